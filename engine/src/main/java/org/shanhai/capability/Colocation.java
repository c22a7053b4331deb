package org.shanhai.capability;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// Relatedness of industries that are found in the same places, from the counts C = MᵀM of places
/// that have both.
public enum Colocation implements Relatedness {
    /// Proximity φ_ij = C_ij / max(u_i, u_j), the smaller of the two conditional probabilities of
    /// having one where the other is; 1 with itself (Hidalgo, Klinger, Barabási and Hausmann
    /// 2007, doi:10.1126/science.1144581).
    PROXIMITY;

    @Override
    public Matrix of(Incidence incidence) {
        int n = incidence.industries();
        FloatMatrix m = incidence.floatMatrix();
        FloatMatrix counts = FloatMatrix.zeros(n, n);
        Blas.best().multiply(m, As.TRANSPOSED, m, As.IS, counts);
        int[] ubiquity = incidence.ubiquity();
        Matrix phi = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                float both = counts.get(i, j);
                if (both > 0) {
                    phi.set(i, j, both / (double) Math.max(ubiquity[i], ubiquity[j]));
                }
            }
        }
        return phi;
    }
}
