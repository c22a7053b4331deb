package org.shanhai.linalg;

import java.util.Arrays;

/// A product of bits and a vector, by tables of the sums of eight entries.
final class BitVectorProduct {
    private static final int WIDTH = 8;
    private static final int SUBSETS = 1 << WIDTH;

    /// Groups whose tables lie in the nearest cache at once.
    private static final int TOGETHER = 8;

    private BitVectorProduct() {}

    static void run(BitMatrix m, double[] x, double[] y) {
        int groups = (m.columns() + WIDTH - 1) / WIDTH;
        double[] tables = new double[groups * SUBSETS];
        for (int g = 0; g < groups; g++) {
            int table = g * SUBSETS;
            for (int b = 0, first = g * WIDTH; first + b < m.columns() && b < WIDTH; b++) {
                double entry = x[first + b];
                for (int s = 0, half = 1 << b; s < half; s++) {
                    tables[table + half + s] = tables[table + s] + entry;
                }
            }
        }
        Chunks.runRows(
                m.rows(),
                groups,
                (from, to) -> {
                    Arrays.fill(y, from, to, 0);
                    for (int g = 0; g < groups; g += TOGETHER) {
                        int end = Math.min(groups, g + TOGETHER);
                        for (int r = from; r < to; r++) {
                            y[r] += sum(m, r, g, end, tables);
                        }
                    }
                });
    }

    /// Eight groups are one word of bits.
    private static double sum(BitMatrix m, int row, int first, int end, double[] tables) {
        long word = m.word(row, first / TOGETHER);
        double even = 0;
        double odd = 0;
        for (int g = first; g < end; g += 2) {
            even += tables[g * SUBSETS + (int) (word & SUBSETS - 1)];
            if (g + 1 < end) {
                odd += tables[(g + 1) * SUBSETS + (int) (word >>> WIDTH & SUBSETS - 1)];
            }
            word >>>= 2 * WIDTH;
        }
        return even + odd;
    }
}
