package org.shanhai.capability;

import org.shanhai.linalg.Matrix;

/// How far two industries are found in the same places: the correlation over places of how strong
/// they are there, what is below zero taken as none (the locational correlation of Porter 2003,
/// doi:10.1080/0034340032000108688, and of Delgado, Porter and Stern 2016, doi:10.1093/jeg/lbv017).
/// Unlike proximity it takes strengths that are only likely.
public final class LocationalCorrelation {
    private LocationalCorrelation() {}

    /// @param strengths places × industries
    /// @return industries × industries, symmetric, from 0 to 1; 0 on the diagonal, and for an
    ///     industry that is as strong everywhere
    public static Matrix of(Matrix strengths) {
        int n = strengths.columns();
        int rows = strengths.rows();
        double[] sums = strengths.columnSums();
        double[][] deviations = new double[n][rows];
        double[] norms = new double[n];
        for (int i = 0; i < n; i++) {
            double largest = 0;
            for (int r = 0; r < rows; r++) {
                deviations[i][r] = strengths.get(r, i) - sums[i] / rows;
                norms[i] += deviations[i][r] * deviations[i][r];
                largest = Math.max(largest, Math.abs(strengths.get(r, i)));
            }
            // What differs by rounding alone does not differ.
            norms[i] = norms[i] > 1e-24 * rows * largest * largest ? Math.sqrt(norms[i]) : 0;
        }
        Matrix correlation = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i && norms[i] > 0; j++) {
                if (norms[j] > 0) {
                    double product = 0;
                    for (int r = 0; r < rows; r++) {
                        product += deviations[i][r] * deviations[j][r];
                    }
                    double value = Math.clamp(product / (norms[i] * norms[j]), 0, 1);
                    correlation.set(i, j, value);
                    correlation.set(j, i, value);
                }
            }
        }
        return correlation;
    }
}
