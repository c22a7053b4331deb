package org.shanhai.app.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// Turns a CSV file of ours into Parquet, by DuckDB.
public final class ParquetCopy {
    private ParquetCopy() {}

    /// A column and its SQL type.
    public record Typed(String name, String type) {}

    /// @throws IOException where DuckDB cannot write it
    public static void write(Path csv, List<Typed> columns, Path parquet) throws IOException {
        String types =
                columns.stream()
                        .map(column -> quoted(column.name()) + ": " + quoted(column.type()))
                        .collect(Collectors.joining(", ", "{", "}"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions = false");
            // How rows fall into groups, and so the bytes, would depend on the number of threads.
            statement.execute("SET threads = 1");
            statement.execute(
                    "COPY (SELECT * FROM read_csv(%s, auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', columns = %s)) TO %s (FORMAT parquet, COMPRESSION zstd)"
                            .formatted(quoted(csv.toString()), types, quoted(parquet.toString())));
        } catch (LinkageError unloaded) {
            // DuckDB unpacks itself into the folder of temporary files, which may be full.
            Throwable root = unloaded;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            throw new FileSystemException(
                    System.getProperty("java.io.tmpdir"), null, String.valueOf(root.getMessage()));
        } catch (SQLException failed) {
            String reason = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            FileSystemException told = new FileSystemException(parquet.toString(), null, reason);
            told.initCause(failed);
            throw told;
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
