package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.region.Activity;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Combined;
import org.shanhai.supply.Groups;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Names;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyMessage;
import org.shanhai.supply.trade.Balances;
import org.shanhai.supply.trade.Distances;
import org.shanhai.supply.trade.TradeDraw;
import org.shanhai.supply.trade.TradeLayout;

/// The supply chains of a region: its economy fitted once as it is most likely, and again under
/// draws of what is not known of trade ([TradeDraw]), so that every answer about *where* carries a
/// range that holds the truth about as often as it says.
public final class SupplyChains {
    /// How closely sales meet supply by default, relative.
    public static final double TRADE_TOLERANCE = Economy.TRADE_TOLERANCE;

    /// Looser than this, answers would depend on where the fit stopped.
    public static final double LOOSEST = 1e-3;

    /// Closer than this, sums of sales are rounding.
    public static final double CLOSEST = 1e-12;

    /// Log-normal spread of the jobs of a unit of output in an industry, and so of output a job:
    /// assumed.
    public static final double JOBS_SPREAD = 0.25;

    private static final int NAMED = 5;

    private final Region region;
    private final KeptNumbers kept;
    private final Activity activity;
    private final InputOutput technology;
    private final List<NationalExtension> indicators;
    private final double tradeTolerance;
    private final Economy economy;
    private final DrawnEconomies drawn;
    private final DrawnEconomies fewDrawn;
    private final List<double[]> drawnJobs;
    private final Combined combinedWithJobs;

    private SupplyChains(
            Region region,
            Activity activity,
            double tradeTolerance,
            InputOutput technology,
            Economy economy,
            DrawnEconomies drawn,
            DrawnEconomies fewDrawn,
            KeptNumbers kept) {
        this.kept = kept;
        this.region = region;
        this.activity = activity;
        this.tradeTolerance = tradeTolerance;
        this.technology = technology;
        this.economy = economy;
        this.drawn = drawn;
        this.fewDrawn = fewDrawn;
        indicators = NationalExtension.listOf(region, technology);
        drawnJobs =
                findIndicator(NationalExtension.JOBS)
                        .map(jobs -> Draw.jobs(industryKeys(region), jobs.known()))
                        .orElse(List.of());
        combinedWithJobs = drawn.combined().with(Cause.JOBS, drawnJobs.size());
    }

    private static List<String> industryKeys(Region region) {
        return region.industries().all().stream().map(Industry::code).toList();
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
        List<BilingualName> industries = RegionLayout.industryNames(region);
        return findTechnology(region)
                .flatMap(
                        technology ->
                                Outcome.unless(findNoReach(region), () -> technology)
                                        .flatMap(same -> Distances.find(region))
                                        .flatMap(
                                                distances ->
                                                        Outcome.unless(
                                                                TradeLayout.findFault(
                                                                        RegionLayout.placeNames(
                                                                                region),
                                                                        industries,
                                                                        activity.output()),
                                                                () -> distances))
                                        .flatMap(
                                                distances ->
                                                        Outcome.unless(
                                                                Balances.findFault(
                                                                        technology,
                                                                        industries::get),
                                                                () -> distances)))
                .whyNone();
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
        return find(region, activity, tradeTolerance, kept, 0);
    }

    /// As [#find(Region, Activity, double, KeptNumbers)], with other draws.
    ///
    /// @param series 0 for those that answers go by
    static Outcome<SupplyChains> find(
            Region region,
            Activity activity,
            double tradeTolerance,
            KeptNumbers kept,
            long series) {
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
                                                                kept,
                                                                series)));
    }

    private static Outcome<SupplyChains> fit(
            Region region,
            Activity activity,
            double tradeTolerance,
            InputOutput technology,
            Matrix distances,
            KeptNumbers kept,
            long series) {
        RegionLayout layouts = new RegionLayout(region, activity, technology, distances);
        Optional<Message> fault = layouts.findFault();
        if (fault.isPresent()) {
            return Outcome.none(fault.get());
        }
        double solveTolerance = solveTolerance(tradeTolerance);
        boolean isLarge = Draw.isLarge(layouts);
        List<Cause> causes = isLarge ? TradeDraw.AT_ONCE : TradeDraw.BY_CAUSE;
        Draw likely = Draw.likely(layouts, tradeTolerance, solveTolerance);
        Function<List<Cause>, List<Draw>> draws =
                some ->
                        Draw.list(
                                layouts,
                                Draw.ofTrade(layouts, some, series),
                                tradeTolerance,
                                solveTolerance);
        return likely.balanced(technology)
                .flatMap(
                        balanced ->
                                likely.fit(technology, balanced, kept, Optional.empty())
                                        .map(
                                                economy -> {
                                                    Function<List<Cause>, DrawnEconomies> drawn =
                                                            some ->
                                                                    new DrawnEconomies(
                                                                            new Combined(
                                                                                    Draw.ofEach(
                                                                                            layouts,
                                                                                            some)),
                                                                            () -> draws.apply(some),
                                                                            technology,
                                                                            balanced,
                                                                            kept,
                                                                            economy);
                                                    DrawnEconomies all = drawn.apply(causes);
                                                    return new SupplyChains(
                                                            region,
                                                            activity,
                                                            tradeTolerance,
                                                            technology,
                                                            economy,
                                                            all,
                                                            isLarge
                                                                    ? all
                                                                    : drawn.apply(
                                                                            TradeDraw.AT_ONCE),
                                                            kept);
                                                }));
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

    /// Where what takes long to find from these chains is kept.
    public KeptNumbers kept() {
        return kept;
    }

    /// The economy that answers are given by.
    public Economy economy() {
        return economy;
    }

    /// That economy first, then those drawn, which are fitted when they are first asked for:
    /// answers without ranges do not wait for them.
    ///
    /// @throws org.shanhai.supply.SupplyException when one of them cannot be fitted
    public List<Economy> economies() {
        return withFirst(drawn.all());
    }

    private List<Economy> withFirst(List<Economy> others) {
        List<Economy> all = new ArrayList<>();
        all.add(economy);
        all.addAll(others);
        return List.copyOf(all);
    }

    /// What answers under these economies, in their order, amount to together.
    public Combined combined() {
        return drawn.combined();
    }

    /// What answers under [#few()] amount to together.
    public Combined combinedFew() {
        return fewDrawn.combined();
    }

    /// As [#combined()], of answers in an indicator: those under the economies, then the answers
    /// that is given by under each of its [#drawnIntensities].
    public Combined combined(NationalExtension indicator) {
        return isOfJobs(indicator) ? combinedWithJobs : combined();
    }

    /// What an indicator may be worth of a unit of output of each industry, as far as not only
    /// trade makes it uncertain: draws of jobs; none of other indicators.
    public List<double[]> drawnIntensities(NationalExtension indicator) {
        return isOfJobs(indicator) ? drawnJobs : List.of();
    }

    private static boolean isOfJobs(NationalExtension indicator) {
        return indicator.key().equals(NationalExtension.JOBS);
    }

    /// Fewer of them, for answers that take long under each: their ranges are rougher.
    public List<Economy> few() {
        return withFirst(fewDrawn.all());
    }

    /// How many are drawn beside the likely one.
    public int drawCount() {
        return drawn.count();
    }

    /// How many of [#few()].
    public int fewDrawCount() {
        return fewDrawn.count();
    }

    /// A value with its range over draws.
    public Amount range(ToDoubleFunction<Economy> value) {
        return combined().amount(economies().stream().mapToDouble(value).toArray());
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

    /// The most passes that trade of any class of reach took in the fit answers are given by.
    public int mostPasses() {
        return economy.tradeReport().mostPasses();
    }

    /// The largest gap left between sales and supply in the fit answers are given by, relative.
    public double tradeGap() {
        return economy.tradeReport().error();
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
