package org.shanhai.supply;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Who sells to whom, for every product and pair of places, held in factors: trade in product i is
/// z^{rs} = u^r K^{rs} v^s and its share t^{rs} = u^r K^{rs} w^s in the use of s, with
/// w^s = 1 / Σ_r u^r K^{rs}, so that shares sum to one over the sellers whatever the rounding.
///
/// Memory: one R × R kernel for each class of reach and two tables of R × n. Tables passed in and
/// out have R rows and n columns in the order of classes.
final class Trade {
    private final int places;
    private final int industries;
    private final IndustryOrder order;
    private final Matrix[] kernels;
    private final Matrix sellers;
    private final Matrix buyers;
    private final Blas blas;

    /// @param kernels one for each class of reach, R × R; row: seller, column: buyer
    /// @param sellers u, R × n in the order of classes
    Trade(IndustryOrder order, Matrix[] kernels, Matrix sellers, Blas blas) {
        this.places = sellers.rows();
        this.industries = sellers.columns();
        this.order = order;
        this.kernels = kernels;
        this.sellers = sellers;
        this.blas = blas;
        buyers = Matrix.zeros(places, industries);
        throughKernels(sellers, As.TRANSPOSED, buyers);
        double[] w = buyers.storage();
        for (int k = 0; k < w.length; k++) {
            w[k] = w[k] > 0 ? 1 / w[k] : 0;
        }
    }

    IndustryOrder order() {
        return order;
    }

    /// The share of seller r in the use by s of the product at a position of the order.
    double share(int r, int s, int position) {
        return sellers.get(r, position)
                * kernels[classAt(position)].get(r, s)
                * buyers.get(s, position);
    }

    private int classAt(int position) {
        int group = 0;
        while (position >= order.start(group + 1)) {
            group++;
        }
        return group;
    }

    /// target ← T·use: what each place sells, given what each uses. `use` is overwritten.
    void apply(Matrix use, Matrix target) {
        scale(use, buyers);
        throughKernels(use, As.IS, target);
        scale(target, sellers);
    }

    /// target ← Tᵀ·worth: what a unit of use is worth, given what a unit sold by each place is.
    /// `worth` is overwritten.
    void applyTransposed(Matrix worth, Matrix target) {
        scale(worth, sellers);
        throughKernels(worth, As.TRANSPOSED, target);
        scale(target, buyers);
    }

    private void throughKernels(Matrix source, As as, Matrix target) {
        for (int g = 0; g < order.classCount(); g++) {
            if (order.size(g) > 0) {
                blas.multiply(
                        1,
                        kernels[g].whole(),
                        as,
                        source.block(0, places, order.start(g), order.size(g)),
                        As.IS,
                        0,
                        target.block(0, places, order.start(g), order.size(g)));
            }
        }
    }

    private static void scale(Matrix table, Matrix factors) {
        double[] values = table.storage();
        double[] by = factors.storage();
        Chunks.run(
                values.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        values[k] *= by[k];
                    }
                });
    }
}
