package org.shanhai.capability;

import org.shanhai.key.Keyed;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// How alike two places are in what they are made up of, from shares s_ri = x_ri / x_r. Symmetric,
/// places × places, 1 where the shares are the same.
public enum Similarity implements Keyed {
    /// Σ_i min(s_ri, s_ti), from 0 to 1 (Finger and Kreinin 1979, doi:10.2307/2231506).
    FINGER_KREININ {
        @Override
        double of(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += Math.min(a[i], b[i]);
            }
            return sum;
        }
    },
    /// Cosine of the shares, from 0 to 1 (Jaffe 1986 for technologies).
    COSINE {
        @Override
        double of(double[] a, double[] b) {
            double both = 0;
            double lengthA = 0;
            double lengthB = 0;
            for (int i = 0; i < a.length; i++) {
                both += a[i] * b[i];
                lengthA += a[i] * a[i];
                lengthB += b[i] * b[i];
            }
            return both / Math.sqrt(lengthA * lengthB);
        }
    };

    abstract double of(double[] a, double[] b);

    /// Similarity of each two places.
    public Matrix of(Observed observed) {
        Matrix values = observed.values();
        double[][] shares = new double[values.rows()][];
        Chunks.runRows(
                values.rows(),
                values.columns(),
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        shares[r] = Shares.of(values.row(r));
                    }
                });
        Matrix similarity = Matrix.zeros(values.rows(), values.rows());
        Symmetric.fill(similarity, (r, t) -> of(shares[r], shares[t]));
        return similarity;
    }
}
