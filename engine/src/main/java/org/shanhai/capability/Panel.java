package org.shanhai.capability;

import java.util.List;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Values ≥ 0 of places × industries for several years: employment, output or exports, in one
/// unit throughout. Keys are text, so leading zeros count, and sorted. What no one added is
/// nothing there: 0.
///
/// Only the cells that hold something are kept, so memory follows what is there: 12 bytes each.
public final class Panel {
    private final List<String> places;
    private final List<String> industries;
    private final List<String> years;
    private final List<YearCells> cells;

    Panel(List<String> places, List<String> industries, List<String> years, List<YearCells> cells) {
        this.places = List.copyOf(places);
        this.industries = List.copyOf(industries);
        this.years = List.copyOf(years);
        this.cells = List.copyOf(cells);
    }

    /// The cells of one year that hold something, place by place.
    ///
    /// @param starts where each place's cells start, and the end; one more than places
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
    record YearCells(int[] starts, int[] industries, double[] values) {}

    public static PanelBuilder builder() {
        return new PanelBuilder();
    }

    /// Sorted keys of places, empty ones among them.
    public List<String> places() {
        return places;
    }

    /// Sorted keys of industries, empty ones among them.
    public List<String> industries() {
        return industries;
    }

    /// Sorted keys of years.
    public List<String> years() {
        return years;
    }

    /// One year's table as a new matrix, places × industries.
    ///
    /// @param year its index in [#years()]
    public Matrix table(int year) {
        YearCells of = cells.get(year);
        Matrix table = Matrix.zeros(places.size(), industries.size());
        double[] values = table.storage();
        int n = industries.size();
        Chunks.runRows(
                places.size(),
                n,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int k = of.starts()[r]; k < of.starts()[r + 1]; k++) {
                            values[r * n + of.industries()[k]] = of.values()[k];
                        }
                    }
                });
        return table;
    }

    /// The index of a year's key.
    ///
    /// @throws IllegalArgumentException that names the years there are
    public int getYear(String year) {
        int index = years.indexOf(year);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The panel has no year %s; it has %s.".formatted(year, years));
        }
        return index;
    }
}
