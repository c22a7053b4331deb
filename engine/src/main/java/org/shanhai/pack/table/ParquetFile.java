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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/// A table as a Parquet file, read by DuckDB. Its lines are row numbers, from 1.
///
/// DuckDB casts and joins the columns, vector by vector, and hands over one text a row: crossing
/// into native code once a row instead of once a cell is what makes it fast.
public final class ParquetFile implements TableFile {
    /// The unit separator of ASCII, which text does not have.
    private static final char SEPARATOR = '\u001F';

    /// Gives the file as one on disk.
    @FunctionalInterface
    public interface OnDisk {
        Path get() throws IOException;
    }

    private final Bytes bytes;
    private final OnDisk onDisk;
    private final TableSchema schema;
    private final boolean schemaOnly;

    public ParquetFile(Bytes bytes, OnDisk onDisk, TableSchema schema) {
        this(bytes, onDisk, schema, false);
    }

    private ParquetFile(Bytes bytes, OnDisk onDisk, TableSchema schema, boolean schemaOnly) {
        this.bytes = bytes;
        this.onDisk = onDisk;
        this.schema = schema;
        this.schemaOnly = schemaOnly;
    }

    /// Reads the columns of the schema and passes over all others.
    public static ParquetFile ofColumns(Bytes bytes, OnDisk onDisk, TableSchema schema) {
        return new ParquetFile(bytes, onDisk, schema, true);
    }

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        findFault((connection, path) -> read(connection, path, sink, listener))
                .ifPresent(sink::fault);
    }

    /// The columns of the file, without reading its rows.
    ///
    /// @param faults takes what keeps them from being read; then there are none
    public List<ParquetColumn> listColumns(Consumer<Fault> faults) {
        List<ParquetColumn> columns = new ArrayList<>();
        findFault((connection, path) -> columns.addAll(columns(connection, path)))
                .ifPresent(faults);
        return columns;
    }

    @FunctionalInterface
    private interface Work {
        void run(Connection connection, String path) throws SQLException;
    }

    /// What keeps the file from being worked with, if anything does.
    private Optional<Fault> findFault(Work work) {
        try {
            String path = onDisk.get().toString();
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
                                    .formatted(reason.replace(onDiskName(), name())),
                            "Write it again."));
        }
    }

    /// The path as messages of DuckDB have it, to be replaced by the name inside the pack.
    private String onDiskName() {
        try {
            return onDisk.get().toString();
        } catch (IOException unreadable) {
            return name();
        }
    }

    private void read(Connection connection, String path, RowSink sink, Listener listener)
            throws SQLException {
        List<ParquetColumn> columns =
                columns(connection, path).stream()
                        .filter(
                                column ->
                                        !schemaOnly
                                                || schema.findPosition(column.name()).isPresent())
                        .toList();
        List<String> names = columns.stream().map(ParquetColumn::name).toList();
        boolean fits = true;
        for (ParquetColumn column : columns) {
            Optional<Fault> fault =
                    schema.findPosition(column.name())
                            .flatMap(
                                    at ->
                                            ParquetTypes.check(
                                                    schema.columns().get(at), column.type()));
            if (fault.isPresent()) {
                fits = false;
                sink.fault(fault.get());
            }
        }
        if (!sink.header(names, 0) || !fits) {
            return;
        }
        long total = count(connection, path);
        try (PreparedStatement query = connection.prepareStatement(select(columns))) {
            query.setString(1, path);
            try (DuckDBChunkedResult result = query.unwrap(DuckDBPreparedStatement.class).query()) {
                read(result, names.size(), total, sink, listener);
            }
        }
    }

    private static List<ParquetColumn> columns(Connection connection, String path)
            throws SQLException {
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

    private static long count(Connection connection, String path) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("SELECT count(*) FROM read_parquet(?)")) {
            count.setString(1, path);
            try (ResultSet rows = count.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private String select(List<ParquetColumn> columns) {
        return columns.stream()
                .map(this::asText)
                .collect(Collectors.joining(" || chr(31) || ", "SELECT ", " FROM read_parquet(?)"));
    }

    /// Codes that a program kept as floating-point numbers, since some were missing, are whole
    /// numbers still: `101`, not `101.0`.
    private String asText(ParquetColumn column) {
        String name = "\"" + column.name().replace("\"", "\"\"") + "\"";
        boolean text =
                schema.findPosition(column.name())
                        .map(at -> schema.columns().get(at).type() instanceof ColumnType.Text)
                        .orElse(false);
        String value = "CAST(" + name + " AS VARCHAR)";
        if (text && column.isFloating()) {
            value = "regexp_replace(" + value + ", '\\.0$', '')";
        }
        return "coalesce(" + value + ", '')";
    }

    private void read(
            DuckDBChunkedResult result, int width, long total, RowSink sink, Listener listener) {
        RowBuffer row = new RowBuffer();
        long line = 0;
        while (result.nextChunk()) {
            DuckDBDataChunkReader chunk = result.chunk();
            DuckDBReadableVector texts = chunk.vector(0);
            for (long k = 0, rows = chunk.rowCount(); k < rows; k++) {
                row.begin(++line);
                split(texts.getString(k), width, row);
                sink.row(row);
            }
            listener.at(bytes.size() * line / Math.max(1, total), bytes.size());
        }
    }

    private static void split(String text, int width, RowBuffer row) {
        int from = 0;
        for (int k = 1; k < width; k++) {
            int to = text.indexOf(SEPARATOR, from);
            row.add(text, from, to);
            from = to + 1;
        }
        row.add(text, from, text.length());
    }
}
