package org.shanhai.linalg;

/// A product of bits and a matrix, by tables of the sums of six rows at a time, for a block of
/// columns whose tables stay in cache.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record BitMatrixProduct(BitMatrix m, double[] weights, Matrix b, Matrix c) {
    private static final int WIDTH = 6;
    private static final int SUBSETS = 1 << WIDTH;

    /// Groups of rows that are looked up in one pass over a row of the result.
    private static final int TOGETHER = 8;

    /// Columns of the result that are computed at once: 8 × 64 tables of 1 kB are 512 kB.
    private static final int BLOCK = 128;

    static void run(BitMatrix m, double[] weights, Matrix b, Matrix c) {
        BitMatrixProduct product = new BitMatrixProduct(m, weights, b, c);
        Chunks.run(c.columns(), BLOCK, product::columns);
    }

    // One array for each sum: the compiler vectorises loops over arrays that all run from 0.
    private void columns(int from, int to) {
        int width = to - from;
        double[][] tables = new double[TOGETHER * SUBSETS][width];
        double[][] results = new double[m.rows()][width];
        double[] entry = new double[width];
        int groups = (m.columns() + WIDTH - 1) / WIDTH;
        for (int g = 0; g < groups; g += TOGETHER) {
            for (int t = 0; t < TOGETHER; t++) {
                tabulate(tables, t * SUBSETS, (g + t) * WIDTH, from, entry);
            }
            lookUp(tables, g * WIDTH, results);
        }
        for (int r = 0; r < m.rows(); r++) {
            System.arraycopy(results[r], 0, c.storage(), r * c.columns() + from, width);
        }
    }

    /// Sums of all subsets of a group of rows of B; rows past the end are left out.
    private void tabulate(double[][] tables, int first, int row, int column, double[] entry) {
        for (int k = 0; k < WIDTH; k++) {
            int half = 1 << k;
            boolean past = row + k >= m.columns();
            if (!past) {
                weigh(row + k, column, entry);
            }
            for (int s = 0; s < half; s++) {
                double[] without = tables[first + s];
                double[] with = tables[first + half + s];
                if (past) {
                    System.arraycopy(without, 0, with, 0, with.length);
                } else {
                    add(without, entry, with);
                }
            }
        }
    }

    private void weigh(int row, int column, double[] entry) {
        double weight = weights[row];
        System.arraycopy(b.storage(), row * b.columns() + column, entry, 0, entry.length);
        for (int k = 0; k < entry.length; k++) {
            entry[k] *= weight;
        }
    }

    private static void add(double[] a, double[] b, double[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] = a[k] + b[k];
        }
    }

    private void lookUp(double[][] tables, int column, double[][] results) {
        for (int r = 0; r < m.rows(); r++) {
            long found = column < m.columns() ? m.bits(r, column, TOGETHER * WIDTH) : 0;
            if (found == 0) {
                continue;
            }
            addEight(
                    results[r],
                    tables[(int) found & SUBSETS - 1],
                    tables[SUBSETS + ((int) (found >>> WIDTH) & SUBSETS - 1)],
                    tables[2 * SUBSETS + ((int) (found >>> 2 * WIDTH) & SUBSETS - 1)],
                    tables[3 * SUBSETS + ((int) (found >>> 3 * WIDTH) & SUBSETS - 1)],
                    tables[4 * SUBSETS + ((int) (found >>> 4 * WIDTH) & SUBSETS - 1)],
                    tables[5 * SUBSETS + ((int) (found >>> 5 * WIDTH) & SUBSETS - 1)],
                    tables[6 * SUBSETS + ((int) (found >>> 6 * WIDTH) & SUBSETS - 1)],
                    tables[7 * SUBSETS + ((int) (found >>> 7 * WIDTH) & SUBSETS - 1)]);
        }
    }

    private static void addEight(
            double[] sum,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double[] e,
            double[] f,
            double[] g,
            double[] h) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += a[k] + b[k] + (c[k] + d[k]) + (e[k] + f[k] + (g[k] + h[k]));
        }
    }
}
