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

    /// Those of a class of reach, of tables in the order of classes.
    OwnFactors ofClass(IndustryOrder order, int group) {
        return isNone() ? this : new OwnFactors(order.columns(factors, group));
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
            Chunks.runRows(
                    table.rows(),
                    table.columns(),
                    (from, to) -> {
                        for (int r = from; r < to; r++) {
                            for (int i = 0; i < table.columns(); i++) {
                                double more = (factors.get(r, i) - 1) * kernel.get(r, r);
                                target.add(r, i, more * table.get(r, i));
                            }
                        }
                    });
        }
    }
}
