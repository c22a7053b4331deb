package org.shanhai.pack.table;

import java.util.List;
import java.util.function.Function;
import org.shanhai.pack.unit.Decimals;

/// Takes the rows that have as many cells as the header of their table, and names all others. A
/// line without anything on it is no row.
public abstract class SquareRows implements RowSink {
    private final Function<Separator, Decimals> notation;
    private Separator separator = Separator.NONE;
    private Decimals decimals;
    private int width;

    /// @param notation how numbers are written between such separators
    protected SquareRows(Function<Separator, Decimals> notation) {
        this.notation = notation;
        decimals = notation.apply(separator);
    }

    /// How numbers in its texts are written.
    public final Decimals decimals() {
        return decimals;
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

    /// Whether a row has its cells where the header has its names.
    protected boolean fits(RowBuffer row, int columns) {
        return row.count() == columns;
    }

    /// The names of the columns, as [RowSink#header] has them.
    protected abstract boolean headings(List<String> names, long line);

    /// One row that fits.
    protected abstract void take(RowBuffer row);
}
