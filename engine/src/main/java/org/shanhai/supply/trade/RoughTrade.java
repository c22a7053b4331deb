package org.shanhai.supply.trade;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// [Trade] in single precision, for steps whose error is corrected afterwards: about twice as
/// fast.
public final class RoughTrade {
    private final Trade exact;
    private final FloatMatrix[] kernels;
    private final Blas blas;

    private RoughTrade(Trade exact, FloatMatrix[] kernels, Blas blas) {
        this.exact = exact;
        this.kernels = kernels;
        this.blas = blas;
    }

    /// @param rounded kernels that a fit has in single precision already
    /// @return none where a kernel falls too far for floats
    static Optional<RoughTrade> of(Trade exact, @Nullable FloatMatrix[] rounded, Blas blas) {
        FloatMatrix[] kernels = new FloatMatrix[rounded.length];
        for (int g = 0; g < kernels.length; g++) {
            FloatMatrix made = rounded[g];
            if (made == null && !RoughKernel.fitsFloats(exact.kernel(g))) {
                return Optional.empty();
            }
            kernels[g] = made == null ? FloatMatrix.of(exact.kernel(g)) : made;
        }
        return Optional.of(new RoughTrade(exact, kernels, blas));
    }

    /// target ← T·use, both R × n. `use` is overwritten.
    public void apply(FloatMatrix use, FloatMatrix target) {
        through(use, exact.buyers(), As.IS, target, exact.sellers());
    }

    /// target ← Tᵀ·worth, both R × n. `worth` is overwritten.
    public void applyTransposed(FloatMatrix worth, FloatMatrix target) {
        through(worth, exact.sellers(), As.TRANSPOSED, target, exact.buyers());
    }

    private void through(
            FloatMatrix table, Matrix before, As as, FloatMatrix target, Matrix after) {
        float[] source = table.storage();
        scale(source, before.storage());
        IndustryOrder order = exact.order();
        for (int g = 0; g < kernels.length; g++) {
            if (order.size(g) > 0) {
                blas.multiply(
                        kernels[g].whole(),
                        as,
                        table.block(0, table.rows(), order.start(g), order.size(g)),
                        As.IS,
                        target.block(0, table.rows(), order.start(g), order.size(g)));
            }
        }
        if (exact.hasFactors()) {
            addOwn(source, target.storage());
        }
        scale(target.storage(), after.storage());
    }

    private void addOwn(float[] source, float[] target) {
        Chunks.run(
                target.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        target[k] += (float) (exact.atHome(k) * source[k]);
                    }
                });
    }

    private static void scale(float[] values, double[] factors) {
        Chunks.run(
                values.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        values[k] = (float) (values[k] * factors[k]);
                    }
                });
    }
}
