package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The characters of a UTF-8 file, decoded strictly: a byte that does not belong there, or a NUL,
/// is an exception. A byte-order mark is passed over. Remembers the last characters handed out.
public final class CheckedText extends Reader {
    private static final int TAIL = 512;

    private final CountedBytes bytes;
    private final Reader reader;
    private final char[] tail = new char[TAIL];
    private int tailLength;
    private boolean atEnd;

    public CheckedText(InputStream in) throws IOException {
        bytes = new CountedBytes(in);
        PushbackInputStream start = new PushbackInputStream(bytes, 3);
        byte[] mark = start.readNBytes(3);
        boolean marked =
                mark.length == 3
                        && mark[0] == (byte) 0xEF
                        && mark[1] == (byte) 0xBB
                        && mark[2] == (byte) 0xBF;
        if (!marked) {
            start.unread(mark);
        }
        reader =
                new InputStreamReader(
                        start,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = reader.read(target, from, length);
        if (count < 0) {
            atEnd = true;
        } else {
            remember(target, from, count);
        }
        return count;
    }

    private void remember(char[] source, int from, int count) {
        if (count >= TAIL) {
            System.arraycopy(source, from + count - TAIL, tail, 0, TAIL);
            tailLength = TAIL;
            return;
        }
        int kept = Math.min(tailLength, TAIL - count);
        System.arraycopy(tail, tailLength - kept, tail, 0, kept);
        System.arraycopy(source, from, tail, kept, count);
        tailLength = kept + count;
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
