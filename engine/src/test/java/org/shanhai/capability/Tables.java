package org.shanhai.capability;

import java.util.List;
import java.util.Random;
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

    /// Ones and zeros, about one in three; no line is empty.
    static Matrix random(int places, int industries, long seed) {
        Random random = new Random(seed);
        Matrix m = Matrix.zeros(places, industries);
        for (int k = 0; k < places * industries; k++) {
            m.storage()[k] = random.nextInt(3) == 0 ? 1 : 0;
        }
        for (int k = 0; k < Math.max(places, industries); k++) {
            m.set(k % places, k % industries, 1);
        }
        return m;
    }

    /// Values of very unlike sizes, some of them 0.
    static Matrix randomValues(int places, int industries, long seed) {
        Random random = new Random(seed);
        Matrix table = Matrix.zeros(places, industries);
        for (int k = 0; k < places * industries; k++) {
            double value = Math.rint(100 * Math.exp(1.5 * random.nextGaussian()));
            table.storage()[k] = random.nextInt(5) == 0 ? 0 : value;
        }
        return table;
    }

    static Indices indices(Matrix table) {
        return Capability.of(observed(table), CapabilityOptions.PUBLISHED);
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
