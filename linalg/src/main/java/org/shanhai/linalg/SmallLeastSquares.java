package org.shanhai.linalg;

/// The small problem inside GMRES for one right-hand side: min ‖β·e₁ − H·y‖ with H upper
/// Hessenberg, kept triangular by Givens' rotations as columns arrive.
final class SmallLeastSquares {
    /// How many times their rounding a direction may do and still count as nothing, of a map of the
    /// order of one, as purchases are: along such a direction it is singular.
    private static final double NOTHING = 100;

    private final double rounding;
    private final double[][] columns;
    private final double[] cosines;
    private final double[] sines;
    private final double[] g;
    private int size;
    private boolean exhausted;

    /// @param rounding of the vectors, relative: a new direction below it, of its column, is none
    SmallLeastSquares(double beta, int most, double rounding) {
        this.rounding = rounding;
        columns = new double[most][];
        cosines = new double[most];
        sines = new double[most];
        g = new double[most + 1];
        g[0] = beta;
    }

    /// Takes the next column of H, one longer than the columns before it and two longer than
    /// their number; once the space is exhausted further columns are ignored.
    void append(double[] column) {
        if (exhausted || g[size] == 0) {
            exhausted = true;
            return;
        }
        double scale = 0;
        for (double value : column) {
            scale = Math.max(scale, Math.abs(value));
        }
        for (int i = 0; i < size; i++) {
            double upper = cosines[i] * column[i] + sines[i] * column[i + 1];
            column[i + 1] = -sines[i] * column[i] + cosines[i] * column[i + 1];
            column[i] = upper;
        }
        double length = column[size + 1] <= rounding * scale ? 0 : column[size + 1];
        double radius = Math.hypot(column[size], length);
        if (radius <= NOTHING * rounding) {
            exhausted = true;
            return;
        }
        cosines[size] = column[size] / radius;
        sines[size] = length / radius;
        column[size] = radius;
        columns[size] = column;
        g[size + 1] = -sines[size] * g[size];
        g[size] *= cosines[size];
        size++;
        exhausted = length == 0;
    }

    /// Whether another direction may still bring anything.
    boolean goesOn() {
        return !exhausted;
    }

    double residual() {
        return Math.abs(g[size]);
    }

    /// The weights y of the basis.
    double[] solution() {
        double[] y = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = g[i];
            for (int k = i + 1; k < size; k++) {
                sum -= columns[k][i] * y[k];
            }
            y[i] = sum / columns[i][i];
        }
        return y;
    }
}
