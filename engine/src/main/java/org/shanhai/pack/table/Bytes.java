package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// The bytes of a file of the pack; can be opened any number of times.
public interface Bytes {
    /// For messages: the path inside the pack.
    String name();

    /// 0 where not known.
    default long size() {
        return 0;
    }

    InputStream open() throws IOException;

    /// What reads them as text: strictly as UTF-8, where nothing else is known.
    default CharsetDecoder decoder() {
        return StandardCharsets.UTF_8.newDecoder();
    }

    /// Opens bytes.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// Bytes that are opened so; how many is not known before.
    static Bytes of(String name, Opening opening) {
        return in(StandardCharsets.UTF_8::newDecoder, name, opening);
    }

    /// The same of text that is read otherwise.
    static Bytes in(Supplier<CharsetDecoder> decoders, String name, Opening opening) {
        return new Opened(name, opening, decoders);
    }

    record Opened(String name, Opening opening, Supplier<CharsetDecoder> decoders)
            implements Bytes {
        @Override
        public CharsetDecoder decoder() {
            return decoders.get();
        }

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }
}
