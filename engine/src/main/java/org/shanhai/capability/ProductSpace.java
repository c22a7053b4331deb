package org.shanhai.capability;

import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Relatedness φ with what it is divided by.
///
/// @param relatedness symmetric, industries × industries
/// @param perSum 1 / Σ_j φ_ij, or 0 where an industry is related to none
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
record ProductSpace(Matrix relatedness, double[] perSum) {
    static ProductSpace of(Matrix relatedness) {
        int n = relatedness.rows();
        double[] values = relatedness.storage();
        double[] perSum = new double[n];
        Chunks.runRows(
                n,
                n,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        double sum = 0;
                        for (int j = i * n; j < i * n + n; j++) {
                            sum += values[j];
                        }
                        perSum[i] = sum > 0 ? 1 / sum : 0;
                    }
                });
        return new ProductSpace(relatedness, perSum);
    }
}
