package org.shanhai.linalg;

/// Solves small symmetric positive definite systems.
public final class Cholesky {
    private Cholesky() {}

    /// Solves a·x = b, both overwritten; only the lower triangle of `a` is read.
    ///
    /// @return x, or zeros where the matrix is not positive definite
    public static double[] solve(double[][] a, double[] b) {
        int m = b.length;
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < m; i++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
            }
            if (!(a[j][j] > 0)) {
                return new double[m];
            }
            double root = Math.sqrt(a[j][j]);
            for (int i = j; i < m; i++) {
                a[i][j] /= root;
            }
        }
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= a[i][k] * b[k];
            }
            b[i] /= a[i][i];
        }
        for (int i = m - 1; i >= 0; i--) {
            for (int k = i + 1; k < m; k++) {
                b[i] -= a[k][i] * b[k];
            }
            b[i] /= a[i][i];
        }
        return b;
    }
}
