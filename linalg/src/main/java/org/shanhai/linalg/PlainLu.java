package org.shanhai.linalg;

import java.util.stream.IntStream;
import org.shanhai.linalg.Blas.As;

/// LU factors in plain Java: row by row, rows below a pivot in parallel.
@SuppressWarnings("ArrayRecordComponent") // Seen as an Lu alone, and never compared.
record PlainLu(int n, double[] a, int[] pivots) implements Lu {
    static PlainLu factor(Matrix matrix) {
        int n = OpenBlas.requireSquare(matrix);
        double[] a = matrix.storage();
        int[] pivots = new int[n];
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(a[i * n + k]) > Math.abs(a[pivot * n + k])) {
                    pivot = i;
                }
            }
            if (a[pivot * n + k] == 0) {
                throw new SingularMatrixException(n, k + 1);
            }
            pivots[k] = pivot;
            swapRows(a, n, k, pivot);
            int column = k;
            IntStream rows = IntStream.range(k + 1, n);
            (n - k > 200 ? rows.parallel() : rows).forEach(i -> eliminate(a, n, column, i));
        }
        return new PlainLu(n, a, pivots);
    }

    private static void eliminate(double[] a, int n, int k, int i) {
        double factor = a[i * n + k] / a[k * n + k];
        a[i * n + k] = factor;
        for (int j = k + 1; j < n; j++) {
            a[i * n + j] -= factor * a[k * n + j];
        }
    }

    private static void swapRows(double[] values, int width, int r, int s) {
        for (int j = 0; r != s && j < width; j++) {
            double kept = values[r * width + j];
            values[r * width + j] = values[s * width + j];
            values[s * width + j] = kept;
        }
    }

    @Override
    public int size() {
        return n;
    }

    @Override
    public void solve(As as, Matrix rightHandSides) {
        OpenBlas.requireRows(rightHandSides, n);
        double[] b = rightHandSides.storage();
        int width = rightHandSides.columns();
        if (as == As.IS) {
            for (int k = 0; k < n; k++) {
                swapRows(b, width, k, pivots[k]);
            }
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < i; k++) {
                    subtract(b, width, i, a[i * n + k], k);
                }
            }
            for (int i = n - 1; i >= 0; i--) {
                for (int k = i + 1; k < n; k++) {
                    subtract(b, width, i, a[i * n + k], k);
                }
                divide(b, width, i, a[i * n + i]);
            }
        } else {
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < i; k++) {
                    subtract(b, width, i, a[k * n + i], k);
                }
                divide(b, width, i, a[i * n + i]);
            }
            for (int i = n - 1; i >= 0; i--) {
                for (int k = i + 1; k < n; k++) {
                    subtract(b, width, i, a[k * n + i], k);
                }
            }
            for (int k = n - 1; k >= 0; k--) {
                swapRows(b, width, k, pivots[k]);
            }
        }
    }

    private static void subtract(double[] b, int width, int row, double factor, int other) {
        for (int j = 0; j < width; j++) {
            b[row * width + j] -= factor * b[other * width + j];
        }
    }

    private static void divide(double[] b, int width, int row, double divisor) {
        for (int j = 0; j < width; j++) {
            b[row * width + j] /= divisor;
        }
    }
}
