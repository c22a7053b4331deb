package org.shanhai.pack.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked of a Parquet file, through DuckDB.
public final class ParquetQuery {
    private ParquetQuery() {}

    /// Gives the file as one on disk.
    @FunctionalInterface
    public interface OnDisk {
        Path get() throws IOException;
    }

    /// Asks.
    @FunctionalInterface
    interface Work {
        void run(Connection connection, String path) throws SQLException;
    }

    /// What keeps the file from being worked with, if anything does.
    static Optional<Fault> findFault(Bytes bytes, OnDisk onDisk, Work work) {
        String path = "";
        try {
            path = onDisk.get().toString();
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
                try (Statement settings = connection.createStatement()) {
                    settings.execute("SET autoinstall_known_extensions = false");
                }
                work.run(connection, path);
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(Faults.unreadable(unreadable));
        } catch (SQLException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            return Optional.of(
                    new Fault(
                            "parquet",
                            0,
                            "",
                            "",
                            "This is not a Parquet file, or it is broken (%s)."
                                    .formatted(reason.replace(path, bytes.name())),
                            "Write it again."));
        }
    }

    static List<ParquetColumn> columns(Connection connection, String path) throws SQLException {
        List<ParquetColumn> columns = new ArrayList<>();
        try (PreparedStatement describe =
                connection.prepareStatement("DESCRIBE SELECT * FROM read_parquet(?)")) {
            describe.setString(1, path);
            try (ResultSet rows = describe.executeQuery()) {
                while (rows.next()) {
                    columns.add(new ParquetColumn(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return columns;
    }

    static long count(Connection connection, String path) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("SELECT count(*) FROM read_parquet(?)")) {
            count.setString(1, path);
            try (ResultSet rows = count.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
