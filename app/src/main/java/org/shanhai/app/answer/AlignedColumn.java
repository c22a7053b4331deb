package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.app.text.ColumnNumbers;

/// The texts of a column of numbers in one format, so that their decimals align. Cells that are not
/// a number alone, with its unit, stay as they are.
final class AlignedColumn {
    private static final Pattern NUMBER =
            Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?)( [^\\d( ]+)*( \\([^()]*\\))?");

    /// A number as it is read is rounded; the cell may hold more of its digits.
    private static final double ROUNDING = 0.006;

    /// Where numbers differ by more there is no one format for them.
    private static final double WIDEST = 1e4;

    private AlignedColumn() {}

    /// @param value NaN where the cell is no number
    /// @param rest what stands in brackets behind it
    private record Read(String text, double value, String unit, String rest) {
        static Read text(String text) {
            return new Read(text, Double.NaN, "", "");
        }

        boolean isNumber() {
            return !Double.isNaN(value);
        }
    }

    /// An answer of which the tables have one format a column.
    static Answer in(Answer answer) {
        return new Answer(
                answer.title(),
                answer.findings(),
                answer.parts().stream().map(AlignedColumn::in).toList());
    }

    private static Answer.Part in(Answer.Part part) {
        if (!(part instanceof Answer.Table table) || table.layout() != Answer.Layout.GRID) {
            return part;
        }
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).right()) {
                int column = c;
                List<String> texts = of(rows.stream().map(row -> row.get(column)).toList());
                for (int r = 0; r < rows.size(); r++) {
                    rows.get(r).set(c, new Cell(texts.get(r), rows.get(r).get(c).json()));
                }
            }
        }
        return new Answer.Table(
                table.key(), table.title(), table.columns(), rows, table.remark(), table.layout());
    }

    /// The texts of one column.
    static List<String> of(List<Cell> cells) {
        List<Read> read = cells.stream().map(AlignedColumn::read).toList();
        List<Read> numbers = read.stream().filter(Read::isNumber).toList();
        if (!canAlign(numbers)) {
            return read.stream().map(Read::text).toList();
        }
        ColumnNumbers column =
                ColumnNumbers.of(numbers.stream().mapToDouble(Read::value).toArray());
        int widest =
                numbers.stream().mapToInt(each -> DisplayWidth.of(each.rest())).max().orElse(0);
        return read.stream()
                .map(
                        each ->
                                each.isNumber()
                                        ? column.write(each.value())
                                                + each.unit()
                                                + DisplayWidth.padRight(each.rest(), widest)
                                        : each.text())
                .toList();
    }

    /// Whole numbers alone, as years, stay as they are; so do those of several units.
    private static boolean canAlign(List<Read> numbers) {
        double[] sizes =
                numbers.stream()
                        .mapToDouble(each -> Math.abs(each.value()))
                        .filter(size -> size > 0)
                        .sorted()
                        .toArray();
        return sizes.length > 1
                && numbers.stream().anyMatch(each -> each.text().contains("."))
                && numbers.stream().map(Read::unit).distinct().count() == 1
                && sizes[sizes.length - 1] <= WIDEST * sizes[0];
    }

    private static Read read(Cell cell) {
        String text = cell.text();
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Read.text(text);
        }
        String rest = number.group(3) == null ? "" : number.group(3);
        String unit = text.substring(number.end(1), text.length() - rest.length());
        double rounded = Double.parseDouble(number.group(1).replace(",", ""));
        return new Read(text, exact(cell, rounded), unit, rest);
    }

    /// The number of the cell itself where that is the one that was read, in the unit of the text.
    private static double exact(Cell cell, double rounded) {
        if (cell.json() instanceof Number number) {
            double own = number.doubleValue();
            for (double value : new double[] {own, 100 * own}) {
                if (Math.abs(value - rounded) <= ROUNDING * Math.abs(rounded)) {
                    return value;
                }
            }
        }
        return rounded;
    }
}
