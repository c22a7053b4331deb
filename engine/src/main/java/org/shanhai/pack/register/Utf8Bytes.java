package org.shanhai.pack.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/// Text as bytes of UTF-8.
final class Utf8Bytes extends InputStream {
    private static final int CHARS = 1 << 14;
    private static final int MOST_BYTES = 3;

    private final Reader text;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(CHARS * MOST_BYTES).flip();
    private boolean atEnd;

    Utf8Bytes(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, from, count);
        return count;
    }

    /// @return whether there are bytes
    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !atEnd) {
            chars.compact();
            atEnd = text.read(chars) < 0;
            chars.flip();
            bytes.clear();
            encoder.encode(chars, bytes, atEnd);
            bytes.flip();
        }
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
