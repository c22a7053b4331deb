package org.shanhai.app.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.ParquetColumn;
import org.shanhai.pack.table.ParquetFile;

/// Turns a CSV file of ours into Parquet, by DuckDB, and knows it again.
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
            settle(statement);
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
            throw trouble(failed, parquet);
        }
    }

    /// Before anything is written: the same rows make the same bytes, and nothing is fetched.
    public static void settle(Statement statement) throws SQLException {
        statement.execute("SET autoinstall_known_extensions = false");
        // How rows fall into groups, and so the bytes, would depend on the number of threads.
        statement.execute("SET threads = 1");
    }

    /// What DuckDB says of a file, in a line.
    public static FileSystemException trouble(SQLException failed, Path file) {
        String reason = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        FileSystemException told = new FileSystemException(file.toString(), null, reason);
        told.initCause(failed);
        return told;
    }

    /// The columns of a file by name; none where it is no Parquet.
    ///
    /// @throws IOException where it may not be read: that is no stranger
    public static List<String> columns(Path file) throws IOException {
        Files.newInputStream(file).close();
        return new ParquetFile(FileBytes.of(file), Optional.empty())
                .listColumns(stranger -> {}).stream().map(ParquetColumn::name).toList();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
