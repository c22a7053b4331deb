package org.shanhai.pack.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;

/// What is asked of a Parquet file, through DuckDB.
public final class ParquetQuery {
    private static final String IN_MEMORY = "jdbc:duckdb:";

    /// Folders called `year=2020` are no columns here.
    private static final String ROWS =
            "read_parquet(getvariable('file'), hive_partitioning = false)";

    private static final Fault WITHOUT_DUCKDB = Fault.ofFile(TableMessage.WITHOUT_DUCKDB.of());

    private ParquetQuery() {}

    /// Asks.
    @FunctionalInterface
    interface Work {
        /// @param rows the SQL of all rows of the file, to follow FROM
        void run(Connection connection, String rows) throws SQLException;
    }

    /// DuckDB makes up most of what the engine weighs, and only Parquet needs it: who reads none
    /// may leave it out.
    private static @Nullable Driver findDuckDb() {
        try {
            return DriverManager.getDriver(IN_MEMORY);
        } catch (SQLException absent) {
            return null;
        }
    }

    /// What keeps the file from being worked with, if anything does.
    static Optional<Fault> findFault(Bytes bytes, Work work) {
        Driver duckDb = findDuckDb();
        if (duckDb == null) {
            return Optional.of(WITHOUT_DUCKDB);
        }
        if (!(bytes instanceof FileBytes file)) {
            return findFaultOfCopy(bytes, work);
        }
        String pattern = "";
        try {
            String path = file.path().toAbsolutePath().toString();
            // DuckDB takes a path for a pattern that may fit several files, `a*.parquet`, and has
            // no other way in; a sign in brackets stands for itself.
            pattern = path.replaceAll("[*?\\[]", "[$0]");
            if (File.separatorChar != '\\' && path.indexOf('\\') >= 0 && !pattern.equals(path)) {
                return Optional.of(new Fault(0, "", path, TableMessage.BACKSLASH.of()));
            }
            try (Connection connection = duckDb.connect(IN_MEMORY, new Properties());
                    Statement settings = connection.createStatement()) {
                settings.execute("SET autoinstall_known_extensions = false");
                settings.execute("SET VARIABLE file = '%s'".formatted(pattern.replace("'", "''")));
                work.run(connection, ROWS);
            }
            return Optional.empty();
        } catch (LinkageError broken) {
            // It unpacks itself into the folder of temporary files, which may be full.
            Throwable root =
                    Stream.<Throwable>iterate(broken, Objects::nonNull, Throwable::getCause)
                            .reduce(broken, (outer, inner) -> inner);
            return Optional.of(
                    Faults.unreadable(Faults.reason("DuckDB", String.valueOf(root.getMessage()))));
        } catch (SQLException broken) {
            String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            Message why =
                    reason.contains("No magic bytes found")
                            ? TableMessage.NO_PARQUET_MARK.of()
                            : Faults.reason("DuckDB", reason.replace(pattern, bytes.name()));
            return Optional.of(Fault.ofFile(TableMessage.BROKEN_FILE.of("Parquet", why)));
        }
    }

    /// DuckDB needs a path, which nothing in an archive has.
    private static Optional<Fault> findFaultOfCopy(Bytes bytes, Work work) {
        try {
            Path copy = Files.createTempFile("shanhai-", ".table");
            try (InputStream in = bytes.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return findFault(new FileBytes(bytes.name(), copy), work);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            return Optional.of(Faults.unreadable(unreadable));
        }
    }

    /// The columns by the names that stand in the file, of which several may be the same.
    static List<ParquetColumn> columns(Connection connection, String rows) throws SQLException {
        RowBuffer written = writtenNames(connection);
        List<ParquetColumn> columns = new ArrayList<>();
        try (Statement describe = connection.createStatement();
                ResultSet found = describe.executeQuery("DESCRIBE SELECT * FROM " + rows)) {
            while (found.next()) {
                String unique = found.getString(1);
                int at = columns.size();
                String name = at < written.count() ? written.cell(at) : unique;
                columns.add(new ParquetColumn(name, unique, found.getString(2)));
            }
        }
        return columns;
    }

    /// DuckDB numbers headings that are there again (`value_1`); in the schema of the file they
    /// stand as they are, each nested column followed by its parts.
    private static RowBuffer writtenNames(Connection connection) throws SQLException {
        RowBuffer names = new RowBuffer();
        try (Statement schema = connection.createStatement();
                ResultSet found =
                        schema.executeQuery(
                                "SELECT name, coalesce(num_children, 0) FROM"
                                        + " parquet_schema(getvariable('file'))")) {
            found.next();
            long parts = 0;
            while (found.next()) {
                if (parts == 0) {
                    names.add(found.getString(1));
                } else {
                    parts--;
                }
                parts += found.getLong(2);
            }
        }
        return names;
    }

    static long count(Connection connection, String rows) throws SQLException {
        try (Statement count = connection.createStatement();
                ResultSet found = count.executeQuery("SELECT count(*) FROM " + rows)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }
}
