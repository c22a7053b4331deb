package org.shanhai.linalg;

import java.util.ArrayList;
import java.util.List;

/// Solves A·x = b where A is only known by what it does to a vector: the generalised minimal
/// residual method without restarts (Saad and Schultz 1986), Arnoldi's basis kept by modified
/// Gram–Schmidt. Memory: one vector an iteration.
public final class Gmres {
    /// What counts as nothing for a map of the order of one, as purchases are.
    private static final double NOTHING = 1e-13;

    private Gmres() {}

    /// What a linear map does: `target` ← A·`source`, of the same length; `source` is left alone.
    @FunctionalInterface
    public interface Operator {
        void apply(double[] source, double[] target);
    }

    /// How a solution was reached.
    ///
    /// @param iterations how often A was applied
    /// @param residual ‖b − A·x‖ / ‖b‖ as estimated by the recurrence
    public record Convergence(int iterations, double residual, boolean reached) {}

    /// Solves to a tolerance; x holds the start and receives the solution.
    ///
    /// @param tolerance relative to ‖b‖
    /// @param most iterations at most
    /// @return how it went; `reached` is false where the iterations did not suffice
    public static Convergence solve(
            Operator operator, double[] b, double[] x, double tolerance, int most) {
        int n = b.length;
        double norm = norm(b);
        if (norm == 0) {
            java.util.Arrays.fill(x, 0);
            return new Convergence(0, 0, true);
        }
        double[] r = new double[n];
        boolean fromZero = norm(x) == 0;
        int iterations = 0;
        if (fromZero) {
            System.arraycopy(b, 0, r, 0, n);
        } else {
            operator.apply(x, r);
            iterations++;
            scale(r, -1);
            add(r, 1, b);
        }
        double beta = norm(r);
        List<double[]> basis = new ArrayList<>();
        double[][] h = new double[most + 1][most];
        double[] cosines = new double[most];
        double[] sines = new double[most];
        double[] g = new double[most + 1];
        g[0] = beta;
        scale(r, 1 / Math.max(beta, Double.MIN_NORMAL));
        basis.add(r);
        int j = 0;
        while (j < most && Math.abs(g[j]) > tolerance * norm) {
            double[] w = new double[n];
            operator.apply(basis.get(j), w);
            iterations++;
            for (int i = 0; i <= j; i++) {
                double[] q = basis.get(i);
                double projection = dot(w, q);
                h[i][j] = projection;
                add(w, -projection, q);
            }
            double length = norm(w);
            rotate(h, cosines, sines, g, j, length);
            j++;
            if (length <= 1e-14 * norm) {
                break;
            }
            scale(w, 1 / length);
            basis.add(w);
        }
        addCombination(x, basis, h, g, j);
        double residual = Math.abs(g[j]) / norm;
        return new Convergence(iterations, residual, residual <= tolerance);
    }

    /// Givens' rotations keep the small least-squares problem triangular.
    private static void rotate(
            double[][] h, double[] cosines, double[] sines, double[] g, int j, double length) {
        for (int i = 0; i < j; i++) {
            double upper = cosines[i] * h[i][j] + sines[i] * h[i + 1][j];
            h[i + 1][j] = -sines[i] * h[i][j] + cosines[i] * h[i + 1][j];
            h[i][j] = upper;
        }
        double radius = Math.hypot(h[j][j], length);
        // A step along which A does nothing leaves the residual as it is: the system is singular.
        boolean useless = radius <= NOTHING;
        cosines[j] = useless ? 0 : h[j][j] / radius;
        sines[j] = useless ? 1 : length / radius;
        h[j][j] = useless ? 0 : radius;
        g[j + 1] = -sines[j] * g[j];
        g[j] = cosines[j] * g[j];
    }

    private static void addCombination(
            double[] x, List<double[]> basis, double[][] h, double[] g, int size) {
        double[] y = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = g[i];
            for (int k = i + 1; k < size; k++) {
                sum -= h[i][k] * y[k];
            }
            y[i] = h[i][i] == 0 ? 0 : sum / h[i][i];
        }
        for (int i = 0; i < size; i++) {
            add(x, y[i], basis.get(i));
        }
    }

    private static void scale(double[] values, double factor) {
        Chunks.run(
                values.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        values[k] *= factor;
                    }
                });
    }

    /// target ← target + weight·source.
    private static void add(double[] target, double weight, double[] source) {
        Chunks.run(
                target.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] += weight * source[k];
                    }
                });
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static double dot(double[] a, double[] b) {
        return Chunks.sum(
                a.length,
                (from, to) -> {
                    double sum = 0;
                    for (int k = from; k < to; k++) {
                        sum += a[k] * b[k];
                    }
                    return sum;
                });
    }
}
