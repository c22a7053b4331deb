package org.shanhai.pack.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.PlainDecimal;

/// Takes the rows that have as many cells as the header of their table, and names all others. A
/// line without anything on it is no row.
public abstract class SquareRows implements RowSink {
    private static final String RUN = "=+-@＝＋－＠";

    private final Function<Separator, Decimals> notation;
    private final Consumer<Fault> faults;
    private Separator separator = Separator.NONE;
    private Decimals decimals;
    private int width;

    /// @param notation how numbers are written between such separators
    protected SquareRows(Function<Separator, Decimals> notation, Consumer<Fault> faults) {
        this.notation = notation;
        this.faults = faults;
        decimals = notation.apply(separator);
    }

    /// How numbers in its texts are written.
    public final Decimals decimals() {
        return decimals;
    }

    /// What stands in a cell, its numbers in the one form that is read everywhere.
    ///
    /// @throws BadFigure when a number can be read in two ways
    public final String plain(RowBuffer row, int cell) throws BadFigure {
        String text = row.cell(cell);
        return row.isNumber(cell) ? text : decimals.plain(text);
    }

    /// The number in a cell of nothing but digits and a point, as nearly all are; not a number for
    /// anything else, and where a point may mean something else.
    public final double number(RowBuffer row, int cell) {
        int from = row.firstSign(cell);
        return row.isNumber(cell) || decimals.readsPoints()
                ? PlainDecimal.read(row.chars(), from, row.behindLastSign(cell, from))
                : Double.NaN;
    }

    @Override
    public final void separated(Separator by) {
        separator = by;
        decimals = notation.apply(by);
    }

    @Override
    public final boolean header(List<String> names, long line) {
        width = names.size();
        return headings(names, line);
    }

    @Override
    public final void row(RowBuffer row) {
        if (fits(row, width)) {
            take(row);
        } else if (row.count() > 1 || !row.isBlank()) {
            fault(separator.ragged(row, width));
        }
    }

    @Override
    public void fault(Fault fault) {
        faults.accept(fault);
    }

    /// Without the apostrophe that keeps a spreadsheet from running a text.
    public static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && RUN.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /// Whether a row has its cells where the header has its names.
    protected boolean fits(RowBuffer row, int columns) {
        return row.count() == columns;
    }

    /// The names of the columns, as [RowSink#header] has them.
    protected abstract boolean headings(List<String> names, long line);

    /// One row that fits.
    protected abstract void take(RowBuffer row);
}
