package org.shanhai.linalg;

import java.util.Arrays;

/// A product of bits and a vector, by tables of the sums of eight entries.
final class BitVectorProduct {
    private static final int WIDTH = 8;
    private static final int SUBSETS = 1 << WIDTH;

    /// Sums in the tables of the eight groups of one word of bits, which lie in the nearest cache.
    private static final int WORD = 8 * SUBSETS;

    private BitVectorProduct() {}

    static void run(BitMatrix m, double[] x, double[] y) {
        int words = (m.columns() + 63) / 64;
        double[] tables = new double[words * WORD];
        Chunks.runRows(
                words,
                WORD,
                (from, to) -> {
                    for (int first = from * 64; first < Math.min(x.length, to * 64); first += 8) {
                        tabulate(x, first, tables, first / 8 * SUBSETS);
                    }
                });
        Chunks.runRows(
                m.rows(),
                words * 8,
                (from, to) -> {
                    Arrays.fill(y, from, to, 0);
                    for (int w = 0; w < words; w++) {
                        for (int r = from; r < to; r++) {
                            y[r] += sum(m.word(r, w), tables, w * WORD);
                        }
                    }
                });
    }

    /// Sums of all subsets of eight entries; entries past the end are in no row.
    private static void tabulate(double[] x, int first, double[] tables, int table) {
        for (int b = 0; b < WIDTH && first + b < x.length; b++) {
            double entry = x[first + b];
            for (int s = 0, half = 1 << b; s < half; s++) {
                tables[table + half + s] = tables[table + s] + entry;
            }
        }
    }

    private static double sum(long word, double[] tables, int table) {
        int low = (int) word;
        int high = (int) (word >>> 32);
        return half(low, tables, table) + half(high, tables, table + WORD / 2);
    }

    private static double half(int word, double[] tables, int table) {
        return tables[table + (word & 255)]
                + tables[table + SUBSETS + (word >>> 8 & 255)]
                + (tables[table + 2 * SUBSETS + (word >>> 16 & 255)]
                        + tables[table + 3 * SUBSETS + (word >>> 24)]);
    }
}
