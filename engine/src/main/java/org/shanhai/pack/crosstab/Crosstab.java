package org.shanhai.pack.crosstab;

import java.util.List;
import org.shanhai.linalg.Matrix;

/// A table with the totals it is to have.
///
/// Immutable in effect: nobody writes to the matrix once it is read.
///
/// @param corner what the file calls the column of names; may be empty
/// @param values rows × columns, totals apart; not to be changed
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Crosstab(
        String corner,
        List<String> rows,
        List<String> columns,
        Matrix values,
        double[] rowTotals,
        double[] columnTotals) {
    public Crosstab {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        rowTotals = rowTotals.clone();
        columnTotals = columnTotals.clone();
    }

    @Override
    public double[] rowTotals() {
        return rowTotals.clone();
    }

    @Override
    public double[] columnTotals() {
        return columnTotals.clone();
    }
}
