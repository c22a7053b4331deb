package org.shanhai.supply;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Gmres;
import org.shanhai.linalg.Matrix;

/// The linear systems x = T A x + e and m = g + Aᵀ Tᵀ m for any coefficients A and one trade T, in
/// the order of classes, solved by GMRES with one product through T for each step.
///
/// Large systems take their steps in single precision and correct them: solve roughly, work out in
/// double precision what is left, solve for that, until it is small enough (iterative refinement,
/// Wilkinson 1963). Not for use by several threads at once.
final class SupplySystem {
    private static final int MOST_STEPS = 60;
    private static final int MOST_ROUNDS = 6;

    /// How far a round in single precision is driven: its own rounding lies below.
    private static final double ROUGHLY = 1e-5;

    private final Trade trade;
    private final Matrix coefficients;
    private final double tolerance;
    private final boolean roughSteps;
    private final Blas blas;
    private final Matrix buffer;
    private final Matrix product;

    /// @param coefficients n × n in the order of classes
    /// @param places the number of places R
    /// @param roughSteps whether steps are taken in single precision and corrected
    SupplySystem(
            Trade trade,
            Matrix coefficients,
            int places,
            double tolerance,
            boolean roughSteps,
            Blas blas) {
        this.trade = trade;
        this.coefficients = coefficients;
        this.tolerance = tolerance;
        this.roughSteps = roughSteps;
        this.blas = blas;
        buffer = Matrix.zeros(places, coefficients.rows());
        product = Matrix.zeros(places, coefficients.rows());
    }

    /// @param steps applications of T
    /// @param residual ‖e − (x − T A x)‖ / ‖e‖
    record Solved(Matrix values, int steps, double residual) {}

    /// x with x = T A x + e, both R × n.
    Solved solve(Matrix change) {
        return roughSteps
                ? refine(
                        change,
                        (x, y) -> stepForward(x, y, true),
                        (x, y) -> stepForward(x, y, false))
                : run(change, (x, y) -> stepForward(x, y, false));
    }

    /// m with m = g + Aᵀ Tᵀ m, both R × n.
    Solved solveTransposed(Matrix intensity) {
        return roughSteps
                ? refine(intensity, (x, y) -> stepBack(x, y, true), (x, y) -> stepBack(x, y, false))
                : run(intensity, (x, y) -> stepBack(x, y, false));
    }

    private Solved run(Matrix right, Gmres.Operator exact) {
        Matrix x = Matrix.zeros(right.rows(), right.columns());
        Gmres.Convergence went =
                Gmres.solve(exact, right.storage(), x.storage(), tolerance, MOST_STEPS);
        if (!went.reached()) {
            throw notReached(went.residual(), went.iterations());
        }
        return new Solved(x, went.iterations(), went.residual());
    }

    private Solved refine(Matrix right, Gmres.Operator rough, Gmres.Operator exact) {
        Matrix x = Matrix.zeros(right.rows(), right.columns());
        double[] left = right.storage().clone();
        double norm = norm(left);
        double relative = norm > 0 ? 1 : 0;
        int steps = 0;
        for (int round = 0; round < MOST_ROUNDS && relative > tolerance; round++) {
            // The last round may stop where the whole is good enough.
            double goal = Math.max(ROUGHLY, 0.5 * tolerance / relative);
            double[] correction = new double[left.length];
            Gmres.Convergence went = Gmres.solve(rough, left, correction, goal, MOST_STEPS);
            steps += went.iterations();
            add(x.storage(), correction);
            relative *= went.residual();
            if (relative > tolerance) {
                exact.apply(x.storage(), left);
                steps++;
                subtractFrom(right.storage(), left, left);
                relative = norm(left) / norm;
            }
        }
        if (relative > tolerance) {
            throw notReached(relative, steps);
        }
        return new Solved(x, steps, relative);
    }

    private SupplyException notReached(double residual, int steps) {
        return new SupplyException(
                ("The chain of purchases could not be followed to its end: a residual of %.2g is "
                                + "left after %d steps (wanted: %.2g). The table is close to using "
                                + "up all it makes.")
                        .formatted(residual, steps, tolerance));
    }

    private void stepForward(double[] source, double[] target, boolean roughly) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(
                1, buffer.whole(), As.IS, coefficients.whole(), As.TRANSPOSED, 0, product.whole());
        if (roughly) {
            trade.applyRoughly(product, buffer);
        } else {
            trade.apply(product, buffer);
        }
        subtractFrom(source, buffer.storage(), target);
    }

    private void stepBack(double[] source, double[] target, boolean roughly) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        if (roughly) {
            trade.applyTransposedRoughly(buffer, product);
        } else {
            trade.applyTransposed(buffer, product);
        }
        blas.multiply(1, product.whole(), As.IS, coefficients.whole(), As.IS, 0, buffer.whole());
        subtractFrom(source, buffer.storage(), target);
    }

    private static void subtractFrom(double[] whole, double[] part, double[] target) {
        Chunks.run(
                whole.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] = whole[k] - part[k];
                    }
                });
    }

    private static void add(double[] target, double[] values) {
        Chunks.run(
                target.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] += values[k];
                    }
                });
    }

    private static double norm(double[] values) {
        return Math.sqrt(
                Chunks.sum(
                        values.length,
                        (from, to) -> {
                            double sum = 0;
                            for (int k = from; k < to; k++) {
                                sum += values[k] * values[k];
                            }
                            return sum;
                        }));
    }
}
