package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.message.Named;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyMessage;

/// Fits [Trade] to supply and use, class of reach by class of reach. What places sell to themselves
/// follows from the kernel and their areas ([AreaKernel]); where a class states an own share, the
/// factor h on the kernel's diagonal, of all places alike, is solved that makes the places counted
/// supply it.
public final class TradeCalibration {
    /// How closely the own share is met, relative.
    static final double OWN_SHARE_TOLERANCE = 1e-4;

    /// A fit further from it than this is none.
    private static final double OWN_SHARE_ENOUGH = 1e-2;

    /// Where next to nothing is wanted, a part of all that is possible counts instead.
    private static final double NEAR_AN_END = 0.1;

    /// Beyond it, h would hide the kernel altogether.
    private static final double LARGEST_LOG_FACTOR = 60;

    /// By how much more than the fit is close a share must be off for its side to be sure.
    private static final double SURE = 3;

    private static final int NAMED = 5;
    private static final double[] NOTHING_TO_KEEP = {};
    private static final int PASSES_EACH = 60;
    private static final int MOST_PASSES = 600;
    private static final int MOST_STEPS = 30;

    private final Matrix distances;
    private final List<ReachClass> classes;
    private final IndustryOrder order;
    private final OwnFactors own;
    private final boolean[] counted;
    private final double tolerance;
    private final Blas blas;
    private final IntFunction<Named> placeName;
    private final IntFunction<Named> industryName;
    private final List<TradeReport.ClassFit> fits = new ArrayList<>();

    /// Kernels between areas, made when they are first asked for.
    private final @Nullable Matrix[] plain;
    /// In single precision, as fits leave them behind.
    private final @Nullable FloatMatrix[] rounded;

    /// @param distances R × R, km, own distance on the diagonal
    /// @param own factors of own trade on top of the kernels, in the order of classes
    /// @param counted the places whose own share is looked at
    /// @param tolerance largest gap between sales and supply, relative
    public TradeCalibration(
            Matrix distances,
            List<ReachClass> classes,
            IndustryOrder order,
            OwnFactors own,
            boolean[] counted,
            double tolerance,
            Blas blas,
            IntFunction<Named> placeName,
            IntFunction<Named> industryName) {
        this.distances = distances;
        this.classes = List.copyOf(classes);
        this.order = order;
        plain = new @Nullable Matrix[order.classCount()];
        rounded = new @Nullable FloatMatrix[order.classCount()];
        this.own = own;
        this.counted = counted;
        this.tolerance = tolerance;
        this.blas = blas;
        this.placeName = placeName;
        this.industryName = industryName;
    }

    /// @param supply o, R × n in the order of classes
    /// @param demand d, likewise, with the same column sums
    /// @return none where sales do not meet supply within the passes allowed
    public Outcome<Trade> fit(Matrix supply, Matrix demand, KeptNumbers kept) {
        int places = supply.rows();
        List<Message> missed = new ArrayList<>();
        double[] numbers =
                kept.find(
                        () -> origin(supply, demand),
                        TradeFactors.count(order, places),
                        () ->
                                switch (search(supply, demand)) {
                                    case Outcome.Answer<TradeFactors>(TradeFactors found) ->
                                            found.numbers();
                                    case Outcome.NoAnswer<TradeFactors>(Message why) -> {
                                        missed.add(why);
                                        yield NOTHING_TO_KEEP;
                                    }
                                });
        if (!missed.isEmpty()) {
            return Outcome.none(missed.getFirst());
        }
        TradeFactors factors = TradeFactors.of(numbers, classes, order, places);
        fits.addAll(factors.fits());
        return Outcome.of(
                new Trade(order, kernels(factors.fits()), rounded, own, factors.sellers(), blas));
    }

    public TradeReport report() {
        return new TradeReport(fits);
    }

    /// All that a fit goes by.
    public Fingerprint origin(Matrix supply, Matrix demand) {
        Fingerprint.Maker origin =
                Fingerprint.of("trade").add(blas.name()).add(tolerance).add(distances.storage());
        classes.forEach(reach -> origin.add(reach.toString()));
        for (int g = 0; g < order.classCount(); g++) {
            origin.add(order.size(g));
            for (int k = order.start(g); k < order.start(g + 1); k++) {
                origin.add(order.industryAt(k));
            }
        }
        origin.add(Arrays.toString(counted)).add(own.storage());
        return origin.add(supply.storage()).add(demand.storage()).done();
    }

    private Outcome<TradeFactors> search(Matrix supply, Matrix demand) {
        Matrix sellers = Matrix.zeros(supply.rows(), supply.columns());
        List<TradeReport.ClassFit> found = new ArrayList<>();
        for (int g = 0; g < order.classCount(); g++) {
            if (order.size(g) > 0) {
                // Its diagonal is changed where an own share is asked for.
                boolean asked = !Double.isNaN(classes.get(g).ownShare());
                Matrix kernel = asked ? kernel(g).copy() : kernel(g);
                Matrix sold = order.columns(supply, g);
                Matrix used = order.columns(demand, g);
                TradeFit fit = new TradeFit(kernel, own.ofClass(order, g), sold, used, blas);
                Outcome<TradeReport.ClassFit> fitted = fitClass(g, fit, kernel, sold, used);
                switch (fitted) {
                    case Outcome.Answer<TradeReport.ClassFit>(TradeReport.ClassFit how) ->
                            found.add(how);
                    case Outcome.NoAnswer<TradeReport.ClassFit>(Message why) -> {
                        return Outcome.none(why);
                    }
                }
                rounded[g] = fit.rounded().orElse(null);
                Matrix u = fit.sellers();
                for (int r = 0; r < u.rows(); r++) {
                    for (int c = 0; c < u.columns(); c++) {
                        sellers.set(r, order.start(g) + c, u.get(r, c));
                    }
                }
            }
        }
        return Outcome.of(new TradeFactors(sellers, found));
    }

    private Matrix kernel(int group) {
        Matrix made = plain[group];
        if (made == null) {
            made = AreaKernel.of(distances, classes.get(group).kernel());
            plain[group] = made;
        }
        return made;
    }

    /// One for each class of reach, its diagonal multiplied by the factor that was found.
    private Matrix[] kernels(List<TradeReport.ClassFit> found) {
        Matrix[] kernels = new Matrix[order.classCount()];
        int next = 0;
        for (int g = 0; g < kernels.length; g++) {
            kernels[g] = kernel(g);
            if (order.size(g) > 0) {
                double factor = found.get(next++).ownFactor();
                for (int r = 0; r < counted.length; r++) {
                    kernels[g].set(r, r, kernels[g].get(r, r) * factor);
                }
            }
        }
        return kernels;
    }

    /// @param fit of this kernel, supply and demand
    /// @param kernel as the class has it; its diagonal is changed
    /// @return how the fit went
    private Outcome<TradeReport.ClassFit> fitClass(
            int group, TradeFit fit, Matrix kernel, Matrix supply, Matrix demand) {
        double[] plainDiagonal = new double[kernel.rows()];
        for (int r = 0; r < plainDiagonal.length; r++) {
            plainDiagonal[r] = kernel.get(r, r);
        }
        OwnShares possible = OwnShares.of(supply, demand, counted);
        double asked = classes.get(group).ownShare();
        double wanted = possible.nearest(asked);
        double logFactor = 0;
        boolean solved = !Double.isNaN(asked) && possible.isFree();
        if (solved) {
            logFactor = solveOwnFactor(fit, kernel, plainDiagonal, wanted);
        }
        if (!fit.converge(tolerance, MOST_PASSES)) {
            return Outcome.none(notConverged(group, fit, supply));
        }
        double reached = fit.ownShare(counted);
        if (solved && !(Math.abs(reached - wanted) <= enough(wanted, possible))) {
            return Outcome.none(ownShareMissed(group, fit, supply, reached, wanted));
        }
        return Outcome.of(
                new TradeReport.ClassFit(
                        classes.get(group).key(),
                        wanted,
                        possible.least(),
                        possible.most(),
                        reached,
                        Math.exp(logFactor),
                        fit.passes(),
                        fit.error()));
    }

    private static double enough(double wanted, OwnShares possible) {
        return OWN_SHARE_ENOUGH
                * Math.max(wanted, NEAR_AN_END * (possible.most() - possible.least()));
    }

    /// The secant method on the odds of the own share, which grow about in proportion to h, kept
    /// between what is known to be too little and too much; each step fits no closer than its
    /// distance from the goal deserves.
    private double solveOwnFactor(
            TradeFit fit, Matrix kernel, double[] plainDiagonal, double wanted) {
        double logFactor = 0;
        double slope = 1;
        double lastFactor = Double.NaN;
        double lastGap = Double.NaN;
        double closeness = 1e-2;
        double tooLittle = -LARGEST_LOG_FACTOR;
        double tooMuch = LARGEST_LOG_FACTOR;
        for (int step = 0; step < MOST_STEPS; step++) {
            // A share that is not settled yet still shows the way, but bounds nothing.
            boolean settled = fit.converge(Math.max(tolerance, closeness), PASSES_EACH);
            double share = fit.ownShare(counted);
            double gap = logOdds(share) - logOdds(wanted);
            if (Math.abs(share / wanted - 1) < OWN_SHARE_TOLERANCE
                    && settled
                    && closeness <= OWN_SHARE_TOLERANCE) {
                return logFactor;
            }
            if (settled && gap > SURE * closeness) {
                tooMuch = Math.min(tooMuch, logFactor);
            } else if (settled && gap < -SURE * closeness) {
                tooLittle = Math.max(tooLittle, logFactor);
            }
            if (!Double.isNaN(lastGap) && Math.abs(logFactor - lastFactor) > 1e-12) {
                double secant = (gap - lastGap) / (logFactor - lastFactor);
                slope = secant > 0.02 && secant < 5 ? secant : slope;
            }
            lastFactor = logFactor;
            lastGap = gap;
            logFactor -= gap / slope;
            if (!(logFactor > tooLittle && logFactor < tooMuch)) {
                logFactor = 0.5 * (tooLittle + tooMuch);
            }
            closeness = Math.max(OWN_SHARE_TOLERANCE / 2, Math.min(closeness, 0.1 * Math.abs(gap)));
            for (int r = 0; r < plainDiagonal.length; r++) {
                kernel.set(r, r, plainDiagonal[r] * Math.exp(logFactor));
            }
        }
        return logFactor;
    }

    private static double logOdds(double share) {
        double inside = Math.clamp(share, 1e-12, 1 - 1e-12);
        return Math.log(inside / (1 - inside));
    }

    private Message notConverged(int group, TradeFit fit, Matrix supply) {
        return TradeMessage.NOT_FITTED.of(
                classes.get(group).key(), fit.passes(), largest(group, supply, fit::gap));
    }

    private Message ownShareMissed(
            int group, TradeFit fit, Matrix supply, double reached, double wanted) {
        double side = Math.signum(reached - wanted);
        return TradeMessage.OWN_SHARE_MISSED.of(
                String.format(Locale.ROOT, "%.4g", wanted),
                classes.get(group).key(),
                String.format(Locale.ROOT, "%.4g", reached),
                largest(
                        group,
                        supply,
                        (r, c) -> counted[r] ? side * fit.ownSurplus(r, c, wanted) : 0));
    }

    /// How far off a cell is.
    private interface Miss {
        double of(int place, int column);
    }

    private List<Message> largest(int group, Matrix supply, Miss miss) {
        record Cell(int place, int column, double size) {}
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < supply.rows(); r++) {
            for (int c = 0; c < supply.columns(); c++) {
                double size = miss.of(r, c);
                if (!(size <= 0)) {
                    cells.add(new Cell(r, c, size));
                }
            }
        }
        cells.sort(Comparator.comparingDouble(Cell::size).reversed());
        List<Message> worst = new ArrayList<>();
        for (Cell cell : cells.subList(0, Math.min(NAMED, cells.size()))) {
            worst.add(
                    TradeMessage.CELL_OFF.of(
                            SupplyMessage.SECTOR_IN_PLACE.of(
                                    industryName.apply(
                                            order.industryAt(order.start(group) + cell.column())),
                                    placeName.apply(cell.place())),
                            String.format(Locale.ROOT, "%.3g", cell.size())));
        }
        return worst;
    }
}
