package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.shanhai.message.Message;
import org.shanhai.pack.HeadingText;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableMessage;

/// How the values lie in the rows of a table: one a row, or places down and industries across.
///
/// @param industry the cell that names it; [CellReader#NONE] where columns do, and so for the year
/// @param read the cells of values
record RowShape(
        CellReader cells,
        PanelColumns columns,
        int place,
        int industry,
        int year,
        List<Value> values,
        BitSet read) {
    private record Value(int cell, String column, int industry) {}

    /// @param line of the header
    static RowShape of(List<String> header, long line, PanelColumns columns, CellReader cells) {
        RowShape shape =
                new RowShape(
                        cells,
                        columns,
                        header.indexOf(columns.place()),
                        columns.industry().map(header::indexOf).orElse(CellReader.NONE),
                        columns.year().map(header::indexOf).orElse(CellReader.NONE),
                        new ArrayList<>(),
                        new BitSet());
        columns.value()
                .ifPresentOrElse(
                        name -> {
                            cells.unit = HeadingText.of(name, any -> true).unit();
                            shape.add(header.indexOf(name), name, CellReader.NONE);
                        },
                        () -> shape.addAcross(header, line, cells.question.ignored()));
        return shape;
    }

    private void add(int cell, String column, int of) {
        values.add(new Value(cell, column, of));
        read.set(cell);
    }

    private void addAcross(List<String> header, long line, List<String> ignored) {
        for (int k = 0; k < header.size(); k++) {
            String name = header.get(k);
            if (k == place || k == year || ignored.contains(name)) {
                continue;
            }
            if (name.isEmpty()) {
                cells.fault(Fault.ofLine(line, TableMessage.COLUMN_UNNAMED.of(k + 1)));
            } else {
                cells.requireNoTotal(name, line, name);
                add(k, name, cells.industries.number(name));
            }
        }
        HeadingText.otherUnit(values.stream().map(Value::column).toList(), line)
                .ifPresent(cells::fault);
        for (String name : ignored) {
            if (!header.contains(name)) {
                Message remedy =
                        Suggestions.among(header, name).then(PanelMessage.TAKE_OUT_OF_IGNORE.of());
                cells.fault(new Fault(line, name, "", PackMessage.NOT_KNOWN.so(remedy)));
            }
        }
    }

    /// Whether a column tells anything.
    boolean reads(int column) {
        return column == place || column == industry || column == year || read.get(column);
    }

    void read(RowBuffer row, SquareRows rows) {
        int at = cells.key(cells.places, row, place, columns.place());
        int of = cells.key(cells.industries, row, industry, columns.industry().orElse(""));
        int in =
                year < 0
                        ? cells.years.number("")
                        : cells.key(cells.years, row, year, columns.year().orElseThrow());
        for (Value value : values) {
            int industryOf = value.industry < 0 ? of : value.industry;
            cells.value(row, rows, value.cell, value.column, at, industryOf, in);
        }
    }
}
