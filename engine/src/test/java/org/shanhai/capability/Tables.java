package org.shanhai.capability;

import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;

/// Small tables for tests.
final class Tables {
    private Tables() {}

    static Matrix matrix(double[]... rows) {
        Matrix matrix = Matrix.zeros(rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                matrix.set(r, c, rows[r][c]);
            }
        }
        return matrix;
    }

    static double[] row(double... values) {
        return values;
    }

    static Observed observed(Matrix table) {
        return Observed.find(
                        "2020",
                        keys("R", table.rows()),
                        keys("I", table.columns()),
                        table,
                        Selection.ALL)
                .orElseThrow();
    }

    static List<String> keys(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(k -> prefix + k).toList();
    }
}
