package org.shanhai.pack.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.shanhai.message.Message;

/// A table as a Parquet file, read by DuckDB. Its lines are row numbers, from 1.
///
/// DuckDB casts and joins the columns, vector by vector, and hands over one text a row: crossing
/// into native code once a row instead of once a cell is what makes it fast.
///
/// @param schema of its columns, whose types must fit; others may be of any
public record ParquetFile(Bytes bytes, Optional<TableSchema> schema) implements TableFile {
    /// The unit separator of ASCII, which text hardly ever has; where it does, that is a fault.
    private static final char SEPARATOR = '\u001F';

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        ParquetQuery.findFault(bytes, (connection, rows) -> read(connection, rows, sink, listener))
                .ifPresent(sink::fault);
    }

    /// The columns of the file, without reading its rows.
    ///
    /// @param faults takes what keeps them from being read; then there are none
    public List<ParquetColumn> listColumns(Consumer<Fault> faults) {
        List<ParquetColumn> columns = new ArrayList<>();
        ParquetQuery.findFault(
                        bytes,
                        (connection, rows) ->
                                columns.addAll(ParquetQuery.columns(connection, rows)))
                .ifPresent(faults);
        return columns;
    }

    private void read(Connection connection, String rows, RowSink sink, Listener listener)
            throws SQLException {
        List<ParquetColumn> columns = ParquetQuery.columns(connection, rows);
        boolean wanted = sink.header(columns.stream().map(ParquetColumn::name).toList(), 0);
        StringJoiner cells = new StringJoiner(", chr(31), ", "SELECT concat(", ") FROM ");
        for (int k = 0; k < columns.size(); k++) {
            cells.add(sink.reads(k) ? columns.get(k).asText() : "''");
            Optional<Fault> unfit = sink.reads(k) ? check(columns.get(k)) : Optional.empty();
            unfit.ifPresent(sink::fault);
            wanted &= unfit.isEmpty();
        }
        if (!wanted) {
            return;
        }
        long total = ParquetQuery.count(connection, rows);
        boolean torn;
        try (PreparedStatement query = connection.prepareStatement(cells + rows);
                DuckDBChunkedResult result = query.unwrap(DuckDBPreparedStatement.class).query()) {
            torn = read(result, columns, total, sink, listener);
        }
        if (torn) {
            for (ParquetColumn column : columns) {
                nameSeparators(connection, rows, column, sink);
            }
        }
    }

    private Optional<Fault> check(ParquetColumn column) {
        return schema.isEmpty()
                ? column.findNested()
                : schema.get()
                        .findPosition(column.name())
                        .map(schema.get().columns()::get)
                        .flatMap(column::check);
    }

    /// @return whether rows were left out because a text of theirs has the separator in it
    private boolean read(
            DuckDBChunkedResult result,
            List<ParquetColumn> columns,
            long total,
            RowSink sink,
            Listener listener) {
        RowBuffer row = new RowBuffer();
        BitSet numbers = new BitSet();
        IntStream.range(0, columns.size())
                .filter(k -> columns.get(k).isNumber())
                .forEach(numbers::set);
        long line = 0;
        boolean torn = false;
        CompletableFuture<String[]> next = CompletableFuture.supplyAsync(() -> fetch(result));
        try {
            for (String[] texts = next.join(); texts.length > 0; texts = next.join()) {
                next = CompletableFuture.supplyAsync(() -> fetch(result));
                for (String text : texts) {
                    row.begin(++line);
                    row.addAll(text, SEPARATOR);
                    if (row.count() == columns.size()) {
                        numbers.stream().forEach(row::markNumber);
                        sink.row(row);
                    } else {
                        torn = true;
                    }
                }
                listener.at(bytes.size() * line / Math.max(1, total), bytes.size());
            }
        } finally {
            // Nothing may be asked of a result that is closed.
            next.exceptionally(broken -> new String[0]).join();
        }
        return torn;
    }

    private static String[] fetch(DuckDBChunkedResult result) {
        if (!result.nextChunk()) {
            return new String[0];
        }
        DuckDBDataChunkReader chunk = result.chunk();
        DuckDBReadableVector vector = chunk.vector(0);
        String[] texts = new String[Math.toIntExact(chunk.rowCount())];
        Arrays.setAll(texts, vector::getString);
        return texts;
    }

    private void nameSeparators(
            Connection connection, String rows, ParquetColumn column, RowSink sink)
            throws SQLException {
        String sql =
                "SELECT line, text FROM (SELECT row_number() OVER () AS line, %s AS text FROM %s) WHERE contains(text, chr(31))"
                        .formatted(column.asText(), rows);
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery(sql)) {
            while (found.next()) {
                String text = found.getString(2).replace(SEPARATOR, '\u241F');
                Message what = TableMessage.CONTROL_CHARACTER.of();
                sink.fault(found.getLong(1), column.name(), text, what);
            }
        }
    }
}
