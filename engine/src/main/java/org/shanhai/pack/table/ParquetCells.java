package org.shanhai.pack.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.shanhai.pack.table.TableFile.Listener;

/// Reads columns of keys and a column of numbers out of a Parquet file: DuckDB numbers the keys,
/// so that no text crosses from native code but each key once.
///
/// @param value a column of numbers
public record ParquetCells(
        Bytes bytes, ParquetQuery.OnDisk onDisk, List<ParquetColumn> keys, ParquetColumn value) {
    /// Takes the keys, then the rows.
    public interface Sink {
        /// The keys of a column, each once, sorted.
        void keys(int column, List<String> keys);

        /// One row. The array is used again for the next one.
        ///
        /// @param keys for each key column the number of the key; −1 where the cell is empty
        /// @param value NaN where the cell is empty
        void row(long line, int[] keys, double value);
    }

    /// Reads all rows in their order.
    ///
    /// @return what kept them from being read
    public Optional<Fault> read(Sink sink, Listener listener) {
        return ParquetQuery.findFault(
                bytes, onDisk, (connection, rows) -> read(connection, rows, sink, listener));
    }

    private void read(Connection connection, String rows, Sink sink, Listener listener)
            throws SQLException {
        String from = " FROM " + rows;
        StringBuilder select = new StringBuilder("SELECT ");
        for (int k = 0; k < keys.size(); k++) {
            List<String> distinct = numberKeys(connection, k, from);
            sink.keys(k, distinct);
            select.append(
                    distinct.isEmpty()
                            ? "-1, "
                            : "coalesce(enum_code(CAST(%s AS keys%d))::INTEGER, -1), "
                                    .formatted(keys.get(k).asKey(), k));
        }
        select.append("coalesce(").append(value.asDouble()).append(", 'NaN'::DOUBLE)").append(from);
        long total = ParquetQuery.count(connection, rows);
        try (PreparedStatement query = connection.prepareStatement(select.toString());
                DuckDBChunkedResult result = query.unwrap(DuckDBPreparedStatement.class).query()) {
            read(result, total, sink, listener);
        }
    }

    /// Makes an enumeration of the keys of a column, and gives them.
    private List<String> numberKeys(Connection connection, int column, String from)
            throws SQLException {
        String key = keys.get(column).asKey();
        List<String> distinct = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            String keysOfColumn =
                    "SELECT DISTINCT %s AS k%s WHERE k IS NOT NULL ORDER BY k".formatted(key, from);
            try (ResultSet rows = statement.executeQuery(keysOfColumn)) {
                while (rows.next()) {
                    distinct.add(rows.getString(1));
                }
            }
            if (!distinct.isEmpty()) {
                statement.execute(
                        "CREATE TYPE keys%d AS ENUM (%s)".formatted(column, keysOfColumn));
            }
        }
        return distinct;
    }

    private void read(DuckDBChunkedResult result, long total, Sink sink, Listener listener) {
        int[] row = new int[keys.size()];
        DuckDBReadableVector[] vectors = new DuckDBReadableVector[row.length];
        long line = 0;
        while (result.nextChunk()) {
            DuckDBDataChunkReader chunk = result.chunk();
            for (int k = 0; k < row.length; k++) {
                vectors[k] = chunk.vector(k);
            }
            DuckDBReadableVector values = chunk.vector(row.length);
            for (long r = 0, rows = chunk.rowCount(); r < rows; r++) {
                for (int k = 0; k < row.length; k++) {
                    row[k] = vectors[k].getInt(r);
                }
                sink.row(++line, row, values.getDouble(r));
            }
            listener.at(bytes.size() * line / Math.max(1, total), bytes.size());
        }
    }
}
