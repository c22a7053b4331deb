package org.shanhai.linalg;

/// Eigenvalues and eigenvectors of small symmetric tridiagonal matrices, by the QL method with
/// implicit shifts (Dubrulle, Martin and Wilkinson 1968; EISPACK's imtql2).
final class Tridiagonal {
    private static final int MOST_SWEEPS = 60;

    private Tridiagonal() {}

    /// Replaces a diagonal by the eigenvalues, in no order, and turns rows of a matrix along: rows
    /// of the identity become rows of the matrix whose columns are the eigenvectors.
    ///
    /// @param diagonal n entries, overwritten
    /// @param beside entries beside the diagonal, n − 1 and one to spare, overwritten
    /// @param turned rows of n entries each, overwritten
    static void solve(double[] diagonal, double[] beside, double[][] turned) {
        int n = diagonal.length;
        for (int low = 0; low < n; low++) {
            for (int sweep = 0; ; sweep++) {
                int end = low;
                while (end < n - 1 && !negligible(beside[end], diagonal[end], diagonal[end + 1])) {
                    end++;
                }
                if (end == low) {
                    break;
                }
                if (sweep == MOST_SWEEPS) {
                    throw new ArithmeticException(
                            "An eigenvalue of a tridiagonal matrix of %d was not found in %d sweeps."
                                    .formatted(n, MOST_SWEEPS));
                }
                sweep(diagonal, beside, turned, low, end);
            }
        }
    }

    private static boolean negligible(double beside, double a, double b) {
        return Math.abs(beside) <= Math.ulp(Math.abs(a) + Math.abs(b)) / 2;
    }

    private static void sweep(
            double[] diagonal, double[] beside, double[][] turned, int low, int end) {
        double half = (diagonal[low + 1] - diagonal[low]) / (2 * beside[low]);
        double root = Math.hypot(half, 1);
        double g =
                diagonal[end] - diagonal[low] + beside[low] / (half + (half >= 0 ? root : -root));
        double sine = 1;
        double cosine = 1;
        double shift = 0;
        for (int i = end - 1; i >= low; i--) {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            double radius = Math.hypot(f, g);
            beside[i + 1] = radius;
            if (radius == 0) {
                diagonal[i + 1] -= shift;
                beside[end] = 0;
                return;
            }
            sine = f / radius;
            cosine = g / radius;
            g = diagonal[i + 1] - shift;
            double r = (diagonal[i] - g) * sine + 2 * cosine * b;
            shift = sine * r;
            diagonal[i + 1] = g + shift;
            g = cosine * r - b;
            for (double[] row : turned) {
                double upper = row[i + 1];
                row[i + 1] = sine * row[i] + cosine * upper;
                row[i] = cosine * row[i] - sine * upper;
            }
        }
        diagonal[low] -= shift;
        beside[low] = g;
        beside[end] = 0;
    }
}
