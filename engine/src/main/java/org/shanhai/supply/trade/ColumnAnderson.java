package org.shanhai.supply.trade;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;
import org.shanhai.linalg.Cholesky;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Anderson's acceleration of log u for many columns at once, each with its own combination: the
/// columns (products) are balanced independently of one another.
final class ColumnAnderson {
    private static final int MEMORY = 8;
    private static final double REGULARISATION = 1e-10;

    /// Cells beyond which another thread pays.
    private static final int PARALLEL = 100_000;

    /// Leaps longer than this in log u are cut off by taking the plain pass.
    private static final double LONGEST = 20;

    /// A rise this small, for a unit of supply, is rounding.
    private static final double RISE_BY_ROUNDING = 1e-11;

    private final int rows;
    private final int columns;
    private final Deque<double[]> images = new ArrayDeque<>();
    private final Deque<double[]> residuals = new ArrayDeque<>();
    private final int[] remembered;
    private final double[] lowest;

    ColumnAnderson(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        remembered = new int[columns];
        lowest = new double[columns];
        restart();
    }

    void restart() {
        images.clear();
        residuals.clear();
        Arrays.fill(remembered, 0);
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    }

    /// Moves u on, given its image under a plain pass. Cells that are zero stay zero. A column
    /// that rose falls back on the plain image of where it was, and forgets.
    ///
    /// @param heights for each column, what plain passes never let rise
    void advance(Matrix current, Matrix image, double[] heights) {
        double[] u = current.storage();
        double[] next = image.storage();
        double[] logImage = new double[u.length];
        double[] residual = new double[u.length];
        Chunks.run(
                u.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        if (next[k] > 0 && u[k] > 0) {
                            logImage[k] = Math.log(next[k]);
                            residual[k] = logImage[k] - Math.log(u[k]);
                        }
                    }
                });
        double[][] pastImages = images.toArray(new double[0][]);
        double[][] pastResiduals = residuals.toArray(new double[0][]);
        double[][] weights = weights(pastResiduals, residual);
        int m = pastImages.length;
        boolean[] rose = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            rose[c] = m > 0 && !(heights[c] <= lowest[c] + RISE_BY_ROUNDING);
            lowest[c] = Math.min(lowest[c], heights[c]);
        }
        Chunks.runRows(
                rows,
                columns,
                (from, to) -> {
                    double[] leap = new double[columns];
                    for (int r = from; r < to; r++) {
                        Arrays.fill(leap, 0);
                        int start = r * columns;
                        for (int a = 0; a < m; a++) {
                            for (int c = 0; c < columns; c++) {
                                leap[c] +=
                                        weights[a][c]
                                                * (pastImages[a][start + c] - logImage[start + c]);
                            }
                        }
                        for (int c = 0; c < columns; c++) {
                            if (rose[c]) {
                                u[start + c] =
                                        u[start + c] > 0
                                                ? Math.exp(pastImages[m - 1][start + c])
                                                : 0;
                            } else {
                                boolean sane = Math.abs(leap[c]) < LONGEST;
                                u[start + c] = next[start + c] * (sane ? Math.exp(leap[c]) : 1);
                            }
                        }
                    }
                });
        for (int c = 0; c < columns; c++) {
            remembered[c] = rose[c] ? 0 : Math.min(MEMORY, remembered[c] + 1);
        }
        images.addLast(logImage);
        residuals.addLast(residual);
        if (images.size() > MEMORY) {
            images.removeFirst();
            residuals.removeFirst();
        }
    }

    /// For each column the weights that make ‖r + Σ w_a (r_a − r)‖ least; m × columns.
    private double[][] weights(double[][] past, double[] residual) {
        int m = past.length;
        double[][][] gram = new double[m][m][columns];
        double[][] right = new double[m][columns];
        IntStream range = IntStream.range(0, m);
        (rows * columns > PARALLEL ? range.parallel() : range)
                .forEach(
                        a -> {
                            for (int r = 0; r < rows; r++) {
                                int start = r * columns;
                                for (int b = 0; b <= a; b++) {
                                    for (int c = 0; c < columns; c++) {
                                        double da = past[a][start + c] - residual[start + c];
                                        double db = past[b][start + c] - residual[start + c];
                                        gram[a][b][c] += da * db;
                                    }
                                }
                                for (int c = 0; c < columns; c++) {
                                    double da = past[a][start + c] - residual[start + c];
                                    right[a][c] -= da * residual[start + c];
                                }
                            }
                        });
        double[][] weights = new double[m][columns];
        for (int c = 0; c < columns; c++) {
            int known = Math.min(m, remembered[c]);
            int first = m - known;
            double[][] small = new double[known][known];
            double[] b = new double[known];
            double trace = 0;
            for (int i = 0; i < known; i++) {
                for (int j = 0; j <= i; j++) {
                    small[i][j] = gram[first + i][first + j][c];
                }
                trace += small[i][i];
                b[i] = right[first + i][c];
            }
            for (int i = 0; i < known; i++) {
                small[i][i] += REGULARISATION * trace;
            }
            double[] solved = Cholesky.solve(small, b);
            for (int i = 0; i < known; i++) {
                weights[first + i][c] = solved[i];
            }
        }
        return weights;
    }
}
