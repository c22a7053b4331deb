package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.message.Named;
import org.shanhai.region.Activity;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.Groups;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Names;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.trade.Balances;
import org.shanhai.supply.trade.Distances;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.Layout;
import org.shanhai.supply.trade.ReachClass;

/// The supply chains of a region: its economy fitted under three kernels, so that every answer
/// about *where* carries the range that rests on the choice of kernel.
///
/// Final demand by place is not observed: households are taken to spend where wages are earned
/// (value added, where the table has no wages), government and investment to follow value
/// added. Stocks and exports follow output.
public final class SupplyChains {
    /// How closely sales meet supply by default, relative.
    public static final double TRADE_TOLERANCE = Economy.TRADE_TOLERANCE;

    /// Looser than this, answers would depend on where the fit stopped.
    public static final double LOOSEST = 1e-3;

    /// Closer than this, sums of sales are rounding.
    public static final double CLOSEST = 1e-12;

    /// The other kernels are laid beside the chosen one, so that all three fall alike over
    /// some hundred kilometres: fitted to the same trade between states the plain exponential
    /// takes about six times its length.
    private static final double EXPONENTIAL_LENGTH = 6;

    /// Likewise for the power (1 + c/ρ)^(−2), the one with the heaviest tail.
    private static final double POWER_LENGTH = 3;

    private static final double TAIL = 2;
    private static final int NAMED = 5;

    private final Region region;
    private final Activity activity;
    private final InputOutput technology;
    private final List<NationalExtension> indicators;
    private final double tradeTolerance;
    private final Map<String, Economy> economies;

    private SupplyChains(
            Region region,
            Activity activity,
            double tradeTolerance,
            InputOutput technology,
            Map<String, Economy> economies) {
        this.region = region;
        this.activity = activity;
        this.tradeTolerance = tradeTolerance;
        this.technology = technology;
        this.economies = economies;
        indicators = NationalExtension.listOf(region, technology);
    }

    /// The technology of a region's nation; none where it has no national table, or one that allows
    /// no answer.
    public static Outcome<InputOutput> findTechnology(Region region) {
        Outcome<InputOutput> technology =
                region.nationalTable()
                        .map(InputOutput::find)
                        .orElseGet(() -> Outcome.none(FittedMessage.NO_NATIONAL_TABLE.of()));
        return technology.flatMap(
                made ->
                        Outcome.unless(
                                InputOutput.findUnproductive(
                                        made.domesticCoefficients(), region.industries()),
                                () -> made));
    }

    /// Where several places trade, how far goods travel cannot be left open.
    private static Optional<Message> findNoReach(Region region) {
        List<Message> without =
                region.industries().all().stream()
                        .filter(industry -> industry.reach().isEmpty())
                        .map(
                                industry ->
                                        SupplyMessage.INDUSTRY.of(
                                                industry.code(), Names.of(industry)))
                        .toList();
        if (region.places().unitCount() <= 1 || without.isEmpty()) {
            return Optional.empty();
        }
        List<Message> named = new ArrayList<>(without.subList(0, Math.min(NAMED, without.size())));
        if (named.size() < without.size()) {
            named.add(SupplyMessage.AND_SO_ON.of());
        }
        return Optional.of(FittedMessage.REACH_UNSAID.of(without.size(), named));
    }

    /// What a fit of trade needs and is not there, short of the fit.
    public static Optional<Message> findUnfittable(Region region, Activity activity) {
        List<Named> industries = industryNames(region);
        return findTechnology(region)
                .flatMap(
                        technology ->
                                Outcome.unless(findNoReach(region), () -> technology)
                                        .flatMap(same -> Distances.find(region))
                                        .flatMap(
                                                distances ->
                                                        Outcome.unless(
                                                                Layout.findFault(
                                                                        placeNames(region),
                                                                        industries,
                                                                        activity.output()),
                                                                () -> distances))
                                        .flatMap(
                                                distances ->
                                                        Balances.findSupply(
                                                                technology,
                                                                activity.output(),
                                                                industries::get)))
                .whyNone();
    }

    private static List<Named> placeNames(Region region) {
        return region.places().units().stream().map(Names::of).toList();
    }

    private static List<Named> industryNames(Region region) {
        return region.industries().all().stream().map(Names::of).toList();
    }

    /// How trade falls far away; the first is the one chosen.
    private enum Tail {
        ROOT("root exponential"),
        EXPONENTIAL("exponential"),
        POWER("power");

        private final String words;

        Tail(String words) {
            this.words = words;
        }
    }

    /// Fits the supply chains of a region.
    ///
    /// @throws org.shanhai.supply.SupplyException when the table or the places allow no answer
    public static SupplyChains of(Region region, Activity activity) {
        return of(region, activity, TRADE_TOLERANCE);
    }

    /// Fits the supply chains of a region as closely as asked.
    ///
    /// @param tradeTolerance largest gap between what a place sells and what it has to sell,
    ///     relative; from [#CLOSEST] to [#LOOSEST]
    /// @throws org.shanhai.supply.SupplyException when the table or the places allow no answer, or
    /// the fit does not come that close
    public static SupplyChains of(Region region, Activity activity, double tradeTolerance) {
        return find(region, activity, tradeTolerance).orElseThrow();
    }

    /// As [#of(Region, Activity, double)], with the reason where there are no chains.
    public static Outcome<SupplyChains> find(
            Region region, Activity activity, double tradeTolerance) {
        return find(region, activity, tradeTolerance, KeptNumbers.NONE);
    }

    /// As [#find(Region, Activity, double)], with the fits of earlier runs where they were kept.
    public static Outcome<SupplyChains> find(
            Region region, Activity activity, double tradeTolerance, KeptNumbers kept) {
        if (!(tradeTolerance >= CLOSEST && tradeTolerance <= LOOSEST)) {
            throw new IllegalArgumentException(
                    "The tolerance (%s) must lie between %s and %s."
                            .formatted(tradeTolerance, CLOSEST, LOOSEST));
        }
        return findTechnology(region)
                .flatMap(technology -> Outcome.unless(findNoReach(region), () -> technology))
                .flatMap(
                        technology ->
                                Distances.find(region)
                                        .flatMap(
                                                distances ->
                                                        fit(
                                                                region,
                                                                activity,
                                                                tradeTolerance,
                                                                technology,
                                                                distances,
                                                                kept)));
    }

    private static Outcome<SupplyChains> fit(
            Region region,
            Activity activity,
            double tradeTolerance,
            InputOutput technology,
            Matrix distances,
            KeptNumbers kept) {
        Matrix shares = finalDemandShares(region, activity, technology);
        Optional<Message> fault =
                Layout.findFault(
                        placeNames(region),
                        industryNames(region),
                        distances,
                        activity.output(),
                        shares);
        if (fault.isPresent()) {
            return Outcome.none(fault.get());
        }
        List<Outcome<Economy>> fitted =
                List.of(Tail.values()).parallelStream()
                        .map(
                                tail ->
                                        Economy.find(
                                                technology,
                                                layout(region, activity, distances, shares, tail),
                                                tradeTolerance,
                                                solveTolerance(tradeTolerance),
                                                Blas.best(),
                                                kept))
                        .toList();
        Map<String, Economy> economies = new LinkedHashMap<>();
        for (Tail tail : Tail.values()) {
            switch (fitted.get(tail.ordinal())) {
                case Outcome.Answer<Economy>(Economy economy) -> economies.put(tail.words, economy);
                case Outcome.NoAnswer<Economy>(Message why) -> {
                    return Outcome.none(why);
                }
            }
        }
        return Outcome.of(
                new SupplyChains(region, activity, tradeTolerance, technology, economies));
    }

    private static Layout layout(
            Region region, Activity activity, Matrix distances, Matrix shares, Tail tail) {
        List<ReachClass> classes = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Reach reach : region.reaches()) {
            Kernel kernel =
                    switch (tail) {
                        case ROOT -> Kernel.of(reach);
                        case EXPONENTIAL ->
                                new Kernel.ExponentialWithFloor(
                                        EXPONENTIAL_LENGTH * reach.km(), reach.floor());
                        case POWER -> new Kernel.Power(POWER_LENGTH * reach.km(), TAIL);
                    };
            classes.add(new ReachClass(reach.key(), kernel, reach.ownShare()));
            keys.add(reach.key());
        }
        if (classes.isEmpty()) {
            // One place trades with nobody: any kernel will do.
            classes.add(new ReachClass("", new Kernel.Exponential(1), Double.NaN));
        }
        List<Integer> classOf = new ArrayList<>();
        for (Industry industry : region.industries().all()) {
            classOf.add(Math.max(0, keys.indexOf(industry.reach())));
        }
        List<Boolean> inside = new ArrayList<>();
        for (int r = 0; r < region.places().unitCount(); r++) {
            inside.add(region.isInside(region.places().unit(r)));
        }
        return new Layout(
                placeNames(region),
                industryNames(region),
                distances,
                classes,
                classOf,
                inside,
                activity.output(),
                shares);
    }

    private static Matrix finalDemandShares(
            Region region, Activity activity, InputOutput technology) {
        int units = region.places().unitCount();
        double[] wages = technology.valueAdded(ValueAdded.WAGES);
        Matrix shares = Matrix.zeros(units, FinalUse.values().length);
        double[] wageSums = new double[units];
        double[] valueAddedSums = activity.valueAdded().rowSums();
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < wages.length; i++) {
                wageSums[r] += wages[i] * activity.cells().output(r, i);
            }
        }
        for (FinalUse use : FinalUse.values()) {
            // A table that tells no wages apart says nothing of who earns them.
            boolean byWages = use == FinalUse.HOUSEHOLD && Arrays.stream(wageSums).sum() > 0;
            double[] weights = byWages ? wageSums : valueAddedSums;
            double total = Arrays.stream(weights).sum();
            for (int r = 0; r < units; r++) {
                shares.set(r, use.ordinal(), weights[r] / total);
            }
        }
        return shares;
    }

    public Region region() {
        return region;
    }

    public Activity activity() {
        return activity;
    }

    public InputOutput technology() {
        return technology;
    }

    /// What effects and multipliers can be measured in.
    public List<NationalExtension> indicators() {
        return indicators;
    }

    public Optional<NationalExtension> findIndicator(String key) {
        return indicators.stream().filter(indicator -> indicator.key().equals(key)).findFirst();
    }

    /// The economy under the kernel that answers are given by.
    public Economy economy() {
        return economies.values().iterator().next();
    }

    /// The economies under all kernels by the name of the kernel, the chosen one first.
    public Map<String, Economy> economies() {
        return java.util.Collections.unmodifiableMap(economies);
    }

    /// How closely sales were to meet supply, relative.
    public double tradeTolerance() {
        return tradeTolerance;
    }

    /// How closely systems are solved, relative: no looser than trade is fitted.
    public double solveTolerance() {
        return solveTolerance(tradeTolerance);
    }

    private static double solveTolerance(double tradeTolerance) {
        return Math.min(Economy.SOLVE_TOLERANCE, tradeTolerance);
    }

    /// The most passes that trade of any class of reach took under any kernel.
    public int mostPasses() {
        return economies.values().stream()
                .mapToInt(economy -> economy.tradeReport().mostPasses())
                .max()
                .orElse(0);
    }

    /// The largest gap left between sales and supply under any kernel, relative.
    public double tradeGap() {
        return economies.values().stream()
                .mapToDouble(economy -> economy.tradeReport().error())
                .max()
                .orElse(0);
    }

    /// Splits places as a person in one of them sees them.
    ///
    /// @param here a unit of the study area
    /// @param partners units it is paired with
    public Groups groups(Place here, List<Place> partners) {
        return Groups.of(region, here, partners);
    }

    /// The partners of a place that are units, by the pack's table of partners, either way round.
    public List<Place> listPartners(Place place) {
        return Groups.listPartners(region, place);
    }
}
