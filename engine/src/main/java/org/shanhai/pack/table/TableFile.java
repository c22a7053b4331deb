package org.shanhai.pack.table;

/// One file or sheet that holds a table, or a part of it.
public interface TableFile {
    /// For messages.
    String name();

    /// Reads it once, front to back. What is wrong with it goes to the sink.
    void read(RowSink sink, Listener listener);

    /// Hears how far the reading has come.
    @FunctionalInterface
    interface Listener {
        /// Nobody listens.
        Listener SILENT = (done, total) -> {};

        void at(long done, long total);
    }
}
