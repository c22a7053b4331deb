package org.shanhai.supply.trade;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// Who sells to whom, for every product and pair of places, held in factors: trade in product i is
/// z^{rs} = u^r K^{rs} v^s and its share t^{rs} = u^r K^{rs} w^s in the use of s, with
/// w^s = 1 / Σ_r u^r K^{rs}, so that shares sum to one over the sellers whatever the rounding. What
/// places sell to themselves may carry a factor of its own in each product ([OwnFactors]).
///
/// Memory: one R × R kernel for each class of reach, half as much again once it was asked for in
/// single precision, and two tables of R × n, three with factors.
/// Tables passed in and out have R rows and n columns in the order of classes.
public final class Trade {
    private final int places;
    private final int industries;
    private final IndustryOrder order;
    private final Matrix[] kernels;
    private final @Nullable FloatMatrix[] rounded;
    private final Matrix sellers;
    private final Matrix buyers;
    private final double[] atHome;
    private final Blas blas;
    private @Nullable RoughTrade rough;
    private boolean askedRoughly;

    /// @param kernels one for each class of reach, R × R; row: seller, column: buyer
    /// @param rounded kernels that a fit has in single precision already
    /// @param own factors of own trade on top of the kernels, R × n in the order of classes
    /// @param sellers u, R × n in the order of classes
    Trade(
            IndustryOrder order,
            Matrix[] kernels,
            @Nullable FloatMatrix[] rounded,
            OwnFactors own,
            Matrix sellers,
            Blas blas) {
        this.places = sellers.rows();
        this.industries = sellers.columns();
        this.order = order;
        this.kernels = kernels;
        this.rounded = rounded;
        this.sellers = sellers;
        this.blas = blas;
        atHome = own.isNone() ? new double[0] : atHome(own);
        buyers = Matrix.zeros(places, industries);
        throughKernels(sellers, As.TRANSPOSED, buyers);
        double[] w = buyers.storage();
        for (int k = 0; k < w.length; k++) {
            w[k] = w[k] > 0 ? 1 / w[k] : 0;
        }
    }

    /// (h − 1)·K_rr for each cell: what a place sells to itself beyond the kernel.
    private double[] atHome(OwnFactors own) {
        double[] more = new double[places * industries];
        for (int r = 0; r < places; r++) {
            for (int k = 0; k < industries; k++) {
                more[r * industries + k] = (own.at(r, k) - 1) * kernels[order.classAt(k)].get(r, r);
            }
        }
        return more;
    }

    boolean hasFactors() {
        return atHome.length > 0;
    }

    /// (h − 1)·K_rr of a cell by its position in a table; 0 without factors.
    double atHome(int cell) {
        return hasFactors() ? atHome[cell] : 0;
    }

    public IndustryOrder order() {
        return order;
    }

    /// R × R for a class of reach; row: seller, column: buyer. Not to be changed.
    Matrix kernel(int group) {
        return kernels[group];
    }

    /// u, R × n. Not to be changed.
    Matrix sellers() {
        return sellers;
    }

    /// w, R × n. Not to be changed.
    Matrix buyers() {
        return buyers;
    }

    /// The share of seller r in the use by s of the product at a position of the order.
    public double share(int r, int s, int position) {
        double kernel = kernels[order.classAt(position)].get(r, s);
        double more = r == s ? atHome(r * industries + position) : 0;
        return sellers.get(r, position) * (kernel + more) * buyers.get(s, position);
    }

    /// Trade in all products together from seller r to buyer s, as a cell of [#links(Matrix)].
    ///
    /// @param use x, R × n in the order of classes
    public double link(int r, int s, Matrix use) {
        double[] sold = sellers.storage();
        double[] bought = buyers.storage();
        double[] used = use.storage();
        double sum = 0;
        for (int g = 0; g < order.classCount(); g++) {
            double kernel = kernels[g].get(r, s);
            for (int k = order.start(g); k < order.start(g + 1); k++) {
                double more = r == s ? atHome(r * industries + k) : 0;
                int buyer = s * industries + k;
                sum += sold[r * industries + k] * (kernel + more) * bought[buyer] * used[buyer];
            }
        }
        return sum;
    }

    /// Trade in all products together, R × R; row: seller, column: buyer:
    /// Σ_i z_i^{rs} = Σ_g K_g^{rs} Σ_{i in g} u_i^r w_i^s x_i^s, a product of matrices by
    /// class.
    ///
    /// @param use x, R × n in the order of classes
    public Matrix links(Matrix use) {
        Matrix bought = use.copy();
        scale(bought, buyers);
        Matrix links = Matrix.zeros(places, places);
        Matrix part = Matrix.zeros(places, places);
        for (int g = 0; g < order.classCount(); g++) {
            if (order.size(g) > 0) {
                blas.multiply(
                        1,
                        sellers.block(0, places, order.start(g), order.size(g)),
                        As.IS,
                        bought.block(0, places, order.start(g), order.size(g)),
                        As.TRANSPOSED,
                        0,
                        part.whole());
                double[] sums = links.storage();
                double[] kernel = kernels[g].storage();
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += kernel[k] * part.storage()[k];
                }
            }
        }
        for (int cell = 0; cell < atHome.length; cell++) {
            int r = cell / industries;
            links.add(r, r, atHome[cell] * sellers.storage()[cell] * bought.storage()[cell]);
        }
        return links;
    }

    /// The share of its own use that the average place supplies, for each product in the order of
    /// classes.
    public double[] ownShares() {
        double[] shares = new double[industries];
        for (int r = 0; r < places; r++) {
            for (int k = 0; k < industries; k++) {
                shares[k] += share(r, r, k) / places;
            }
        }
        return shares;
    }

    /// target ← T·use: what each place sells, given what each uses. `use` is overwritten.
    public void apply(Matrix use, Matrix target) {
        scale(use, buyers);
        throughKernels(use, As.IS, target);
        scale(target, sellers);
    }

    /// As [#apply] where one place alone uses anything.
    ///
    /// @param use what that place uses, n values
    public void applyAt(int place, double[] use, Matrix target) {
        double[] bought = new double[industries];
        for (int k = 0; k < industries; k++) {
            bought[k] = buyers.get(place, k) * use[k];
        }
        Chunks.runRows(
                places,
                industries,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        sell(r, place, bought, target.storage());
                    }
                });
    }

    private void sell(int seller, int buyer, double[] bought, double[] sold) {
        double[] factors = sellers.storage();
        for (int g = 0; g < order.classCount(); g++) {
            double kernel = kernels[g].get(seller, buyer);
            for (int k = order.start(g); k < order.start(g + 1); k++) {
                int cell = seller * industries + k;
                double more = seller == buyer ? atHome(cell) : 0;
                sold[cell] = factors[cell] * (kernel + more) * bought[k];
            }
        }
    }

    /// target ← Tᵀ·worth: what a unit of use is worth, given what a unit sold by each place is.
    /// `worth` is overwritten.
    public void applyTransposed(Matrix worth, Matrix target) {
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
        if (hasFactors()) {
            double[] to = target.storage();
            double[] from = source.storage();
            Chunks.run(
                    to.length,
                    (a, b) -> {
                        for (int k = a; k < b; k++) {
                            to[k] += atHome[k] * from[k];
                        }
                    });
        }
    }

    /// The same in single precision, made when it is first asked for; none where a kernel falls too
    /// far for floats.
    public synchronized Optional<RoughTrade> findRoughly() {
        if (!askedRoughly) {
            rough = RoughTrade.of(this, rounded, blas).orElse(null);
            askedRoughly = true;
        }
        return Optional.ofNullable(rough);
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
