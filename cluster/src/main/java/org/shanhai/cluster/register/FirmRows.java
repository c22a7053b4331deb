package org.shanhai.cluster.register;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.shanhai.cluster.ShippedPack;
import org.shanhai.pack.register.RegisterColumns;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.register.FirmReader;

/// Reads rows of a register on a worker, by the functions that read them on one machine.
///
/// Rows come with the file they stand in, their position there, and the cells of the columns that
/// are used.
///
/// @param files their numbers by path, and what people call them
record FirmRows(
        Broadcast<ShippedPack> pack,
        Broadcast<Numbered> files,
        RegisterColumns columns,
        String vintage)
        implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /// Where the first cell stands in a row.
    static final int CELLS_FROM = 2;

    /// @param numbers by path
    /// @param names by number
    record Numbered(Map<String, Integer> numbers, List<String> names)
            implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        FirmReader firms = Readers.firms(pack.value(), vintage, columns);
        Numbered numbered = files.value();
        RowBuffer buffer = new RowBuffer();
        return new Iterator<>() {
            private String path = "";
            private int file = -1;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                String at = row.getString(0);
                if (!at.equals(path)) {
                    path = at;
                    file = number(at, numbered.numbers());
                }
                buffer.begin(row.getLong(1) + 1);
                for (int k = CELLS_FROM; k < row.size(); k++) {
                    buffer.add(CellText.of(row.get(k)));
                }
                return Readings.row(
                        file, columns.row(numbered.names().get(file), buffer).read(firms));
            }
        };
    }

    /// Spark tells a path as an address, in which signs may be written by their codes.
    private static int number(String address, Map<String, Integer> numbers) {
        Integer number = numbers.get(new Path(URI.create(address)).toString());
        if (number == null) {
            throw new IllegalStateException("Spark reads '" + address + "', which was not asked.");
        }
        return number;
    }
}
