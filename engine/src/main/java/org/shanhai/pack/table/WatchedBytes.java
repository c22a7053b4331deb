package org.shanhai.pack.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that somebody looks at as they are read.
public abstract class WatchedBytes extends FilterInputStream {
    protected WatchedBytes(InputStream in) {
        super(in);
    }

    /// Hears of bytes that were read.
    protected abstract void took(byte[] bytes, int from, int count) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final int read(byte[] target, int from, int length) throws IOException {
        int count = in.read(target, from, length);
        if (count > 0) {
            took(target, from, count);
        }
        return count;
    }
}
