package org.shanhai.pack;

import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;

/// A file of a base, under the name that messages and facts give it in the pack asked for.
record BaseFile(String name, TableFile file) implements TableFile {
    /// The file as it is called there: those of the pack asked for go by their own names.
    static TableFile in(PackHome home, String path, TableFile file) {
        return home.name().isEmpty() ? file : new BaseFile(home.file(path), file);
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        file.read(sink, listener);
    }
}
