package org.shanhai.pack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableSchema;

/// Holds the rows of one file against the columns of its table, and hands on those that fit.
final class RowReader implements RowSink {
    static final int MOST_COLUMNS = 1000;
    static final int MOST_CHARACTERS = 1_000_000;

    /// Takes rows of the right width.
    @FunctionalInterface
    interface Taker {
        /// @param cells the cell of each column of the schema; −1 where the file has no such
        ///     column
        void take(RowBuffer row, int[] cells);
    }

    private final TableSchema schema;
    private final String file;
    private final Problems problems;
    private final Taker taker;
    private final int[] cells;
    private int width;
    private long rows;
    private boolean damaged;

    RowReader(TableSchema schema, String file, Problems problems, Taker taker) {
        this.schema = schema;
        this.file = file;
        this.problems = problems;
        this.taker = taker;
        cells = new int[schema.columns().size()];
    }

    /// Whether rows may have been lost, so that what is not found need not be missing.
    boolean isDamaged() {
        return damaged;
    }

    long rowCount() {
        return rows;
    }

    @Override
    public boolean header(List<String> names, long line) {
        width = names.size();
        Arrays.fill(cells, -1);
        if (width > MOST_COLUMNS) {
            fault(
                    new Fault(
                            "width",
                            line,
                            "",
                            "",
                            "The table has %d columns; %d are the most."
                                    .formatted(width, MOST_COLUMNS),
                            "Tables are long, not wide: one fact a row."));
            return false;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int k = 0; k < width; k++) {
            place(names.get(k), k, line, seen);
        }
        boolean complete = true;
        for (int k = 0; k < cells.length; k++) {
            Column column = schema.columns().get(k);
            if (column.required() && cells[k] < 0) {
                complete = false;
                fault(
                        new Fault(
                                "column-missing",
                                line,
                                column.name(),
                                "",
                                "The column is missing (%s).".formatted(column.meaning()),
                                "The columns of %s are: %s."
                                        .formatted(
                                                schema.name(),
                                                String.join(", ", schema.columnNames()))));
            }
        }
        return complete;
    }

    private void place(String name, int position, long line, Map<String, Integer> seen) {
        Integer earlier = seen.putIfAbsent(name, position);
        if (earlier != null) {
            fault(
                    new Fault(
                            "column-twice",
                            line,
                            name,
                            "",
                            "The column is there twice, as number %d and %d."
                                    .formatted(earlier + 1, position + 1),
                            "Keep one of them."));
        } else if (schema.findPosition(name).isPresent()) {
            cells[schema.position(name)] = position;
        } else {
            fault(
                    new Fault(
                            "column-unknown",
                            line,
                            name,
                            "",
                            name.isEmpty()
                                    ? "Column %d has no name.".formatted(position + 1)
                                    : "The column is not known.",
                            Suggestions.among(schema.columnNames(), name)
                                    + "The columns of %s are: %s."
                                            .formatted(
                                                    schema.name(),
                                                    String.join(", ", schema.columnNames()))));
        }
    }

    @Override
    public void row(RowBuffer row) {
        if (row.count() != width) {
            if (row.isBlank()) {
                return;
            }
            fault(
                    new Fault(
                            "ragged",
                            row.line(),
                            "",
                            "",
                            "The row has %d cells, the header %d.".formatted(row.count(), width),
                            "Fill the row, or quote the cell that has a comma in it."));
            return;
        }
        rows++;
        if (row.start(row.count()) > MOST_CHARACTERS && hasLongCell(row)) {
            return;
        }
        taker.take(row, cells);
    }

    private boolean hasLongCell(RowBuffer row) {
        for (int k = 0; k < row.count(); k++) {
            if (row.length(k) > MOST_CHARACTERS) {
                fault(
                        new Fault(
                                "cell-long",
                                row.line(),
                                nameOf(k),
                                "",
                                "The cell has %d characters; %d are the most."
                                        .formatted(row.length(k), MOST_CHARACTERS),
                                "Shorten it; look for a quote that is never closed."));
                return true;
            }
        }
        return false;
    }

    private String nameOf(int cell) {
        for (int k = 0; k < cells.length; k++) {
            if (cells[k] == cell) {
                return schema.columns().get(k).name();
            }
        }
        return "";
    }

    @Override
    public void fault(Fault fault) {
        damaged = true;
        problems.error(schema.name(), file, fault);
    }
}
