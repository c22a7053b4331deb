package org.shanhai.pack.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One file or sheet that holds a table, or a part of it.
public interface TableFile {
    /// For messages.
    String name();

    /// By which it goes among the tables of its file.
    default String title() {
        return name();
    }

    /// Reads it once, front to back. What is wrong with it goes to the sink.
    void read(RowSink sink, Listener listener);

    /// The same while nobody listens.
    default void read(RowSink sink) {
        read(sink, Listener.SILENT);
    }

    /// The names of the columns; empty where there are none, or it cannot be read: reading the rows
    /// meets the same faults, and says so.
    default Optional<List<String>> findHeader() {
        List<List<String>> found = new ArrayList<>();
        RowSink sink =
                new RowSink() {
                    @Override
                    public boolean header(List<String> names, long line) {
                        found.add(names);
                        return false;
                    }

                    @Override
                    public void row(RowBuffer row) {}

                    @Override
                    public void fault(Fault fault) {}
                };
        read(sink);
        return found.stream().findFirst();
    }

    /// Hears how far the reading has come.
    @FunctionalInterface
    interface Listener {
        /// Nobody listens.
        Listener SILENT = (done, total) -> {};

        void at(long done, long total);
    }
}
