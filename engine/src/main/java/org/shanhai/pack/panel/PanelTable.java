package org.shanhai.pack.panel;

import java.util.List;
import org.shanhai.linalg.Matrix;

/// Values by place, industry and year, keys sorted as text.
///
/// The matrices are handed over, not copied: whoever reads a table owns it.
///
/// @param years one empty key where the table has no column of years
/// @param values by year: places × industries, ≥ 0, in the unit of the file
public record PanelTable(
        List<String> places, List<String> industries, List<String> years, List<Matrix> values) {
    public PanelTable {
        places = List.copyOf(places);
        industries = List.copyOf(industries);
        years = List.copyOf(years);
        values = List.copyOf(values);
    }

    public Matrix values(int year) {
        return values.get(year);
    }
}
