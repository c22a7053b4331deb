package org.shanhai.supply.trade;

import java.util.Optional;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// A kernel in single precision, for passes that are still far from their goal: about twice as
/// fast. Sums of sales are right to a millionth or so.
record RoughKernel(FloatMatrix kernel, FloatMatrix source, FloatMatrix image, Blas blas) {
    /// Cells of a product (places squared times products) beyond which it pays to round the
    /// kernel first.
    private static final double LARGE = 1e8;

    /// Least value of a kernel, of its largest, with which no product leaves the range of floats.
    private static final double LEAST = 1e-12;

    private RoughKernel(FloatMatrix kernel, int columns, Blas blas) {
        this(
                kernel,
                FloatMatrix.zeros(kernel.rows(), columns),
                FloatMatrix.zeros(kernel.rows(), columns),
                blas);
    }

    /// @param kernel R × R
    /// @param columns how many products it is applied to at once
    /// @return none where it would not pay, or the kernel falls too far for floats
    static Optional<RoughKernel> of(Matrix kernel, int columns, Blas blas) {
        double places = kernel.rows();
        if (places * places * columns < LARGE) {
            return Optional.empty();
        }
        return fitsFloats(kernel)
                ? Optional.of(new RoughKernel(FloatMatrix.of(kernel), columns, blas))
                : Optional.empty();
    }

    /// Whether no product with a kernel leaves the range of floats.
    static boolean fitsFloats(Matrix kernel) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double value : kernel.storage()) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return least >= LEAST * most;
    }

    /// Takes its values anew, which may have changed.
    void take(Matrix exact) {
        float[] rounded = kernel.storage();
        Chunks.run(
                rounded.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        rounded[k] = (float) exact.storage()[k];
                    }
                });
    }

    FloatMatrix values() {
        return kernel;
    }

    /// target ← K·table or Kᵀ·table, each column at a scale of its own.
    void multiply(As as, Matrix table, Matrix target) {
        double[] scales = largest(table);
        int columns = table.columns();
        Chunks.runRows(
                table.rows(),
                columns,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int k = r * columns, c = 0; c < columns; k++, c++) {
                            source.storage()[k] = (float) (table.storage()[k] / scales[c]);
                        }
                    }
                });
        blas.multiply(kernel.whole(), as, source.whole(), As.IS, image.whole());
        Chunks.runRows(
                table.rows(),
                columns,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int k = r * columns, c = 0; c < columns; k++, c++) {
                            target.storage()[k] = image.storage()[k] * scales[c];
                        }
                    }
                });
    }

    private static double[] largest(Matrix table) {
        double[] largest = new double[table.columns()];
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < largest.length; c++) {
                largest[c] = Math.max(largest[c], table.get(r, c));
            }
        }
        for (int c = 0; c < largest.length; c++) {
            largest[c] = largest[c] > 0 ? largest[c] : 1;
        }
        return largest;
    }
}
