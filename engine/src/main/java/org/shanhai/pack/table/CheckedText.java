package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The characters of a UTF-8 file, decoded strictly: a byte that does not belong there, or a NUL,
/// is an exception. A byte-order mark is passed over. Remembers the last characters handed out.
public final class CheckedText extends Reader {
    private static final int TAIL = 512;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CountedBytes bytes;
    private final Reader reader;
    private final char[] tail = new char[TAIL];
    private int tailLength;
    private boolean atEnd;

    public CheckedText(InputStream in) throws IOException {
        bytes = new CountedBytes(in);
        PushbackInputStream start = new PushbackInputStream(bytes, 3);
        byte[] mark = start.readNBytes(3);
        if (!Arrays.equals(mark, MARK)) {
            start.unread(mark);
        }
        reader = new InputStreamReader(start, StandardCharsets.UTF_8.newDecoder());
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = reader.read(target, from, length);
        if (count < 0) {
            atEnd = true;
        } else {
            int added = Math.min(count, TAIL);
            int kept = Math.min(tailLength, TAIL - added);
            System.arraycopy(tail, tailLength - kept, tail, 0, kept);
            System.arraycopy(target, from + count - added, tail, kept, added);
            tailLength = kept + added;
        }
        return count;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    /// The last characters read, up to 512.
    String tail() {
        return new String(tail, 0, tailLength);
    }

    long bytesRead() {
        return bytes.count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// A byte of value 0 stands in what should be text.
    private static final class NulByteException extends CharacterCodingException {
        private static final long serialVersionUID = 1;
    }

    /// Counts bytes and stops at a NUL.
    private static final class CountedBytes extends WatchedBytes {
        private long count;

        CountedBytes(InputStream in) {
            super(in);
        }

        @Override
        protected void took(byte[] read, int from, int added) throws IOException {
            count += added;
            for (int k = from; k < from + added; k++) {
                if (read[k] == 0) {
                    throw new NulByteException();
                }
            }
        }
    }
}
