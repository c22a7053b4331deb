package org.shanhai.leap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.leap.past.PastCounties;
import org.shanhai.leap.rung.Rungs;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Industry;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Theme;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.ChainPressures;
import org.shanhai.supply.pressure.PlacePressures;
import org.shanhai.supply.pressure.PressuresByPlace;
import org.shanhai.supply.trade.Recruitable;
import org.shanhai.work.Work;

/// Which industries places could leap to. Holds what is the same for all places.
public final class Leap {
    /// An industry is in reach where its density lies above this quantile of the densities of all
    /// industries that the place could recruit and does not have. Assumed.
    public static final double REACH_QUANTILE = 0.5;

    /// Limits and paths are tried with so much more value added than the place has. Assumed.
    public static final double TRIAL_SHARE = 0.01;

    private final SupplyChains chains;
    private final Region region;
    private final Structure structure;
    private final ActivityCells activity;
    private final Peers peers;
    private final ChainPressures pressures;
    private final Falling falling;
    private final PressuresByPlace byPlace;
    private final Forerunners forerunners;
    private final Recruitable recruitable;
    private final Suppliers suppliers;
    private final Candidates candidates;
    private final Optional<EntryChances> chances;
    private final TradeWorth worths;
    private final Rungs rungs;
    private final PastCounties past;

    private Leap(SupplyChains chains, Structure structure, Profiles profiles) {
        this.chains = chains;
        this.structure = structure;
        region = chains.region();
        ForkJoinTask<Optional<EntryChances>> learnt = Work.begun(() -> EntryChances.of(region));
        activity = chains.activity().cells();
        peers = Peers.of(structure, profiles);
        pressures = ChainPressures.of(chains);
        falling = new Falling(chains, pressures);
        byPlace = PressuresByPlace.of(chains, pressures);
        forerunners = new Forerunners(structure);
        recruitable = new Recruitable(region);
        suppliers = new Suppliers(structure, chains.technology().domesticCoefficients());
        worths = TradeWorth.of(region, chains.technology());
        rungs = new Rungs(structure, peers, worths);
        past = new PastCounties(structure);
        chances = learnt.join();
        candidates =
                new Candidates(
                        structure,
                        profiles,
                        pressures,
                        new IndustryGains(region, chains.technology()),
                        forerunners,
                        suppliers,
                        chances,
                        worths);
    }

    /// @param structure of the same region and activity as the chains
    public static Leap of(SupplyChains chains, Structure structure, Profiles profiles) {
        return new Leap(chains, structure, profiles);
    }

    /// The later-developed places of the region: those the question is meant for.
    public List<Place> listMountain() {
        return forerunners.listMountain();
    }

    public Region region() {
        return region;
    }

    public Structure structure() {
        return structure;
    }

    public ChainPressures pressures() {
        return pressures;
    }

    /// What a place could leap to, of all industries.
    public Shortlist list(Place place, LeapOrder order) {
        return list(place, order, Optional.empty());
    }

    /// What a place could leap to.
    ///
    /// @param place a place of the study area that is no sum of others
    /// @param theme the industries asked for; all where empty
    public Shortlist list(Place place, LeapOrder order, Optional<Theme> theme) {
        int unit = region.places().getUnitNumber(place);
        PlacePressures here = byPlace.of(place);
        PlaceMeans placeMeans = placeMeans(unit, here);
        Map<Place, Double> alike = forerunners.likeness(peers, place);
        List<Limit> limits = Headroom.listLimits(region, place);
        OptionalDouble[] densities = densities(unit);
        double threshold = threshold(unit, densities);
        List<Candidate> all = new ArrayList<>();
        Candidates.Here asked =
                new Candidates.Here(
                        unit, here, placeMeans, alike, limits, threshold, new HashMap<>());
        for (int i = 0; i < region.industries().count(); i++) {
            if (chains.technology().output()[i] > 0) {
                all.add(candidates.of(asked, i, densities[i]));
            }
        }
        List<Candidate> open =
                all.stream().filter(each -> !each.isHeld() && each.recruitable()).toList();
        return new Shortlist(
                place,
                order,
                theme,
                structure.coverage(place),
                placeMeans,
                order.sorted(open),
                all.stream().filter(Candidate::isHeld).toList(),
                all.stream().filter(each -> !each.isHeld() && !each.recruitable()).toList());
    }

    private int number(Candidate candidate) {
        return region.industries().number(candidate.industry());
    }

    private boolean isEarned(int industry) {
        return region.industries().get(industry).isEarned();
    }

    /// Cleaner or better classes of what places have.
    public Rungs rungs() {
        return rungs;
    }

    /// Counties that stood once where a place stands now; empty where that is not known.
    public Optional<PastCounties.Found> findBefore(Place place) {
        return past.find(place);
    }

    /// The first of what may be proposed, each as a card.
    public List<Card> cards(Shortlist list) {
        int unit = region.places().getUnitNumber(list.place());
        return list.proposed().stream().limit(Card.MOST).map(each -> card(unit, each)).toList();
    }

    private Card card(int unit, Candidate candidate) {
        Missing missing = Missing.of(suppliers, unit, number(candidate), candidate);
        return new Card(
                candidate,
                missing,
                Card.pick(candidate.forerunners()),
                FirstMove.of(structure, unit, candidate, missing));
    }

    /// How well what a theme names suits each later-developed place, best first.
    public List<Suit> listSuits(Theme theme, LeapOrder order) {
        List<Suit> suits =
                listMountain().stream()
                        .map(place -> suit(list(place, order, Optional.of(theme))))
                        .toList();
        return Suit.sorted(suits, order);
    }

    private Suit suit(Shortlist list) {
        int unit = region.places().getUnitNumber(list.place());
        List<Candidate> held = list.among(list.held());
        Optional<Candidate> best = Stream.of(list.shown(), held).flatMap(List::stream).findFirst();
        return new Suit(
                list.place(),
                list.means(),
                held.stream().map(Candidate::industry).toList(),
                best,
                best.map(each -> Missing.of(suppliers, unit, number(each), each)));
    }

    /// What the chances are learnt from; empty where no register tells.
    public Optional<EntryChances> findChances() {
        return chances;
    }

    /// Where the pressures of each industry would fall if it stood in a place.
    public ChainSplit split(Place place) {
        return ChainSplit.of(falling, region.places().getUnitNumber(place));
    }

    /// The same with its range.
    public ChainSplit rangedSplit(Place place) {
        return ChainSplit.ranged(falling, region.places().getUnitNumber(place));
    }

    private PlaceMeans placeMeans(int unit, PlacePressures here) {
        double sum = 0;
        double facts = 0;
        for (int i = 0; i < region.industries().count(); i++) {
            double size = activity.valueAdded(unit, i);
            sum += size;
            facts += activity.basis(unit, i).isFact() ? size : 0;
        }
        return new PlaceMeans(
                sum,
                sum > 0 ? facts / sum : 0,
                worths.mean(activity, region.places().unit(unit), Industry::isEarned),
                here.mean(activity, unit, this::isEarned).all(),
                pressures.mean(activity, unit, this::isEarned).all());
    }

    private OptionalDouble[] densities(int unit) {
        return IntStream.range(0, region.industries().count())
                .mapToObj(i -> structure.cells().density(unit, i))
                .toArray(OptionalDouble[]::new);
    }

    private double threshold(int unit, OptionalDouble[] densities) {
        List<OptionalDouble> open = new ArrayList<>();
        for (int i = 0; i < densities.length; i++) {
            if (!structure.cells().isHeld(unit, i)
                    && recruitable.test(region.industries().get(i))) {
                open.add(densities[i]);
            }
        }
        return reachThreshold(open);
    }

    /// The quantile of the known densities above which industries count as in reach.
    static double reachThreshold(List<OptionalDouble> densities) {
        double[] sorted =
                densities.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray();
        return sorted.length == 0
                ? Double.POSITIVE_INFINITY
                : sorted[(int) Math.floor(REACH_QUANTILE * (sorted.length - 1))];
    }

    /// Whether a job of an industry brings more than those of the place.
    ///
    /// @param worth of a job, beside those of the place
    static TestOutcome better(OptionalDouble worth) {
        if (worth.isEmpty()) {
            return TestOutcome.UNKNOWN;
        }
        return worth.getAsDouble() > 1 ? TestOutcome.HOLDS : TestOutcome.FAILS;
    }
}
