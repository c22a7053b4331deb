package org.shanhai.supply.trade;

import java.util.Arrays;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// By what factor places sell more, or less, of a product to themselves than the kernel says: R ×
/// m, on top of the kernel's diagonal. All are one in a fit; draws of it vary them.
public final class OwnFactors {
    /// One everywhere.
    public static final OwnFactors NONE = new OwnFactors(Matrix.zeros(0, 0));

    private final Matrix factors;

    private OwnFactors(Matrix factors) {
        this.factors = factors;
    }

    /// @param factors R × m, positive
    public static OwnFactors of(Matrix factors) {
        if (!Arrays.stream(factors.storage()).allMatch(factor -> factor > 0)) {
            throw new IllegalArgumentException("Factors of own trade must be positive.");
        }
        return new OwnFactors(factors.copy());
    }

    boolean isNone() {
        return factors.rows() == 0;
    }

    double at(int place, int column) {
        return isNone() ? 1 : factors.get(place, column);
    }

    /// (h − 1) of a place's products times their prices and what else they are weighed by.
    ///
    /// @param first where the place's row begins in the two tables
    double beyondOne(double[] one, double[] other, int first, int columns) {
        double[] h = factors.storage();
        double sum = 0;
        for (int k = first; k < first + columns && !isNone(); k++) {
            sum += (h[k] - 1) * one[k] * other[k];
        }
        return sum;
    }

    /// Those of a class of reach, of tables in the order of classes.
    OwnFactors ofClass(IndustryOrder order, int group) {
        return isNone() ? this : new OwnFactors(order.columns(factors, group));
    }

    OwnFactors columns(int[] which) {
        return isNone() ? this : new OwnFactors(factors.columns(which));
    }

    /// Of tables in the order of classes.
    public OwnFactors arranged(IndustryOrder order) {
        return isNone() ? this : new OwnFactors(order.arranged(factors));
    }

    /// All numbers, for a fingerprint.
    double[] storage() {
        return factors.storage();
    }

    /// target ← target + (h − 1)·K_rr·table: what the kernel's product lacks.
    void addTo(Matrix target, Matrix kernel, Matrix table) {
        if (!isNone()) {
            int columns = table.columns();
            double[] h = factors.storage();
            double[] from = table.storage();
            double[] to = target.storage();
            Chunks.runRows(
                    table.rows(),
                    columns,
                    (first, end) -> {
                        for (int r = first; r < end; r++) {
                            double own = kernel.get(r, r);
                            for (int k = r * columns; k < (r + 1) * columns; k++) {
                                to[k] += (h[k] - 1) * own * from[k];
                            }
                        }
                    });
        }
    }
}
