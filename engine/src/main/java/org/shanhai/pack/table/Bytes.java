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
}
