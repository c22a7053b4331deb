package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;

/// A table of two industries, of which tests change what they are about.
abstract class TwoIndustries {
    /// Outputs of 200 and 100; rows and columns add up to them. Stocks of the second product are
    /// drawn down.
    final double[][] domestic = {{40, 30}, {20, 10}};
    final double[][] imported = {{10, 5}, {0, 5}};
    final double[][] use = {{50, 20, 10, 10, 40}, {40, 10, 5, -5, 20}};
    final double[][] valueAdded = {{60, 20, 20, 30}, {20, 10, 5, 15}};
    final double[] output = {200, 100};

    final InputOutput table() {
        return table(UserTotals.none(2));
    }

    final InputOutput table(UserTotals besides) {
        return InputOutput.of(
                new NationalTable(
                        matrix(domestic),
                        matrix(imported),
                        matrix(use),
                        Matrix.zeros(2, FinalUse.values().length),
                        matrix(valueAdded),
                        output,
                        new double[] {100, 20},
                        Basis.REPORTED,
                        besides));
    }

    static Matrix matrix(double[][] values) {
        Matrix matrix = Matrix.zeros(values.length, values[0].length);
        for (int r = 0; r < values.length; r++) {
            for (int c = 0; c < values[r].length; c++) {
                matrix.set(r, c, values[r][c]);
            }
        }
        return matrix;
    }

    static void assertRow(double[] found, double... wanted) {
        assertThat(found).containsExactly(wanted, within(1e-15));
    }
}
