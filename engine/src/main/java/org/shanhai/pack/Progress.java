package org.shanhai.pack;

/// Hears how far a long reading has come.
@FunctionalInterface
public interface Progress {
    /// Nobody listens.
    Progress SILENT = (table, done, total) -> {};

    /// @param done bytes of the table read so far
    /// @param total bytes of the table; 0 where not known
    void at(String table, long done, long total);
}
