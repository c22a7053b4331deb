package org.shanhai.supply;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Gmres;
import org.shanhai.linalg.Matrix;

/// The linear systems x = T A x + e and m = g + Aᵀ Tᵀ m for any coefficients A and one trade T, in
/// the order of classes: solved by GMRES with one product through T for each step.
final class SupplySystem {
    private static final int MOST_STEPS = 60;

    private final Trade trade;
    private final Matrix coefficients;
    private final double tolerance;
    private final Blas blas;
    private final Matrix buffer;
    private final Matrix product;

    /// @param coefficients n × n in the order of classes
    /// @param places the number of places R
    SupplySystem(Trade trade, Matrix coefficients, int places, double tolerance, Blas blas) {
        this.trade = trade;
        this.coefficients = coefficients;
        this.tolerance = tolerance;
        this.blas = blas;
        buffer = Matrix.zeros(places, coefficients.rows());
        product = Matrix.zeros(places, coefficients.rows());
    }

    /// x with x = T A x + e, both R × n.
    Solved solve(Matrix change) {
        return run(change, this::stepForward);
    }

    /// m with m = g + Aᵀ Tᵀ m, both R × n.
    Solved solveTransposed(Matrix intensity) {
        return run(intensity, this::stepBack);
    }

    /// @param steps applications of T
    record Solved(Matrix values, int steps, double residual) {}

    private Solved run(Matrix right, Gmres.Operator operator) {
        Matrix x = Matrix.zeros(right.rows(), right.columns());
        Gmres.Convergence went =
                Gmres.solve(operator, right.storage(), x.storage(), tolerance, MOST_STEPS);
        if (!went.reached()) {
            throw new SupplyException(
                    ("The chain of purchases could not be followed to its end: a residual of "
                                    + "%.2g is left after %d steps (wanted: %.2g). The table "
                                    + "is close to using up all it makes.")
                            .formatted(went.residual(), went.iterations(), tolerance));
        }
        return new Solved(x, went.iterations(), went.residual());
    }

    private void stepForward(double[] source, double[] target) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        blas.multiply(
                1, buffer.whole(), As.IS, coefficients.whole(), As.TRANSPOSED, 0, product.whole());
        trade.apply(product, buffer);
        subtractFrom(source, buffer.storage(), target);
    }

    private void stepBack(double[] source, double[] target) {
        System.arraycopy(source, 0, buffer.storage(), 0, source.length);
        trade.applyTransposed(buffer, product);
        blas.multiply(1, product.whole(), As.IS, coefficients.whole(), As.IS, 0, buffer.whole());
        subtractFrom(source, buffer.storage(), target);
    }

    private static void subtractFrom(double[] whole, double[] part, double[] target) {
        org.shanhai.linalg.Chunks.run(
                whole.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] = whole[k] - part[k];
                    }
                });
    }
}
