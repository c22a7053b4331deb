package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableMessage;

/// How the values lie in the rows of a table.
sealed interface RowShape {
    void read(RowBuffer row, SquareRows rows);

    /// Whether a column tells anything.
    boolean reads(int column);

    /// One value a row.
    record OneValue(
            CellReader cells, PanelColumns columns, int place, int industry, int value, int year)
            implements RowShape {

        static OneValue of(List<String> header, PanelColumns columns, CellReader cells) {
            return new OneValue(
                    cells,
                    columns,
                    header.indexOf(columns.place()),
                    header.indexOf(columns.industry().orElseThrow()),
                    header.indexOf(columns.value().orElseThrow()),
                    columns.year().map(header::indexOf).orElse(CellReader.NONE));
        }

        @Override
        public boolean reads(int column) {
            return column == place || column == industry || column == value || column == year;
        }

        @Override
        public void read(RowBuffer row, SquareRows rows) {
            int at = cells.key(cells.places(), row, place, columns.place());
            int of = cells.key(cells.industries(), row, industry, columns.industry().orElseThrow());
            int in = yearOf(cells, row, year, columns);
            cells.value(row, rows, value, columns.value().orElseThrow(), at, of, in);
        }
    }

    /// Places down, industries across.
    ///
    /// @param industries the number of the industry in each cell; −1 where the cell is none
    record Wide(
            CellReader cells,
            PanelColumns columns,
            List<String> header,
            List<Integer> industries,
            int place,
            int year)
            implements RowShape {

        static Wide of(
                List<String> header,
                long line,
                PanelColumns columns,
                List<String> ignored,
                CellReader cells) {
            int place = header.indexOf(columns.place());
            int year = columns.year().map(header::indexOf).orElse(CellReader.NONE);
            List<Integer> industries = new ArrayList<>();
            for (int k = 0; k < header.size(); k++) {
                String name = header.get(k);
                if (k == place || k == year || ignored.contains(name)) {
                    industries.add(CellReader.NONE);
                } else if (name.isEmpty()) {
                    industries.add(CellReader.NONE);
                    cells.fault(Fault.ofLine(line, TableMessage.COLUMN_UNNAMED.of(k + 1)));
                } else {
                    cells.requireNoTotal(name, line, name);
                    industries.add(cells.industries().number(name));
                }
            }
            for (String name : ignored) {
                if (!header.contains(name)) {
                    cells.fault(
                            new Fault(
                                    line,
                                    name,
                                    "",
                                    PackMessage.NOT_KNOWN.so(
                                            Suggestions.among(header, name)
                                                    .then(PanelMessage.TAKE_OUT_OF_IGNORE.of()))));
                }
            }
            return new Wide(cells, columns, header, List.copyOf(industries), place, year);
        }

        @Override
        public boolean reads(int column) {
            return column == place || column == year || industries.get(column) != CellReader.NONE;
        }

        @Override
        public void read(RowBuffer row, SquareRows rows) {
            int at = cells.key(cells.places(), row, place, columns.place());
            int in = yearOf(cells, row, year, columns);
            for (int k = 0; k < industries.size(); k++) {
                if (industries.get(k) != CellReader.NONE) {
                    cells.value(row, rows, k, header.get(k), at, industries.get(k), in);
                }
            }
        }
    }

    private static int yearOf(CellReader cells, RowBuffer row, int cell, PanelColumns columns) {
        Optional<String> column = columns.year();
        return column.isPresent()
                ? cells.key(cells.years(), row, cell, column.get())
                : cells.years().number("");
    }
}
