package org.shanhai.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;

/// Turns tables of a pack into Parquet.
final class TinyParquet {
    private TinyParquet() {}

    static void convert(Path folder, List<String> tables) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute(
                        "COPY (SELECT * FROM read_csv('%s', all_varchar = true)) TO '%s' (FORMAT parquet)"
                                .formatted(
                                        folder.resolve(table + ".csv"),
                                        folder.resolve(table + ".parquet")));
                Files.delete(folder.resolve(table + ".csv"));
                Path description = folder.resolve("datapackage.json");
                Files.writeString(
                        description,
                        Files.readString(description)
                                .replace('"' + table + ".csv", '"' + table + ".parquet"));
            }
        }
    }

    /// Writes one table of a query.
    static void write(Path file, String query) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(query, file));
        }
    }
}
