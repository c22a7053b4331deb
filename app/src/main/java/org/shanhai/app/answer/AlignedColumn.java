package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.app.text.ColumnNumbers;

/// The texts of a column of numbers in one format, so that their decimals align. Cells that are not
/// a number alone, with its unit, stay as they are.
public final class AlignedColumn {
    private static final String RANGE = " – ";
    private static final Pattern NUMBER =
            Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?)( [^\\d(（ ]+)*( \\([^()]*\\)|（[^（）]*）)?");

    /// A number as it is read is rounded; the cell may hold more of its digits.
    private static final double ROUNDING = 0.006;

    /// Texts are in units, in hundredths, and in thousands, ten thousands and more of a unit.
    private static final double[] SCALES = {1, 100, 1e-3, 1e-4, 1e-6, 1e-8, 1e-9, 1e3, 1e4};

    /// Where numbers differ by more there is no one format for them.
    private static final double WIDEST = 1e4;

    private AlignedColumn() {}

    /// @param value NaN where the cell is no number
    /// @param rest what stands in brackets behind it
    ///
    /// @param decimals of the text
    /// @param exact whether the value has more digits than the text
    private record Read(
            String text, double value, String unit, String rest, int decimals, boolean exact) {
        static Read text(String text) {
            return new Read(text, Double.NaN, "", "", 0, false);
        }

        boolean isNumber() {
            return !Double.isNaN(value);
        }
    }

    /// An answer of which the tables have one format a column.
    public static Answer in(Answer answer) {
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
        if (numbers.stream()
                .anyMatch(each -> !each.exact() && each.decimals() != column.decimals())) {
            // Zeros would be put where nobody knows the digits, or digits lost that are meant.
            return read.stream().map(Read::text).toList();
        }
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
        String digits = number.group(1).replace(",", "");
        double rounded = Double.parseDouble(digits);
        double exact = exact(cell, rounded);
        // What has a range is written with as many digits as are meant.
        boolean known = !Double.isNaN(exact) && !rest.contains(RANGE);
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return new Read(text, known ? exact : rounded, unit, rest, decimals, known);
    }

    /// The number of the cell itself where that is the one that was read, in the unit of the text;
    /// NaN where its digits beyond those of the text are not known.
    private static double exact(Cell cell, double rounded) {
        double own =
                switch (cell.json()) {
                    case Number number -> number.doubleValue();
                    case Map<?, ?> parts when parts.get("value") instanceof Number number ->
                            number.doubleValue();
                    case null, default -> Double.NaN;
                };
        if (own == 0 && rounded == 0) {
            return 0;
        }
        for (double scale : SCALES) {
            if (Math.abs(own * scale - rounded) <= ROUNDING * Math.abs(rounded)) {
                return own * scale;
            }
        }
        return Double.NaN;
    }
}
