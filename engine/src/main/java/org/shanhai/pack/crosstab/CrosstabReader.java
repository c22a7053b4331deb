package org.shanhai.pack.crosstab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.HeadingText;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Figure;

/// Reads a user's cross table from a file of whatever kind; of a workbook the first sheet.
public final class CrosstabReader {
    private CrosstabReader() {}

    /// Reads and checks the whole file: every problem, not the first.
    public static FileReading<Crosstab> read(Path path, Optional<DecimalMark> decimal) {
        Problems problems = new Problems();
        String name = String.valueOf(path.getFileName());
        Rows rows = new Rows(name, problems, decimal);
        Message give = CrosstabMessage.GIVE_FILE.of();
        BroughtFile.of(path, give, book -> book.sheets().stream().findFirst()).read(rows);
        return FileReading.of(rows.findTable(), problems);
    }

    private static final class Rows extends SquareRows {
        private static final int NONE = -1;
        private static final String TOTAL = "total";

        private final String file;
        private final Problems problems;
        private List<String> header = List.of();
        private int totalColumn = NONE;

        private final List<String> names = new ArrayList<>();
        private final Map<String, Long> lines = new HashMap<>();
        private final List<double[]> rows = new ArrayList<>();
        private Optional<double[]> totals = Optional.empty();

        Rows(String file, Problems problems, Optional<DecimalMark> decimal) {
            super(by -> by.decimals(decimal), fault -> problems.error("", file, fault));
            this.file = file;
            this.problems = problems;
        }

        @Override
        protected boolean headings(List<String> columns, long line) {
            header = List.copyOf(columns);
            for (int c = 1; c < header.size(); c++) {
                if (header.get(c).isEmpty()) {
                    fault(line, "", "", TableMessage.COLUMN_UNNAMED.of(c + 1));
                }
            }
            // What names the rows may be called as a column is.
            List<String> named = new ArrayList<>(header);
            named.set(0, "");
            totalColumn =
                    HeadingFinder.find(named, line, Rows::columnOf, this::fault)
                            .getOrDefault(TOTAL, NONE);
            HeadingText.otherUnit(header.subList(1, header.size()), line).ifPresent(this::fault);
            Message column = PackMessage.COLUMN.of();
            if (totalColumn == NONE) {
                fault(line, "", "", CrosstabMessage.NO_TOTAL.of(column, PackMessage.ROW.of()));
            } else if (header.size() < 3) {
                fault(line, "", "", nothingBeside(column));
            }
            return true;
        }

        private static Optional<String> columnOf(String name) {
            return Optional.of(TotalRow.isOne(name) ? TOTAL : name).filter(any -> !any.isEmpty());
        }

        private static Message nothingBeside(Message totals) {
            return CrosstabMessage.NOTHING_BESIDE.of(totals).so(CrosstabMessage.GIVE_FILE.of());
        }

        @Override
        protected void take(RowBuffer row) {
            String name = row.cell(0);
            boolean total = TotalRow.isOne(name);
            String corner = header.getFirst();
            Long earlier =
                    name.isEmpty() ? null : lines.putIfAbsent(total ? TOTAL : name, row.line());
            if (name.isEmpty()) {
                Message empty = TableMessage.CELL_EMPTY.so(PackMessage.FILL_OR_LEAVE_OUT.of());
                fault(row.line(), corner, "", empty);
            } else if (earlier != null) {
                Object key = corner.isEmpty() ? PackMessage.ROW.of() : corner;
                Message twice = PackMessage.ROW_TWICE.of(key, file + ":" + earlier);
                fault(row.line(), corner, name, twice);
            }
            double[] values = new double[header.size()];
            for (int c = 1; c < values.length; c++) {
                // What all is to add up to need not be said.
                values[c] = total && c == totalColumn ? 0 : value(row, c);
            }
            if (total) {
                totals = Optional.of(values);
            } else {
                names.add(name);
                rows.add(values);
            }
        }

        private double value(RowBuffer row, int cell) {
            String text = row.cell(cell);
            String column = header.get(cell);
            if (text.isEmpty()) {
                fault(row.line(cell), column, "", CrosstabMessage.CELL_EMPTY.of());
                return 0;
            }
            return BadFigure.orTell(
                            () -> Figure.number(plain(row, cell)),
                            reason -> fault(row.line(cell), column, text, reason))
                    .orElse(0.0);
        }

        /// The table, where it has rows, columns and totals; else what is missing is named.
        Optional<Crosstab> findTable() {
            if (header.isEmpty()) {
                return Optional.empty();
            }
            Message row = PackMessage.ROW.of();
            if (rows.isEmpty()) {
                fault(Fault.ofFile(nothingBeside(row)));
            }
            if (totals.isEmpty()) {
                fault(Fault.ofFile(CrosstabMessage.NO_TOTAL.of(row, PackMessage.COLUMN.of())));
            }
            if (rows.isEmpty() || totals.isEmpty() || totalColumn == NONE || problems.hasErrors()) {
                return Optional.empty();
            }
            List<String> columns = new ArrayList<>(header.subList(1, header.size()));
            columns.remove(totalColumn - 1);
            List<double[]> lines = rows.stream().map(this::without).toList();
            return Optional.of(
                    new Crosstab(
                            header.getFirst(),
                            names,
                            columns,
                            Matrix.of(lines.size(), columns.size(), (r, c) -> lines.get(r)[c]),
                            rows.stream().mapToDouble(each -> each[totalColumn]).toArray(),
                            without(totals.get())));
        }

        private double[] without(double[] row) {
            return IntStream.range(1, row.length)
                    .filter(c -> c != totalColumn)
                    .mapToDouble(c -> row[c])
                    .toArray();
        }
    }
}
