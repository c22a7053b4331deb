package org.shanhai.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The largest eigenvalue of a symmetric map and its eigenvector, by Lanczos' method with full
/// reorthogonalisation (Lanczos 1950; Paige 1972). Memory: one vector an iteration.
public final class Lanczos {
    /// How often the small problem is solved to see how far things are.
    private static final int CHECKED_EVERY = 8;

    /// A new direction shorter than this, beside one of length one, is rounding.
    private static final double NOTHING = 1e-14;

    private final Gmres.Operator operator;
    private final int n;
    private final List<double[]> without;
    private final List<double[]> basis = new ArrayList<>();
    private final List<Double> diagonal = new ArrayList<>();
    private final List<Double> beside = new ArrayList<>();

    private Lanczos(Gmres.Operator operator, int n, List<double[]> without) {
        this.operator = operator;
        this.n = n;
        this.without = without;
    }

    /// An eigenvalue with its eigenvector of length one, and how sure they are.
    ///
    /// @param residual ‖A·v − value·v‖ as the recurrence has it
    /// @param gap to the next eigenvalue it saw; infinite where there is none
    @SuppressWarnings("ArrayRecordComponent") // Made anew for the caller, who owns it.
    public record Eigenpair(
            double value, double[] vector, double residual, double gap, int iterations) {

        /// About how far the vector may be off: residual over gap.
        public double error() {
            return residual == 0 ? 0 : residual / gap;
        }
    }

    /// The largest eigenvalue of a map of the order of one, on the space that is orthogonal to
    /// given vectors.
    ///
    /// @param operator symmetric, of length n
    /// @param without eigenvectors of the map, orthonormal and fewer than n
    /// @param tolerance of the vector: residual over gap
    /// @param most iterations at most
    public static Eigenpair largest(
            Gmres.Operator operator, int n, List<double[]> without, double tolerance, int most) {
        if (without.size() >= n) {
            throw new IllegalArgumentException(
                    "Nothing is left of a space of %d without %d vectors."
                            .formatted(n, without.size()));
        }
        return new Lanczos(operator, n, without).run(tolerance, Math.min(most, n - without.size()));
    }

    private Eigenpair run(double tolerance, int most) {
        double[] v = start();
        double[] image = new double[n];
        while (true) {
            basis.add(v);
            operator.apply(v, image);
            int k = basis.size();
            diagonal.add(dot(image, v));
            double[] next = image.clone();
            orthogonalise(next);
            orthogonalise(next);
            double length = Math.sqrt(dot(next, next));
            boolean exhausted = length <= NOTHING || k == most;
            if (exhausted || k % CHECKED_EVERY == 0) {
                Seen seen = look(length <= NOTHING ? 0 : length);
                if (exhausted || seen.error() <= tolerance) {
                    return new Eigenpair(seen.value(), vector(), seen.residual(), seen.gap(), k);
                }
            }
            beside.add(length);
            for (int i = 0; i < n; i++) {
                next[i] /= length;
            }
            v = next;
        }
    }

    /// Random, so that it has a part along every eigenvector, and the same each time; but another
    /// one for each number of vectors left out: of an eigenvalue that occurs twice, a start yields
    /// one vector, and nothing of that start is along the other.
    private double[] start() {
        SplittableRandom random = new SplittableRandom(31L * n + without.size());
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = random.nextDouble() - 0.5;
        }
        orthogonalise(v);
        orthogonalise(v);
        double length = Math.sqrt(dot(v, v));
        for (int i = 0; i < n; i++) {
            v[i] /= length;
        }
        return v;
    }

    private void orthogonalise(double[] v) {
        for (double[] q : without) {
            subtract(v, q);
        }
        for (double[] q : basis) {
            subtract(v, q);
        }
    }

    private static void subtract(double[] v, double[] q) {
        double along = dot(v, q);
        for (int i = 0; i < v.length; i++) {
            v[i] -= along * q[i];
        }
    }

    /// In four parts, which may be added side by side.
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i < a.length - 3; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /// What the small problem says: the largest eigenvalue, how far off, how far from the next.
    private record Seen(double value, double residual, double gap) {
        double error() {
            return residual == 0 ? 0 : residual / gap;
        }
    }

    private Seen look(double length) {
        int k = basis.size();
        double[] values = small(diagonal, k);
        double[][] last = {new double[k]};
        last[0][k - 1] = 1;
        Tridiagonal.solve(values, small(beside, k), last);
        int best = largest(values);
        double gap = Double.POSITIVE_INFINITY;
        for (int j = 0; j < k; j++) {
            if (j != best) {
                gap = Math.min(gap, values[best] - values[j]);
            }
        }
        return new Seen(values[best], length * Math.abs(last[0][best]), gap);
    }

    private double[] vector() {
        int k = basis.size();
        double[] values = small(diagonal, k);
        double[][] turned = new double[k][k];
        for (int j = 0; j < k; j++) {
            turned[j][j] = 1;
        }
        Tridiagonal.solve(values, small(beside, k), turned);
        int best = largest(values);
        double[] vector = new double[n];
        for (int j = 0; j < k; j++) {
            double weight = turned[j][best];
            double[] q = basis.get(j);
            for (int i = 0; i < n; i++) {
                vector[i] += weight * q[i];
            }
        }
        return vector;
    }

    private static double[] small(List<Double> entries, int length) {
        double[] copy = new double[length];
        for (int j = 0; j < Math.min(length, entries.size()); j++) {
            copy[j] = entries.get(j);
        }
        return copy;
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int j = 1; j < values.length; j++) {
            best = values[j] > values[best] ? j : best;
        }
        return best;
    }
}
