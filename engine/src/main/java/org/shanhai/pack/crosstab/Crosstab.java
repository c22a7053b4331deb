package org.shanhai.pack.crosstab;

import java.util.List;
import org.shanhai.linalg.Matrix;

/// A table with the totals it is to have.
///
/// Immutable in effect: nobody writes to the matrix once it is read.
public final class Crosstab {
    private final String corner;
    private final List<String> rows;
    private final List<String> columns;
    private final Matrix values;
    private final double[] rowTotals;
    private final double[] columnTotals;

    /// @param corner what the file calls the column of names
    /// @param values rows × columns
    Crosstab(
            String corner,
            List<String> rows,
            List<String> columns,
            Matrix values,
            double[] rowTotals,
            double[] columnTotals) {
        this.corner = corner;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.values = values;
        this.rowTotals = rowTotals.clone();
        this.columnTotals = columnTotals.clone();
    }

    /// What the file calls the column of names; may be empty.
    public String corner() {
        return corner;
    }

    public List<String> rows() {
        return rows;
    }

    public List<String> columns() {
        return columns;
    }

    /// Rows × columns, totals apart; not to be changed.
    public Matrix values() {
        return values;
    }

    public double[] rowTotals() {
        return rowTotals.clone();
    }

    public double[] columnTotals() {
        return columnTotals.clone();
    }
}
