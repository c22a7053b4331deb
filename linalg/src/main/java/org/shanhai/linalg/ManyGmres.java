package org.shanhai.linalg;

import java.util.ArrayList;
import java.util.List;

/// Solves A·x = b for many right-hand sides at once, each a row of a table: every row has its own
/// Krylov space (GMRES; Saad and Schultz 1986), but all rows share one application of A for each
/// step, so that it can be a matrix product.
public final class ManyGmres {
    private static final double ROUNDING = new Precision.InDouble().rounding();

    private ManyGmres() {}

    /// What a linear map does to each row of a table; the source is left alone.
    @FunctionalInterface
    public interface Operator {
        Matrix apply(Matrix source);
    }

    /// @param solution a row for each right-hand side
    /// @param iterations how often A was applied to all rows
    /// @param residual the largest ‖b − A·x‖ / ‖b‖ of a row, as estimated by the recurrence
    /// @param reached whether every row met the tolerance
    public record Solved(Matrix solution, int iterations, double residual, boolean reached) {}

    /// Solves from zero to a tolerance relative to the norm of each row.
    public static Solved solve(
            Operator operator, Matrix rightHandSides, double tolerance, int most) {
        int width = rightHandSides.rows();
        int n = rightHandSides.columns();
        List<Matrix> basis = new ArrayList<>();
        List<SmallLeastSquares> small = new ArrayList<>();
        Matrix first = rightHandSides.copy();
        double[] norms = new double[width];
        for (int q = 0; q < width; q++) {
            norms[q] = normalize(first.storage(), q * n, n);
            small.add(new SmallLeastSquares(norms[q], most, ROUNDING));
        }
        basis.add(first);
        int steps = 0;
        while (steps < most && worst(small, norms) > tolerance) {
            Matrix next = operator.apply(basis.get(steps));
            Chunks.run(
                    width,
                    1,
                    (from, to) -> {
                        SmallLeastSquares row = small.get(from);
                        if (row.residual() <= tolerance * norms[from]) {
                            leave(next, from);
                        } else {
                            extend(basis, row, next, from);
                        }
                    });
            basis.add(next);
            steps++;
        }
        Matrix x = Matrix.zeros(width, n);
        Chunks.run(
                width,
                1,
                (from, to) -> {
                    double[] weights = small.get(from).solution();
                    for (int i = 0; i < weights.length; i++) {
                        add(x.storage(), weights[i], basis.get(i).storage(), from * n, n);
                    }
                });
        double residual = worst(small, norms);
        return new Solved(x, steps, residual, residual <= tolerance);
    }

    /// One step of Arnoldi's process for one row.
    private static void extend(List<Matrix> basis, SmallLeastSquares small, Matrix next, int row) {
        int n = next.columns();
        int start = row * n;
        double[] w = next.storage();
        double[] column = new double[basis.size() + 1];
        for (int i = 0; i < basis.size(); i++) {
            double[] q = basis.get(i).storage();
            column[i] = dot(w, q, start, n);
            add(w, -column[i], q, start, n);
        }
        column[basis.size()] = normalize(w, start, n);
        small.append(column);
    }

    /// A row that is solved gets no further direction: of a space that is exhausted only rounding
    /// is left, which would be blown up to a direction of its own while other rows go on.
    private static void leave(Matrix next, int row) {
        int n = next.columns();
        java.util.Arrays.fill(next.storage(), row * n, (row + 1) * n, 0);
    }

    private static double worst(List<SmallLeastSquares> small, double[] norms) {
        double worst = 0;
        for (int q = 0; q < norms.length; q++) {
            if (norms[q] > 0) {
                worst = Math.max(worst, small.get(q).residual() / norms[q]);
            }
        }
        return worst;
    }

    /// Scales a stretch to length one; returns the length it had. A stretch of zeros stays.
    private static double normalize(double[] values, int start, int n) {
        double norm = Math.sqrt(dot(values, values, start, n));
        for (int k = start; norm > 0 && k < start + n; k++) {
            values[k] /= norm;
        }
        return norm;
    }

    private static void add(double[] target, double weight, double[] source, int start, int n) {
        for (int k = start; k < start + n; k++) {
            target[k] += weight * source[k];
        }
    }

    /// Four sums side by side, so that additions need not wait for one another.
    private static double dot(double[] a, double[] b, int start, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = start;
        for (int end = start + n - 3; k < end; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        for (; k < start + n; k++) {
            s0 += a[k] * b[k];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
