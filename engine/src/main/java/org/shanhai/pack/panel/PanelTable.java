package org.shanhai.pack.panel;

import java.util.List;
import org.shanhai.linalg.Matrix;

/// Values by place, industry and year, keys sorted as text.
///
/// The matrices are handed over, not copied: whoever reads a table owns it.
public final class PanelTable {
    private final List<String> places;
    private final List<String> industries;
    private final List<String> years;
    private final List<Matrix> values;

    PanelTable(
            List<String> places, List<String> industries, List<String> years, List<Matrix> values) {
        this.places = List.copyOf(places);
        this.industries = List.copyOf(industries);
        this.years = List.copyOf(years);
        this.values = List.copyOf(values);
    }

    public List<String> places() {
        return places;
    }

    public List<String> industries() {
        return industries;
    }

    /// One empty key where the table has no column of years.
    public List<String> years() {
        return years;
    }

    /// The values of a year, places × industries, ≥ 0, in the unit of the file.
    public Matrix values(int year) {
        return values.get(year);
    }
}
