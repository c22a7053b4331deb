package org.shanhai.supply.trade;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;
import org.shanhai.work.Work;

/// Fits the trade of all products of one class of reach to what places have to sell and to use: u
/// and v such that Σ_s u K v = o and Σ_r u K v = d (doubly constrained gravity, Wilson 1967).
///
/// Each pass balances buyers, then sellers (two products with the kernel). Plain passes need
/// hundreds for short reaches, so log u is accelerated column by column ([ColumnAnderson]), as
/// long as the convex function whose least value is the fit keeps falling: plain passes never let
/// it rise, and without that guard places that are all but isolated trap the acceleration. Large
/// fits take the passes that are far from the goal in single precision ([RoughKernel]).
final class TradeFit {
    /// How far passes in single precision go: their own rounding lies a decimal below.
    private static final double ROUGHLY = 3e-4;

    /// Rises, for a unit of supply, that are rounding: of exact passes, and of rough ones.
    private static final double EXACT_RISE = 1e-11;

    private static final double ROUGH_RISE = 1e-7;

    /// Rows and columns whose mirror images stay near to hand.
    private static final int TILE = 64;

    private final Matrix kernel;
    private OwnFactors own = OwnFactors.NONE;
    private final Matrix supply;
    private final Matrix demand;
    private final Matrix sellers;
    private final Matrix buyers;
    private final Matrix potential;
    private final Blas blas;
    private final ColumnAnderson anderson;
    private final Matrix next;
    private final double[] heights;
    private final @Nullable RoughKernel rough;
    private final As buying;
    private boolean roughly;
    private int passes;
    private double error = Double.POSITIVE_INFINITY;

    /// @param kernel R × R, may be changed between calls of [#converge], alike both ways
    /// @param supply o, R × m
    /// @param demand d, R × m, with the same column sums
    TradeFit(Matrix kernel, Matrix supply, Matrix demand, Blas blas) {
        // Products with a matrix as it lies are faster.
        this(
                kernel,
                supply,
                demand,
                blas,
                RoughKernel.of(kernel, supply.columns(), blas).orElse(null),
                isSymmetric(kernel) ? As.IS : As.TRANSPOSED);
    }

    private TradeFit(
            Matrix kernel,
            Matrix supply,
            Matrix demand,
            Blas blas,
            @Nullable RoughKernel rough,
            As buying) {
        this.kernel = kernel;
        this.supply = supply;
        this.demand = demand;
        this.blas = blas;
        sellers = supply.copy();
        buyers = Matrix.zeros(supply.rows(), supply.columns());
        potential = Matrix.zeros(supply.rows(), supply.columns());
        next = Matrix.zeros(supply.rows(), supply.columns());
        anderson = new ColumnAnderson(supply.rows(), supply.columns());
        heights = new double[supply.columns()];
        this.rough = rough;
        this.buying = buying;
    }

    private static boolean isSymmetric(Matrix kernel) {
        int places = kernel.rows();
        int tiles = (places + TILE - 1) / TILE;
        return IntStream.range(0, tiles * tiles)
                .parallel()
                .allMatch(tile -> isSymmetric(kernel, tile / tiles * TILE, tile % tiles * TILE));
    }

    private static boolean isSymmetric(Matrix kernel, int row, int column) {
        for (int r = row; r < Math.min(kernel.rows(), row + TILE); r++) {
            for (int s = column; s < Math.min(r, column + TILE); s++) {
                if (kernel.get(r, s) != kernel.get(s, r)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Starts from the sellers of another fit.
    void startFrom(Matrix other) {
        System.arraycopy(other.storage(), 0, sellers.storage(), 0, sellers.storage().length);
    }

    /// Starts, or goes on, from sellers that are by so much larger in each province.
    void scaleSellers(Keepers keepers, double[] by) {
        for (int r = 0; r < sellers.rows(); r++) {
            for (int i = 0; i < sellers.columns(); i++) {
                sellers.set(r, i, sellers.get(r, i) * by[keepers.of(r)]);
            }
        }
    }

    /// From now on with these.
    ///
    /// @param factors by what further factor each cell sells to itself, R × m
    void sellToThemselves(OwnFactors factors) {
        own = factors;
        error = Double.POSITIVE_INFINITY;
    }

    /// Runs passes until sales meet supply to the tolerance; use is met exactly all the while.
    ///
    /// @param tolerance largest gap relative to a place's supply
    /// @return whether it was reached within that many further passes
    boolean converge(double tolerance, int most) {
        anderson.start(sellers);
        if (rough != null) {
            rough.take(kernel);
            roughly = error > ROUGHLY;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int k = 0; k < most; k++) {
            Work.check();
            pass();
            passes++;
            if (error <= tolerance && (!roughly || tolerance >= ROUGHLY)) {
                return true;
            }
            if (k == most - 1) {
                // Sellers stay those whose gaps were measured.
                return false;
            }
            if (rough != null && !roughly) {
                int[] open = open(tolerance);
                if (open.length <= supply.columns() / 2) {
                    return converge(open, tolerance, most - k - 1);
                }
            }
            if (error > 20 * best) {
                System.arraycopy(next.storage(), 0, sellers.storage(), 0, next.storage().length);
                anderson.start(sellers);
            } else {
                if (k > 0) {
                    measureHeights();
                } else {
                    // What comes next is its plain image, and no higher.
                    Arrays.fill(heights, Double.POSITIVE_INFINITY);
                }
                anderson.advance(sellers, next, heights, roughly ? ROUGH_RISE : EXACT_RISE);
            }
            best = Math.min(best, error);
            if (roughly && error <= ROUGHLY) {
                roughly = false;
                anderson.forgetHeights();
            }
        }
        return false;
    }

    /// The products that are not there yet.
    private int[] open(double tolerance) {
        return IntStream.range(0, supply.columns())
                .parallel()
                .filter(
                        i ->
                                IntStream.range(0, supply.rows())
                                        .anyMatch(r -> !(gap(r, i) <= tolerance)))
                .toArray();
    }

    /// Goes on with some products alone.
    private boolean converge(int[] open, double tolerance, int most) {
        TradeFit rest =
                new TradeFit(
                        kernel, supply.columns(open), demand.columns(open), blas, null, buying);
        rest.startFrom(next.columns(open));
        rest.own = own.columns(open);
        boolean reached = rest.converge(tolerance, most);
        sellers.setColumns(open, rest.sellers);
        buyers.setColumns(open, rest.buyers);
        potential.setColumns(open, rest.potential);
        passes += rest.passes;
        error = largestGap();
        return reached;
    }

    /// The kernel as it is now, in single precision; none where no pass was taken so.
    Optional<FloatMatrix> rounded() {
        if (rough == null) {
            return Optional.empty();
        }
        rough.take(kernel);
        return Optional.of(rough.values());
    }

    /// For each product Σ_s d log(Σ_r u K) − Σ_r o log u, for a unit of supply: convex in
    /// log u, and least where sales meet supply.
    private void measureHeights() {
        int columns = supply.columns();
        double[] logSellers = anderson.position();
        Chunks.runRows(
                columns,
                supply.rows(),
                (from, to) -> {
                    double[] sold = new double[to - from];
                    double[] sums = new double[to - from];
                    for (int k = from; k < supply.storage().length; k += columns) {
                        for (int c = 0; c < sums.length; c++) {
                            double o = supply.storage()[k + c];
                            double d = demand.storage()[k + c];
                            sold[c] += o;
                            // What use was divided by.
                            sums[c] += d > 0 ? d * Math.log(d / buyers.storage()[k + c]) : 0;
                            sums[c] -= o > 0 ? o * logSellers[k + c] : 0;
                        }
                    }
                    for (int c = 0; c < sums.length; c++) {
                        heights[from + c] = sold[c] > 0 ? sums[c] / sold[c] : 0;
                    }
                });
    }

    /// One balancing of buyers and sellers: the image of u, with the error of u itself.
    private void pass() {
        throughKernel(buying, sellers);
        divide(demand, potential, buyers);
        throughKernel(As.IS, buyers);
        divide(supply, potential, next);
        error = largestGap();
    }

    private void throughKernel(As as, Matrix table) {
        if (roughly && rough != null) {
            rough.multiply(as, table, potential);
        } else {
            blas.multiply(1, kernel.whole(), as, table.whole(), As.IS, 0, potential.whole());
        }
        own.addTo(potential, kernel, table);
    }

    private double largestGap() {
        double[] gaps = new double[supply.rows()];
        int columns = supply.columns();
        double[] made = supply.storage();
        double[] u = sellers.storage();
        double[] sold = potential.storage();
        Chunks.runRows(
                gaps.length,
                columns,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        double largest = 0;
                        for (int k = r * columns; k < (r + 1) * columns; k++) {
                            double o = made[k];
                            double off = Math.abs(u[k] * sold[k] - o);
                            // Hardly ever: to divide is dear.
                            if (!(off <= largest * o)) {
                                largest = Math.max(largest, o > 0 ? off / o : 0);
                            }
                        }
                        gaps[r] = largest;
                    }
                });
        return Arrays.stream(gaps).max().orElse(0);
    }

    private static void divide(Matrix amount, Matrix by, Matrix target) {
        double[] a = amount.storage();
        double[] b = by.storage();
        double[] t = target.storage();
        Chunks.run(
                a.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        t[k] = a[k] > 0 ? a[k] / b[k] : 0;
                    }
                });
    }

    /// What each place sells itself of each product, R × m.
    Matrix own() {
        return Matrix.of(
                supply.rows(),
                supply.columns(),
                (r, i) -> sellers.get(r, i) * ownKernel(r, i) * buyers.get(r, i));
    }

    /// What the places of each province sell one another, all products together.
    double[] kept(Keepers keepers) {
        return IntStream.range(0, keepers.count())
                .mapToDouble(p -> kept(keepers.members(p)))
                .toArray();
    }

    private double kept(int[] places) {
        // Where most places are of the province, it is all they sell but what the others buy.
        boolean isMostOfAll = 2 * places.length > kernel.rows();
        int[] theirs = isMostOfAll ? others(places) : places;
        int columns = supply.columns();
        Matrix across = Matrix.zeros(places.length, theirs.length);
        for (int a = 0, k = 0; a < places.length; a++) {
            for (int place : theirs) {
                across.storage()[k++] = kernel.storage()[places[a] * kernel.columns() + place];
            }
        }
        Matrix bought = Matrix.zeros(theirs.length, columns);
        for (int b = 0; b < theirs.length; b++) {
            System.arraycopy(
                    buyers.storage(), theirs[b] * columns, bought.storage(), b * columns, columns);
        }
        Matrix bids = Matrix.zeros(places.length, columns);
        blas.multiply(1, across.whole(), As.IS, bought.whole(), As.IS, 0, bids.whole());
        double[] u = sellers.storage();
        double[] sold = potential.storage();
        double sum = 0;
        for (int a = 0, k = 0; a < places.length; a++) {
            int first = places[a] * columns;
            for (int i = first; i < first + columns; i++, k++) {
                double bid = bids.storage()[k];
                sum += u[i] * (isMostOfAll ? sold[i] - bid : bid);
            }
            sum +=
                    isMostOfAll
                            ? 0
                            : kernel.get(places[a], places[a])
                                    * own.beyondOne(u, buyers.storage(), first, columns);
        }
        return sum;
    }

    private int[] others(int[] places) {
        BitSet inside = new BitSet();
        Arrays.stream(places).forEach(inside::set);
        return IntStream.range(0, kernel.rows()).filter(r -> !inside.get(r)).toArray();
    }

    private double ownKernel(int place, int column) {
        return kernel.get(place, place) * own.at(place, column);
    }

    int passes() {
        return passes;
    }

    double error() {
        return error;
    }

    Matrix sellers() {
        return sellers;
    }

    /// The gap of one cell after the last pass, relative to its supply.
    double gap(int place, int column) {
        return gap(
                supply.get(place, column),
                sellers.get(place, column) * potential.get(place, column));
    }

    private static double gap(double supply, double sold) {
        return supply > 0 ? Math.abs(sold / supply - 1) : 0;
    }
}
