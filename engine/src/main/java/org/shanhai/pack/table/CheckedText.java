package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/// The characters of a file: a byte that its encoding does not allow, or a NUL, is an exception. A
/// byte-order mark is passed over. Remembers the last characters handed out.
public final class CheckedText extends Reader {
    private static final int TAIL = 512;
    private static final char MARK = '\uFEFF';

    private final CountedBytes bytes;
    private final PushbackReader reader;
    private final char[] tail = new char[TAIL];
    private int tailLength;
    private boolean atEnd;

    public CheckedText(Bytes file) throws IOException {
        bytes = new CountedBytes(file.open());
        reader = new PushbackReader(new InputStreamReader(bytes, file.decoder()));
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = reader.read(target, from, length);
        if (count < 0) {
            atEnd = true;
        } else {
            for (int k = from; k < from + count; k++) {
                if (target[k] == 0) {
                    throw new CharacterCodingException();
                }
            }
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

    private static final class CountedBytes extends WatchedBytes {
        private long count;

        CountedBytes(InputStream in) {
            super(in);
        }

        @Override
        protected void took(byte[] read, int from, int added) {
            count += added;
        }
    }
}
