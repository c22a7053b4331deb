package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.work.Later;
import org.shanhai.work.Work;

/// Fits [Trade] to supply and use, class of reach by class of reach. Where one kernel tells all,
/// what places sell to themselves follows from it and their areas ([AreaKernel]). Else [KeptAtHome]
/// says what each province keeps of a class, and the factor on the kernel within the province is
/// solved that makes it so; the rest goes to others by a kernel between provinces.
public final class TradeCalibration {
    /// A fit whose mean own share is further from what was asked, relative, is none.
    private static final double OWN_SHARE_ENOUGH = 1e-2;

    /// Where next to nothing is wanted, a part of all that is possible counts instead.
    private static final double NEAR_AN_END = 0.1;

    /// How close a fit has to be to tell an own share.
    private static final double ROUGHLY = 1e-3;

    private static final int NAMED = 5;
    private static final double[] NOTHING_TO_KEEP = {};
    private static final int MOST_PASSES = 600;

    private final Matrix distances;
    private final List<ReachClass> classes;
    private final IndustryOrder order;
    private final OwnFactors own;
    private final Keepers keepers;
    private final Matrix apart;
    private final double tolerance;
    private final Blas blas;
    private final IntFunction<BilingualName> placeName;
    private final IntFunction<BilingualName> industryName;
    private @Nullable TradeStart start;

    private AreaKernels kernels;

    /// Kernels between areas, made when they are first asked for.
    private final @Nullable Matrix[] plain;
    /// In single precision, as fits leave them behind.
    private final @Nullable FloatMatrix[] rounded;

    /// @param distances R × R, km, own distance on the diagonal
    /// @param own factors of own trade on top of the kernels, in the order of classes
    /// @param keepers the provinces that places belong to
    /// @param tolerance largest gap between sales and supply, relative
    public TradeCalibration(
            Matrix distances,
            List<ReachClass> classes,
            IndustryOrder order,
            OwnFactors own,
            Keepers keepers,
            double tolerance,
            Blas blas,
            IntFunction<BilingualName> placeName,
            IntFunction<BilingualName> industryName) {
        this.distances = distances;
        this.classes = List.copyOf(classes);
        this.order = order;
        plain = new @Nullable Matrix[order.classCount()];
        rounded = new @Nullable FloatMatrix[order.classCount()];
        this.own = own;
        this.keepers = keepers;
        kernels = new AreaKernels(distances, keepers);
        apart = keepers.distances(distances);
        this.tolerance = tolerance;
        this.blas = blas;
        this.placeName = placeName;
        this.industryName = industryName;
    }

    /// @param supply o, R × n in the order of classes
    /// @param demand d, likewise, with the same column sums
    /// @param balances of supply and demand, for what is kept
    /// @return none where sales do not meet supply within the passes allowed
    public Outcome<Trade> fit(
            Matrix supply, Matrix demand, Supplier<Fingerprint> balances, KeptNumbers kept) {
        return fit(supply, demand, balances, kept, Optional.empty());
    }

    /// @param near where to look first
    public Outcome<Trade> fit(
            Matrix supply,
            Matrix demand,
            Supplier<Fingerprint> balances,
            KeptNumbers kept,
            Optional<TradeStart> near) {
        int places = supply.rows();
        near.ifPresent(from -> kernels = from.kernels().over(distances));
        Supplier<Fingerprint> origin = new Later<>(() -> origin(balances.get(), near));
        List<Message> missed = new ArrayList<>();
        double[] numbers =
                kept.find(
                        origin,
                        TradeFactors.count(order, places, keepers.count()),
                        () ->
                                switch (find(supply, demand, near)) {
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
        TradeFactors factors = TradeFactors.of(numbers, classes, order, places, keepers.count());
        start = new TradeStart(factors, classes, kernels, origin);
        Matrix[] scaled = kernels(factors.fits());
        kernels.release();
        return Outcome.of(new Trade(order, scaled, rounded, own, factors.sellers(), blas));
    }

    /// How the fit went, and where others may start.
    ///
    /// @throws IllegalStateException before there is one
    public TradeStart start() {
        if (start == null) {
            throw new IllegalStateException("Nothing was fitted yet.");
        }
        return start;
    }

    private Fingerprint origin(Fingerprint balances, Optional<TradeStart> near) {
        Fingerprint.Maker origin =
                Fingerprint.of("trade")
                        .add(near.map(from -> from.origin().hex()).orElse(""))
                        .add(blas.name())
                        .add(tolerance)
                        .add(kernels.print());
        classes.forEach(reach -> origin.add(reach.toString()));
        for (int g = 0; g < order.classCount(); g++) {
            origin.add(order.size(g));
            for (int k = order.start(g); k < order.start(g + 1); k++) {
                origin.add(order.industryAt(k));
            }
        }
        origin.add(keepers.toString()).add(own.storage());
        return origin.add(balances.hex()).done();
    }

    /// From nothing where it is not found near by.
    private Outcome<TradeFactors> find(Matrix supply, Matrix demand, Optional<TradeStart> near) {
        Outcome<TradeFactors> found = search(supply, demand, near);
        return near.isPresent() && found instanceof Outcome.NoAnswer<TradeFactors>
                ? search(supply, demand, Optional.empty())
                : found;
    }

    private Outcome<TradeFactors> search(Matrix supply, Matrix demand, Optional<TradeStart> near) {
        Matrix sellers = Matrix.zeros(supply.rows(), supply.columns());
        List<Integer> used =
                IntStream.range(0, order.classCount())
                        .filter(g -> order.size(g) > 0)
                        .boxed()
                        .toList();
        Function<Integer, Outcome<TradeReport.ClassFit>> fitting =
                group -> search(supply, demand, near, group, used.indexOf(group), sellers);
        used.forEach(this::kernel);
        // Draws are fitted one beside the other already.
        List<Outcome<TradeReport.ClassFit>> fits =
                near.isEmpty() && supply.rows() <= AreaKernels.MOST_PLACES
                        ? Work.within(used, fitting)
                        : used.stream().map(fitting).toList();
        return Outcome.unless(
                fits.stream().map(Outcome::whyNone).flatMap(Optional::stream).findFirst(),
                () -> new TradeFactors(sellers, fits.stream().map(Outcome::orElseThrow).toList()));
    }

    /// Of one class.
    ///
    /// @param number of it among those that have industries
    /// @param sellers which get what was found
    private Outcome<TradeReport.ClassFit> search(
            Matrix supply,
            Matrix demand,
            Optional<TradeStart> near,
            int group,
            int number,
            Matrix sellers) {
        // It is changed within provinces where what they keep is set.
        Matrix kernel = classes.get(group).isKept() ? kernel(group).copy() : kernel(group);
        Matrix sold = order.columns(supply, group);
        Matrix bought = order.columns(demand, group);
        TradeFit fit = new TradeFit(kernel, sold, bought, blas);
        near.ifPresent(from -> fit.startFrom(order.columns(from.factors().sellers(), group)));
        Outcome<TradeReport.ClassFit> how =
                fitClass(group, fit, kernel, sold, bought, near, number);
        rounded[group] = fit.rounded().orElse(null);
        order.setColumns(sellers, group, fit.sellers());
        return how;
    }

    private Matrix kernel(int group) {
        Matrix made = plain[group];
        if (made == null) {
            made = kernels.of(classes.get(group));
            plain[group] = made;
        }
        return made;
    }

    /// One for each class of reach, multiplied within provinces by the factors that were found.
    private Matrix[] kernels(List<TradeReport.ClassFit> found) {
        Matrix[] kernels = new Matrix[order.classCount()];
        int next = 0;
        for (int g = 0; g < kernels.length; g++) {
            kernels[g] = kernel(g);
            if (order.size(g) > 0) {
                List<Double> factors = found.get(next++).ownFactors();
                keepers.scale(
                        kernels[g], factors.stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
        return kernels;
    }

    /// @param fit of this kernel, supply and demand
    /// @param kernel as the class has it; it is changed within provinces
    /// @param near a fit near by
    /// @param number of the class among those that have industries
    /// @return how the fit went
    private Outcome<TradeReport.ClassFit> fitClass(
            int group,
            TradeFit fit,
            Matrix kernel,
            Matrix supply,
            Matrix demand,
            Optional<TradeStart> near,
            int number) {
        ReachClass reach = classes.get(group);
        KeptAtHome keeping = new KeptAtHome(supply, demand, keepers, apart);
        OwnShares possible = keeping.possible();
        double[] factors = new double[keepers.count()];
        Arrays.fill(factors, 1);
        double wanted = Double.NaN;
        boolean isKept = reach.isKept() && possible.isFree();
        OwnFactors more = own.ofClass(order, group);
        boolean isAlike = near.filter(from -> from.isAlike(group, reach, kernels)).isPresent();
        if (isKept && near.isPresent()) {
            TradeStart from = near.get();
            factors =
                    isAlike
                            ? from.ownFactors(number)
                            : from.ownFactors(number, group, kernel, keepers);
            keepers.scale(kernel, factors);
        }
        if (isKept && isAlike) {
            wanted = near.get().factors().fits().get(number).ownShareWanted();
        } else if (isKept) {
            double[] goals = keeping.goals(reach, blas);
            wanted = keeping.mean(goals);
            if (near.isEmpty() && keepers.count() < kernel.rows()) {
                // First of provinces as if they were places, which is quick.
                Matrix means = keepers.means(kernel);
                TradeFit whole = new TradeFit(means, keeping.supply(), keeping.demand(), blas);
                keeping.meet(goals, whole, means, Keepers.each(keeping.sizes()), factors, false);
                keepers.scale(kernel, factors);
            }
            keeping.meet(goals, fit, kernel, keepers, factors, near.isPresent());
            // To the end at once where nothing comes after.
            fit.converge(more.isNone() ? tolerance : ROUGHLY, MOST_PASSES);
            double reached = keeping.mean(fit.kept(keepers));
            boolean asked = !Double.isNaN(reach.ownShare());
            if (asked && !(Math.abs(reached - wanted) <= enough(wanted, possible))) {
                return Outcome.none(ownShareMissed(group, fit, supply, demand, reached, wanted));
            }
        }
        if (!more.isNone()) {
            fit.sellToThemselves(more);
        }
        if (!(fit.error() <= tolerance) && !fit.converge(tolerance, MOST_PASSES)) {
            return Outcome.none(notConverged(group, fit, supply));
        }
        return Outcome.of(
                new TradeReport.ClassFit(
                        reach.key(),
                        wanted,
                        possible.least(),
                        possible.most(),
                        keeping.mean(fit.kept(keepers)),
                        Arrays.stream(factors).boxed().toList(),
                        fit.passes(),
                        fit.error()));
    }

    private static double enough(double wanted, OwnShares possible) {
        return OWN_SHARE_ENOUGH
                * Math.max(wanted, NEAR_AN_END * (possible.most() - possible.least()));
    }

    private Message notConverged(int group, TradeFit fit, Matrix supply) {
        return TradeMessage.NOT_FITTED.of(
                classes.get(group).key(), fit.passes(), largest(group, supply, fit::gap));
    }

    private Message ownShareMissed(
            int group, TradeFit fit, Matrix supply, Matrix demand, double reached, double wanted) {
        double side = Math.signum(reached - wanted);
        Matrix kept = fit.own();
        return TradeMessage.OWN_SHARE_MISSED.of(
                String.format(Locale.ROOT, "%.4g", wanted),
                classes.get(group).key(),
                String.format(Locale.ROOT, "%.4g", reached),
                largest(
                        group,
                        supply,
                        (r, c) -> side * (kept.get(r, c) - wanted * demand.get(r, c))));
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
