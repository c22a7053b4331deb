package org.shanhai.supply.trade;

import java.util.Arrays;
import org.shanhai.linalg.Cholesky;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Anderson's acceleration of log u for many columns at once, each with its own combination: the
/// columns (products) are balanced independently of one another.
///
/// What is combined are changes from one pass to the next (Walker and Ni 2011, *Anderson
/// Acceleration for Fixed-Point Iterations*, SIAM J. Numer. Anal. 49, (2.3)); their products are
/// kept, so that a pass multiplies only the newest change with the others.
final class ColumnAnderson {
    /// As many changes as help where there are many rows.
    private static final int MEMORY = 8;

    private static final double REGULARISATION = 1e-10;

    /// Columns whose products are summed together; the sums of a column are its own.
    private static final int BLOCK = 32;

    /// Leaps longer than this in log u are cut off by taking the plain pass.
    private static final double LONGEST = 20;

    private final int rows;
    private final int columns;
    private final int memory;

    /// log u, the log of its image, and how far they lie apart.
    private final double[] position;
    private final double[] image;
    private final double[] residual;

    /// Changes of both, in a ring.
    private final double[][] imageChanges;
    private final double[][] residualChanges;

    /// Of changes of the residual: their products with one another, for each column.
    private final double[][][] products;

    /// Room for systems of each size.
    private final double[][][] systems;
    private final double[][] rightSides;

    private int advances;
    private final int[] remembered;
    private final double[] lowest;

    ColumnAnderson(int rows, int columns) {
        this(rows, columns, MEMORY);
    }

    /// @param memory how many changes are combined
    ColumnAnderson(int rows, int columns, int memory) {
        this.rows = rows;
        this.columns = columns;
        this.memory = memory;
        imageChanges = new double[memory][];
        residualChanges = new double[memory][];
        products = new double[memory][memory][];
        systems = new double[memory + 1][][];
        rightSides = new double[memory + 1][];
        for (int size = 0; size <= memory; size++) {
            systems[size] = new double[size][size];
            rightSides[size] = new double[size];
        }
        position = new double[rows * columns];
        image = new double[rows * columns];
        residual = new double[rows * columns];
        remembered = new int[columns];
        lowest = new double[columns];
    }

    /// Forgets all, and goes on from u.
    void start(Matrix u) {
        double[] values = u.storage();
        Chunks.run(
                values.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        position[k] = values[k] > 0 ? Math.log(values[k]) : 0;
                    }
                });
        advances = 0;
        Arrays.fill(remembered, 0);
        forgetHeights();
    }

    /// log u, 0 where u is zero.
    double[] position() {
        return position;
    }

    /// Heights are measured anew from here on, for rounding has changed.
    void forgetHeights() {
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    }

    /// Moves u on, given its image under a plain pass. Cells that are zero stay zero. A column
    /// that rose falls back on the plain image of where it was, and forgets.
    ///
    /// @param heights for each column, what plain passes never let rise
    /// @param rounding a rise this small is none
    void advance(Matrix current, Matrix next, double[] heights, double rounding) {
        boolean[] rose = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            rose[c] = advances > 0 && !(heights[c] <= lowest[c] + rounding);
            lowest[c] = Math.min(lowest[c], heights[c]);
        }
        remember(current.storage(), next.storage());
        move(current.storage(), next.storage(), weights(), rose);
        for (int c = 0; c < columns; c++) {
            remembered[c] = rose[c] ? 0 : Math.min(memory, remembered[c] + 1);
        }
        advances++;
    }

    private int held() {
        return Math.min(advances, memory);
    }

    /// Where the change lies that is so many older than the newest.
    private int slot(int age) {
        return (advances - 1 - age) % memory;
    }

    private void remember(double[] u, double[] next) {
        boolean changes = advances > 0;
        if (changes && imageChanges[slot(0)] == null) {
            imageChanges[slot(0)] = new double[image.length];
            residualChanges[slot(0)] = new double[image.length];
        }
        double[] imageChange = changes ? imageChanges[slot(0)] : image;
        double[] residualChange = changes ? residualChanges[slot(0)] : residual;
        Chunks.run(
                u.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        boolean sells = next[k] > 0 && u[k] > 0;
                        double reached = sells ? Math.log(next[k]) : 0;
                        double left = sells ? reached - position[k] : 0;
                        if (changes) {
                            imageChange[k] = reached - image[k];
                            residualChange[k] = left - residual[k];
                        }
                        image[k] = reached;
                        residual[k] = left;
                    }
                });
    }

    /// For each column the weights γ that make ‖r − Σ γ_a Δr_a‖ least; by age, × columns.
    private double[][] weights() {
        int held = held();
        double[][] right = multiplyNewest();
        double[][] weights = new double[held][columns];
        for (int c = 0; c < columns; c++) {
            int known = Math.min(held, remembered[c]);
            double[][] small = systems[known];
            double[] b = rightSides[known];
            double trace = 0;
            for (int i = 0; i < known; i++) {
                for (int j = 0; j <= i; j++) {
                    // The older of the two met the newer when that was the newest.
                    small[i][j] = products[slot(j)][slot(i)][c];
                }
                trace += small[i][i];
                b[i] = right[i][c];
            }
            for (int i = 0; i < known; i++) {
                small[i][i] += REGULARISATION * trace;
            }
            double[] solved = Cholesky.solve(small, b);
            for (int i = 0; i < known; i++) {
                weights[i][c] = solved[i];
            }
        }
        return weights;
    }

    /// Multiplies the newest change with all that are held.
    ///
    /// @return products of all changes with the residual, by age
    private double[][] multiplyNewest() {
        int held = held();
        double[][] right = new double[held][columns];
        if (held == 0) {
            return right;
        }
        double[][] byAge = new double[held][];
        double[][] withNewest = new double[held][columns];
        for (int age = 0; age < held; age++) {
            byAge[age] = residualChanges[slot(age)];
            products[slot(0)][slot(age)] = withNewest[age];
        }
        Chunks.run(
                columns,
                BLOCK,
                (from, to) -> {
                    for (int r = 0; r < rows; r++) {
                        int start = r * columns;
                        for (int age = 0; age < held; age++) {
                            double[] change = byAge[age];
                            double[] newest = byAge[0];
                            double[] product = withNewest[age];
                            double[] sum = right[age];
                            for (int c = from; c < to; c++) {
                                product[c] += change[start + c] * newest[start + c];
                                sum[c] += change[start + c] * residual[start + c];
                            }
                        }
                    }
                });
        return right;
    }

    private void move(double[] u, double[] next, double[][] weights, boolean[] rose) {
        double[][] changes = new double[weights.length][];
        for (int age = 0; age < changes.length; age++) {
            changes[age] = imageChanges[slot(age)];
        }
        Chunks.runRows(
                rows,
                columns,
                (from, to) -> {
                    double[] leap = new double[columns];
                    for (int r = from; r < to; r++) {
                        Arrays.fill(leap, 0);
                        int start = r * columns;
                        for (int age = 0; age < changes.length; age++) {
                            double[] weight = weights[age];
                            double[] change = changes[age];
                            for (int c = 0; c < columns; c++) {
                                leap[c] -= weight[c] * change[start + c];
                            }
                        }
                        for (int c = 0; c < columns; c++) {
                            int k = start + c;
                            if (u[k] > 0) {
                                boolean sane = Math.abs(leap[c]) < LONGEST;
                                double step = rose[c] ? -changes[0][k] : sane ? leap[c] : 0;
                                position[k] = image[k] + step;
                                u[k] = rose[c] || step != 0 ? Math.exp(position[k]) : next[k];
                            }
                        }
                    }
                });
    }
}
