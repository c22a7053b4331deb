package org.shanhai.capability;

import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Relatedness φ as a matrix.
///
/// @param relatedness symmetric, industries × industries
record DenseSpace(Incidence incidence, Matrix relatedness) implements ProductSpace {
    @Override
    public Sums sums(double[] weights) {
        Matrix ofPlaces = Matrix.zeros(incidence.places(), weights.length);
        incidence.bits().multiply(weights, relatedness, ofPlaces);
        return new Sums(ofPlaces, ofAll(weights));
    }

    private double[] ofAll(double[] weights) {
        int n = weights.length;
        double[] sums = new double[n];
        double[] values = relatedness.storage();
        Chunks.runRows(
                n,
                n,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        double sum = 0;
                        for (int j = 0; j < n; j++) {
                            sum += values[i * n + j] * weights[j];
                        }
                        sums[i] = sum;
                    }
                });
        return sums;
    }
}
