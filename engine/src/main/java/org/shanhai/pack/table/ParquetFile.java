package org.shanhai.pack.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private final Bytes bytes;
    private final ParquetQuery.OnDisk onDisk;
    private final TableSchema schema;
    private final boolean schemaOnly;

    public ParquetFile(Bytes bytes, ParquetQuery.OnDisk onDisk, TableSchema schema) {
        this(bytes, onDisk, schema, false);
    }

    private ParquetFile(
            Bytes bytes, ParquetQuery.OnDisk onDisk, TableSchema schema, boolean schemaOnly) {
        this.bytes = bytes;
        this.onDisk = onDisk;
        this.schema = schema;
        this.schemaOnly = schemaOnly;
    }

    /// Reads the columns of the schema and passes over all others.
    public static ParquetFile ofColumns(
            Bytes bytes, ParquetQuery.OnDisk onDisk, TableSchema schema) {
        return new ParquetFile(bytes, onDisk, schema, true);
    }

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        ParquetQuery.findFault(
                        bytes, onDisk, (connection, path) -> read(connection, path, sink, listener))
                .ifPresent(sink::fault);
    }

    /// The columns of the file, without reading its rows.
    ///
    /// @param faults takes what keeps them from being read; then there are none
    public List<ParquetColumn> listColumns(Consumer<Fault> faults) {
        List<ParquetColumn> columns = new ArrayList<>();
        ParquetQuery.findFault(
                        bytes,
                        onDisk,
                        (connection, path) ->
                                columns.addAll(ParquetQuery.columns(connection, path)))
                .ifPresent(faults);
        return columns;
    }

    private void read(Connection connection, String path, RowSink sink, Listener listener)
            throws SQLException {
        List<ParquetColumn> columns =
                ParquetQuery.columns(connection, path).stream()
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
        long total = ParquetQuery.count(connection, path);
        try (PreparedStatement query = connection.prepareStatement(select(columns))) {
            query.setString(1, path);
            try (DuckDBChunkedResult result = query.unwrap(DuckDBPreparedStatement.class).query()) {
                read(result, names.size(), total, sink, listener);
            }
        }
    }

    private String select(List<ParquetColumn> columns) {
        return columns.stream()
                .map(this::asText)
                .collect(Collectors.joining(" || chr(31) || ", "SELECT ", " FROM read_parquet(?)"));
    }

    private String asText(ParquetColumn column) {
        boolean text =
                schema.findPosition(column.name())
                        .map(at -> schema.columns().get(at).type() instanceof ColumnType.Text)
                        .orElse(false);
        return "coalesce(" + (text ? column.asKey() : column.asText()) + ", '')";
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
