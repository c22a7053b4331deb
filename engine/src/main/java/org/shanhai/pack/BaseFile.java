package org.shanhai.pack;

import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;

/// A file of a base, under the name that messages and facts give it in the pack asked for.
record BaseFile(String name, TableFile file) implements TableFile {
    @Override
    public void read(RowSink sink, Listener listener) {
        file.read(sink, listener);
    }
}
