package org.shanhai.supply.fitted;

import java.util.List;
import java.util.Locale;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Response;
import org.shanhai.supply.StruckCells;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.trade.IndustryOrder;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.Trade;
import org.shanhai.supply.trade.TradeLayout;
import org.shanhai.supply.trade.TradeReport;
import org.shanhai.supply.trade.TradeStart;
import org.shanhai.work.Later;

/// The economy of many places as one system of purchases: x = T(A x + f) + e.
///
/// All tables handed in and out are R × n in the order of places and industries of the layout,
/// money a year.
public final class Economy {
    /// How closely sales meet supply by default, relative.
    public static final double TRADE_TOLERANCE = 1e-6;

    /// How closely systems are solved by default, relative.
    public static final double SOLVE_TOLERANCE = 1e-10;

    /// Multiplications for one application of trade beyond which a system counts as large.
    private static final double LARGE = 1e8;

    /// Values of a batch of tables that are solved together at most, where one table is smaller.
    private static final int BATCH_VALUES = 1 << 19;

    private final InputOutput technology;
    private final TradeLayout layout;
    private final Blas blas;
    private final double solveTolerance;
    private final IndustryOrder order;
    private final Matrix use;
    private final Matrix supply;
    private final Trade trade;
    private final TradeStart fitted;
    /// Made when first asked for: sales alone ask for neither.
    private final Later<SupplySystem> open =
            new Later<>(() -> system(technology().domesticCoefficients()));

    /// A nation that spends at home all it earns has none.
    private final Later<SupplySystem> closed = new Later<>(this::closed);

    private final int[] positionOf;

    /// Fits trade.
    ///
    /// @throws SupplyException when trade cannot be fitted
    public static Economy of(
            InputOutput technology,
            TradeLayout layout,
            double tradeTolerance,
            double solveTolerance,
            Blas blas) {
        return find(
                        technology,
                        layout,
                        OwnFactors.NONE,
                        tradeTolerance,
                        solveTolerance,
                        blas,
                        KeptNumbers.NONE)
                .orElseThrow();
    }

    /// Fits trade, or takes the fit that was kept; none where trade cannot be fitted.
    ///
    /// @param own by what factor cells sell more to themselves than kernel and area say, R × n
    public static Outcome<Economy> find(
            InputOutput technology,
            TradeLayout layout,
            OwnFactors own,
            double tradeTolerance,
            double solveTolerance,
            Blas blas,
            KeptNumbers kept) {
        return EconomyFit.find(technology, layout, own, tradeTolerance, solveTolerance, blas, kept);
    }

    /// @param fitted how trade was
    Economy(
            InputOutput technology,
            TradeLayout layout,
            Balanced balanced,
            Trade trade,
            TradeStart fitted,
            double solveTolerance,
            Blas blas) {
        this.technology = technology;
        this.layout = layout;
        order = balanced.order();
        supply = balanced.supply();
        use = balanced.use();
        this.trade = trade;
        this.fitted = fitted;
        this.solveTolerance = solveTolerance;
        this.blas = blas;
        positionOf = new int[technology.industryCount()];
        for (int k = 0; k < positionOf.length; k++) {
            positionOf[order.industryAt(k)] = k;
        }
    }

    private SupplySystem system(Matrix coefficients) {
        return new SupplySystem(
                trade,
                order.arrangedBothWays(coefficients),
                SupplySystem.sizes(supply),
                solveTolerance,
                isLarge(),
                blas);
    }

    /// Where an application of trade takes long, steps in single precision pay.
    private boolean isLarge() {
        double places = placeCount();
        return places * places * industryCount() > LARGE;
    }

    /// All that its answers go by.
    public Fingerprint origin() {
        return Fingerprint.of("economy")
                .add(fitted.origin().hex())
                .add(technology.domesticCoefficients().storage())
                .add(solveTolerance)
                .done();
    }

    public int placeCount() {
        return layout.output().rows();
    }

    public int industryCount() {
        return technology.industryCount();
    }

    public InputOutput technology() {
        return technology;
    }

    public Trade trade() {
        return trade;
    }

    /// Its fit, near which those of draws lie.
    TradeStart start() {
        return fitted;
    }

    /// How the fit of trade went.
    public TradeReport tradeReport() {
        return fitted.report();
    }

    /// Output that changes in the end when these amounts change first: x with x = T A x + e.
    public Response respond(Matrix change, Closure closure) {
        return responseTo(order.arranged(change), closure);
    }

    private Response responseTo(Matrix arranged, Closure closure) {
        SupplySystem.Solved solved = systemOf(closure).solve(arranged);
        return new Response(order.restored(solved.values()), solved.steps(), solved.residual());
    }

    /// What a unit of output of each industry in each place is worth in the end, measured by an
    /// intensity for a unit of output: m with m = g + Aᵀ Tᵀ m.
    public Response multipliers(Matrix intensity, Closure closure) {
        SupplySystem.Solved solved = systemOf(closure).solveTransposed(order.arranged(intensity));
        return new Response(order.restored(solved.values()), solved.steps(), solved.residual());
    }

    /// As [#multipliers] with coefficients of another technology, which must not be negative.
    ///
    /// @param coefficients n × n
    /// @throws SupplyException when that technology uses up all it makes
    Response multipliersWith(Matrix coefficients, Matrix intensity) {
        double radius = InputOutput.spectralRadius(coefficients);
        if (!(radius < 1)) {
            throw new SupplyException(
                    FittedMessage.PATHS_INSEPARABLE.of(String.format(Locale.ROOT, "%.4f", radius)));
        }
        SupplySystem.Solved solved =
                system(coefficients).solveTransposed(order.arranged(intensity));
        return new Response(order.restored(solved.values()), solved.steps(), solved.residual());
    }

    /// What an economy without some of its cells no longer makes: their own output, and what
    /// others made for its sake (hypothetical extraction; see [Linkage] for sources). The
    /// cells are struck out with their purchases, sales and final use; nobody takes their
    /// place.
    ///
    /// One system of the size of the economy is solved, however many cells are struck out.
    ///
    /// @param struck by place · n + industry
    /// @throws SupplyException when `struck` is not of R·n cells, or the solution is not
    ///     reached
    public Response lostWithout(boolean[] struck) {
        int n = industryCount();
        if (struck.length != placeCount() * n) {
            throw new SupplyException(SupplyMessage.MISFIT.of(placeCount() * n, struck.length));
        }
        Matrix made = Matrix.zeros(placeCount(), n);
        Matrix kept = Matrix.zeros(placeCount(), n);
        for (int c = 0; c < struck.length; c++) {
            if (struck[c]) {
                made.set(c / n, c % n, layout.output().get(c / n, c % n));
            } else {
                kept.set(c / n, c % n, 1);
            }
        }
        SupplySystem.Solved solved =
                open.get().lostWithout(order.arranged(made), order.arranged(kept));
        return new Response(order.restored(solved.values()), solved.steps(), solved.residual());
    }

    /// What an economy would lose without each of many places or industries, as
    /// [#lostWithout] says of one, without working out where each loss falls.
    ///
    /// @param intensities R × n each: what a unit of output counts for
    /// @throws SupplyException when a loss is not found to the tolerance of the economy
    public Losses lossesWithout(List<StruckCells> struck, List<Matrix> intensities) {
        int batch = Math.max(1, BATCH_VALUES / (placeCount() * industryCount()));
        return lossesWithout(struck, intensities, batch);
    }

    /// @param batch the most groups that are solved for together
    Losses lossesWithout(List<StruckCells> struck, List<Matrix> intensities, int batch) {
        List<ManyExtractions.Measure> measures = intensities.stream().map(this::measure).toList();
        List<StruckCells> arranged = struck.stream().map(this::arranged).toList();
        return new ManyExtractions(
                        trade,
                        order.arrangedBothWays(technology.domesticCoefficients()),
                        order.arranged(layout.output()),
                        supply,
                        batch,
                        blas)
                .losses(arranged, measures, solveTolerance);
    }

    private StruckCells arranged(StruckCells struck) {
        return switch (struck) {
            case StruckCells.Place place -> place;
            case StruckCells.Industry industry ->
                    new StruckCells.Industry(positionOf[industry.industry()]);
        };
    }

    private ManyExtractions.Measure measure(Matrix intensity) {
        Matrix direct = order.arranged(intensity);
        Matrix worth = open.get().solveTransposed(direct).values();
        Matrix size = direct.copy();
        boolean signed = false;
        for (int k = 0; k < size.storage().length; k++) {
            signed |= size.storage()[k] < 0;
            size.storage()[k] = Math.abs(size.storage()[k]);
        }
        return new ManyExtractions.Measure(
                direct, worth, signed ? open.get().solveTransposed(size).values() : worth);
    }

    /// What a unit of use is worth, given what a unit made in each place is: Tᵀ·worth, R × n.
    Matrix worthOfUse(Matrix worth) {
        Matrix target = Matrix.zeros(placeCount(), industryCount());
        trade.applyTransposed(order.arranged(worth), target);
        return order.restored(target);
    }

    private SupplySystem closed() {
        technology.requireAnswer(Closure.TYPE_II);
        return system(technology.closedCoefficients());
    }

    private SupplySystem systemOf(Closure closure) {
        return (closure == Closure.TYPE_I ? open : closed).get();
    }

    /// What a project of a stated output sets off. The change is scaled so that in the end its own
    /// cell makes just what is stated, not more.
    public Response project(int place, int industry, double output, Closure closure) {
        Matrix change = Matrix.zeros(placeCount(), industryCount());
        change.set(place, positionOf[industry], 1);
        Response unit = responseTo(change, closure);
        double factor = output / unit.values().get(place, industry);
        double[] values = unit.values().storage();
        Chunks.run(
                values.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        values[k] *= factor;
                    }
                });
        return unit;
    }

    /// What a unit that is first made in a cell drives out where use at home does not grow, R × n:
    /// sales of all who sell what it makes to those who buy it.
    public Matrix displaced(int place, int industry) {
        return new ProjectDemand(this, place, industry).displaced(1);
    }

    /// The share of its output that a place exports.
    double exportShare(int place, int industry) {
        return technology.exportShare(industry) * layout.exportFactors().get(place, industry);
    }

    /// The share of a seller in a buyer's use of a product.
    public double share(int seller, int buyer, int industry) {
        return trade.share(seller, buyer, positionOf[industry]);
    }

    /// Trade from a seller to a buyer in a product, money a year.
    public double flow(int seller, int buyer, int industry) {
        return share(seller, buyer, industry) * use.get(buyer, positionOf[industry]);
    }

    /// Trade from a seller to a buyer in all products together, money a year.
    public double link(int seller, int buyer) {
        return trade.link(seller, buyer, use);
    }

    /// Trade in all products together, R × R, money a year; row: seller, column: buyer.
    public Matrix links() {
        return trade.links(use);
    }

    /// What a place uses of a product, domestic, money a year.
    public double use(int place, int industry) {
        return use.get(place, positionOf[industry]);
    }

    /// What a place has to sell of a product at home, money a year.
    public double supply(int place, int industry) {
        return supply.get(place, positionOf[industry]);
    }
}
