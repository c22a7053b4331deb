package org.shanhai.linalg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/// Solves A·x = b where A is only known by what it does to a vector: the generalised minimal
/// residual method without restarts (Saad and Schultz 1986), Arnoldi's basis kept by modified
/// Gram–Schmidt. Memory: one vector an iteration, of eight bytes a value or of four.
public final class Gmres {
    private static final Precision<double[]> DOUBLE = new Precision.InDouble();
    private static final Precision<float[]> SINGLE = new Precision.InSingle();

    private Gmres() {}

    /// What a linear map does: `target` ← A·`source`, of the same length; `source` is left alone.
    @FunctionalInterface
    public interface Operator {
        void apply(double[] source, double[] target);
    }

    /// The same in single precision.
    @FunctionalInterface
    public interface FloatOperator {
        void apply(float[] source, float[] target);
    }

    /// How a solution was reached.
    ///
    /// @param iterations how often A was applied
    /// @param residual ‖b − A·x‖ / ‖b‖ as estimated by the recurrence
    public record Convergence(int iterations, double residual, boolean reached) {}

    /// Solves from zero to a tolerance.
    ///
    /// @param x receives the solution
    /// @param tolerance relative to ‖b‖
    /// @param most iterations at most
    /// @return how it went; `reached` is false where the iterations did not suffice
    public static Convergence solve(
            Operator operator, double[] b, double[] x, double tolerance, int most) {
        Arrays.fill(x, 0);
        return solve(DOUBLE, operator::apply, b, x, tolerance, most);
    }

    /// As [#solve(Operator, double[], double[], double, int)] with the solution and all on the way
    /// to it in single precision, to some 1e-6 at best.
    public static Convergence solve(
            FloatOperator operator, double[] b, float[] x, double tolerance, int most) {
        Arrays.fill(x, 0);
        return solve(SINGLE, operator::apply, b, x, tolerance, most);
    }

    private static <V> Convergence solve(
            Precision<V> vectors,
            BiConsumer<V, V> operator,
            double[] b,
            V x,
            double tolerance,
            int most) {
        double norm = DOUBLE.norm(b);
        if (norm == 0) {
            return new Convergence(0, 0, true);
        }
        List<V> basis = new ArrayList<>(List.of(vectors.scaled(b, 1 / norm)));
        SmallLeastSquares small = new SmallLeastSquares(norm, most, vectors.rounding());
        int steps = 0;
        while (steps < most && small.goesOn() && small.residual() > tolerance * norm) {
            V next = vectors.zeros(b.length);
            operator.accept(basis.getLast(), next);
            steps++;
            small.append(orthogonalized(vectors, basis, next));
            basis.add(next);
        }
        double[] weights = small.solution();
        for (int i = 0; i < weights.length; i++) {
            vectors.add(x, weights[i], basis.get(i));
        }
        double residual = small.residual() / norm;
        return new Convergence(steps, residual, residual <= tolerance);
    }

    /// Takes from a vector what lies in the basis, and scales it to length one unless nothing is
    /// left; returns how much it had of each, and the length it had left.
    private static <V> double[] orthogonalized(Precision<V> vectors, List<V> basis, V vector) {
        double[] column = new double[basis.size() + 1];
        for (int i = 0; i < basis.size(); i++) {
            column[i] = vectors.dot(vector, basis.get(i));
            vectors.add(vector, -column[i], basis.get(i));
        }
        double left = vectors.norm(vector);
        if (left > 0) {
            vectors.scale(vector, 1 / left);
        }
        column[basis.size()] = left;
        return column;
    }
}
