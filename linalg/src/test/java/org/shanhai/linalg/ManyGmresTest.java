package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ManyGmresTest {
    /// x = A x + e of six cells, of which each buys of few: the space of a unit of one cell is
    /// used up after two or three steps, that of another later. The first column of the inverse
    /// is (1.25, .125, .25, 0, .025, 0).
    @Test
    void aRowThatIsSolvedStaysSolvedWhileOthersGoOn() {
        double[][] a = new double[6][6];
        a[0][0] = 0.2;
        a[1][0] = 0.1;
        a[2][0] = 0.2;
        a[0][3] = 0.3;
        a[4][2] = 0.1;
        Matrix units = Matrix.zeros(6, 6);
        for (int k = 0; k < 6; k++) {
            units.set(k, k, 1);
        }

        ManyGmres.Solved solved = ManyGmres.solve(rows -> leave(a, rows), units, 1e-10, 200);

        assertThat(solved.reached()).isTrue();
        double[][] wanted = {
            {1.25, 0.125, 0.25, 0, 0.025, 0},
            {0, 1, 0, 0, 0, 0},
            {0, 0, 1, 0, 0.1, 0},
            {0.375, 0.0375, 0.075, 1, 0.0075, 0},
            {0, 0, 0, 0, 1, 0},
            {0, 0, 0, 0, 0, 1}
        };
        for (int k = 0; k < 6; k++) {
            assertThat(solved.solution().row(k)).containsExactly(wanted[k], within(1e-9));
        }
    }

    /// Of each row e: e − A e.
    private static Matrix leave(double[][] a, Matrix rows) {
        Matrix left = rows.copy();
        for (int k = 0; k < rows.rows(); k++) {
            for (int r = 0; r < a.length; r++) {
                for (int c = 0; c < a.length; c++) {
                    left.add(k, r, -a[r][c] * rows.get(k, c));
                }
            }
        }
        return left;
    }
}
