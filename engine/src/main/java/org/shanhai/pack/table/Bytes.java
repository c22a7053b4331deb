package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a file of the pack; can be opened any number of times.
public interface Bytes {
    /// For messages: the path inside the pack.
    String name();

    /// 0 where not known.
    default long size() {
        return 0;
    }

    InputStream open() throws IOException;

    /// Opens bytes.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// Bytes that are opened so; how many is not known before.
    static Bytes of(String name, Opening opening) {
        return new Opened(name, opening);
    }

    record Opened(String name, Opening opening) implements Bytes {
        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }
}
