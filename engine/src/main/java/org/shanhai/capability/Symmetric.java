package org.shanhai.capability;

import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Fills symmetric matrices: each pair is computed once, tile by tile, so that both places it is
/// written to stay in cache.
final class Symmetric {
    private static final int TILE = 64;

    private Symmetric() {}

    /// A value of a pair.
    @FunctionalInterface
    interface Pair {
        double of(int i, int j);
    }

    static void fill(Matrix target, Pair pair) {
        int n = target.rows();
        double[] values = target.storage();
        int tiles = (n + TILE - 1) / TILE;
        // Tile rows shrink towards the end; pairing the first with the last evens them out.
        Chunks.run(
                (tiles + 1) / 2,
                1,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        fillFrom(values, n, k, pair);
                        if (tiles - 1 - k != k) {
                            fillFrom(values, n, tiles - 1 - k, pair);
                        }
                    }
                });
    }

    private static void fillFrom(double[] values, int n, int tile, Pair pair) {
        int end = Math.min(n, tile * TILE + TILE);
        for (int left = tile * TILE; left < n; left += TILE) {
            int right = Math.min(n, left + TILE);
            for (int i = tile * TILE; i < end; i++) {
                for (int j = Math.max(i, left); j < right; j++) {
                    double value = pair.of(i, j);
                    values[i * n + j] = value;
                    values[j * n + i] = value;
                }
            }
        }
    }
}
