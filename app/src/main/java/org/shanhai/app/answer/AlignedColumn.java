package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.app.text.ColumnNumbers;
import org.shanhai.region.Basis;

/// The texts of a column of numbers in one format, so that their decimals align. Cells that are not
/// a number alone, with its unit, stay as they are.
public final class AlignedColumn {
    private static final String RANGE = " – ";
    private static final String BASIS = "basis";

    /// How cells that are no estimates are known.
    private static final Set<String> EXACT = Set.of(Basis.REPORTED.key(), Basis.DERIVED.key());

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

        /// The number as it is written.
        String number() {
            return text.substring(0, text.length() - unit.length() - rest.length());
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
        if (!(part instanceof Answer.Table table)) {
            return part;
        }
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            Answer.Column kind = table.columns().get(c);
            if (kind.rough()) {
                rows.forEach(row -> row.set(column, rough(table, row, column)));
            }
            if (kind.right() && table.layout() == Answer.Layout.GRID) {
                List<Cell> cells = rows.stream().map(row -> row.get(column)).toList();
                List<String> texts = kind.rough() ? atPoint(cells) : of(cells);
                for (int r = 0; r < rows.size(); r++) {
                    rows.get(r).set(c, rows.get(r).get(c).in(texts.get(r)));
                }
            }
        }
        return new Answer.Table(
                table.key(), table.title(), table.columns(), rows, table.remark(), table.layout());
    }

    /// A cell of a column of estimates, where its row does not say that it is none.
    private static Cell rough(Answer.Table table, List<Cell> row, int column) {
        for (int c = 0; c < row.size(); c++) {
            if (table.columns().get(c).key().equals(BASIS)
                    && row.get(c).json() instanceof String basis
                    && EXACT.contains(basis)) {
                return row.get(column);
            }
        }
        return row.get(column).rough();
    }

    /// The texts of a column of estimates: points below one another, and no zeros put where nobody
    /// knows the digits.
    private static List<String> atPoint(List<Cell> cells) {
        List<Read> read = cells.stream().map(AlignedColumn::read).toList();
        List<Read> numbers = read.stream().filter(Read::isNumber).toList();
        if (numbers.stream().map(Read::unit).distinct().count() != 1) {
            return read.stream().map(Read::text).toList();
        }
        // A unit would be torn from its number.
        boolean apart = numbers.stream().allMatch(each -> each.unit().isEmpty());
        int decimals = apart ? numbers.stream().mapToInt(AlignedColumn::behind).max().orElse(0) : 0;
        int widest =
                numbers.stream().mapToInt(each -> DisplayWidth.of(each.rest())).max().orElse(0);
        return read.stream()
                .map(
                        each ->
                                each.isNumber()
                                        ? each.number()
                                                + " ".repeat(Math.max(0, decimals - behind(each)))
                                                + each.unit()
                                                + DisplayWidth.padRight(each.rest(), widest)
                                        : each.text())
                .toList();
    }

    /// Columns from the point on.
    private static int behind(Read number) {
        return number.decimals() == 0 ? 0 : number.decimals() + 1;
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
