package org.shanhai.profile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.observed.Spread;
import org.shanhai.region.Activity;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;

/// The chance that a place makes more of an industry than others, P(LQ > 1), of every cell of place
/// and industry: facts with a source first, then the sample of firms, then what is believed of any
/// place. That a source names an industry without its size tells that it is there; how likely it is
/// strong then is learnt from the firms seen in all places that are named so. Beside it the
/// *evidence*, the chance less what would be believed if nothing were seen:
/// what is not known counts for nothing either way, and places of large samples gain nothing by it.
///
/// Firms count where they tell of a place of which figures do not: few firms in a region of places
/// that are observed would change what is said of all of them.
///
/// Without any sample of firms nothing is believed beforehand: the chance is 1 of what facts say is
/// there, 0 of all else.
final class Strengths {
    /// The share of industries named by a source that are strong, and how many whose firms are seen
    /// that is worth. Assumed.
    private static final double NAMED = 0.9;

    private static final int WORTH = 10;

    private static final int PASSES = 100;

    private final Region region;
    private final ActivityCells activity;
    private final FirmSample sample;
    private final boolean sampled;
    private final IndustrySizes sizes;
    private final Quotients quotients;
    private final int n;
    private final double[] prior;
    private final double named;
    private final double[] chances;
    private final Holding[] holdings;
    private final boolean[] there;
    private final boolean[] facts;
    private final long[] sampleSizes;
    private final Set<String> registers;
    private final CompanyStaff companies;

    /// By cell.
    private final Map<Integer, Basis> presences = new HashMap<>();

    Strengths(
            Region region,
            Activity activity,
            FirmSample sample,
            IndustrySizes sizes,
            Quotients quotients) {
        this.region = region;
        this.activity = activity.cells();
        this.sample = sample;
        this.sizes = sizes;
        this.quotients = quotients;
        n = region.industries().count();
        int units = region.places().unitCount();
        sampled = !sample.isEmpty() && isNeeded();
        prior = new double[n];
        Arrays.setAll(
                prior,
                i ->
                        sampled
                                ? sample.spread(region.industries().get(i))
                                        .map(Spread::chance)
                                        .orElse(0.0)
                                : 0);
        companies = new CompanyStaff(region);
        registers =
                region.firmCounts().all().stream()
                        .map(FirmCount::source)
                        .collect(Collectors.toUnmodifiableSet());
        sampleSizes = new long[units];
        for (int unit : region.insideUnits()) {
            sampleSizes[unit] = sampled ? sample.size(region.places().unit(unit)) : 0;
        }
        for (int unit = 0; unit < units; unit++) {
            takePresences(unit, region.places().unit(unit));
        }
        named = namedChance();
        chances = new double[units * n];
        holdings = new Holding[units * n];
        there = new boolean[units * n];
        facts = new boolean[units * n];
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < n; i++) {
                judge(r, i);
            }
        }
    }

    /// Whether no place is observed, or of one that is not as many firms are seen as tell of an
    /// industry.
    private boolean isNeeded() {
        return Arrays.stream(region.insideUnits()).noneMatch(sizes::isObserved)
                || Arrays.stream(region.insideUnits())
                        .filter(unit -> !sizes.isObserved(unit))
                        .anyMatch(
                                unit ->
                                        sample.size(region.places().unit(unit))
                                                >= Holding.FEWEST_FIRMS);
    }

    private void judge(int unit, int industry) {
        int cell = unit * n + industry;
        Holding told = byFacts(unit, industry);
        facts[cell] = told != Holding.UNKNOWN;
        if (!facts[cell]) {
            told = byFirms(unit, industry);
        } else if (told == Holding.HAS && quotients.find(unit, industry).isEmpty()) {
            chances[cell] = given(named, ratio(unit, industry));
            told = chances[cell] >= Holding.SURE ? Holding.HAS : Holding.WEAK;
        } else {
            chances[cell] = told == Holding.HAS ? 1 : 0;
        }
        Presence presence = activity.presence(unit, industry);
        holdings[cell] =
                presence == Presence.ABSENT ? told : withSigns(told, unit, industry, presence);
        there[cell] =
                holdings[cell].compareTo(Holding.WEAK) <= 0
                        && (told.compareTo(Holding.WEAK) <= 0
                                || presence == Presence.PRESENT
                                || companies.isThere(unit, industry));
    }

    /// How likely an industry is strong that a source names and no quotient measures, before firms
    /// are looked at: the share under which the firms seen in all such cells are likeliest, beside
    /// [#WORTH] cells that are assumed, by expectation and maximization. 1 without a sample.
    private double namedChance() {
        double[] ratios =
                presences.keySet().stream()
                        .filter(cell -> sampleSizes[cell / n] > 0)
                        .filter(cell -> byFacts(cell / n, cell % n) == Holding.HAS)
                        .filter(cell -> quotients.find(cell / n, cell % n).isEmpty())
                        .mapToDouble(cell -> ratio(cell / n, cell % n))
                        .sorted()
                        .toArray();
        double share = sampled ? NAMED : 1;
        for (int pass = 0; sampled && pass < PASSES; pass++) {
            double before = share;
            double strong = Arrays.stream(ratios).map(ratio -> given(before, ratio)).sum();
            share = (strong + NAMED * WORTH) / (ratios.length + WORTH);
        }
        return share;
    }

    private static double given(double chance, double ratio) {
        // Infinite where the firms leave no doubt.
        return chance / (chance + (1 - chance) / ratio);
    }

    /// How much likelier the firms seen are where an industry is strong than where it is not.
    private double ratio(int unit, int industry) {
        OptionalDouble seen =
                sampleSizes[unit] > 0 && prior[industry] > 0
                        ? sample.chance(
                                region.places().unit(unit), region.industries().get(industry))
                        : OptionalDouble.empty();
        double before = prior[industry];
        return seen.isPresent() && before < 1
                ? seen.getAsDouble() / (1 - seen.getAsDouble()) * (1 - before) / before
                : 1;
    }

    /// What the firms seen say.
    private Holding byFirms(int unit, int industry) {
        Place place = region.places().unit(unit);
        Industry what = region.industries().get(industry);
        OptionalDouble seen =
                sampleSizes[unit] > 0 ? sample.chance(place, what) : OptionalDouble.empty();
        chances[unit * n + industry] = seen.orElse(prior[industry]);
        long firms = sampleSizes[unit] > 0 ? sample.quotients().firms(place, what) : 0;
        if (seen.isPresent()) {
            return Holding.of(firms, seen.getAsDouble());
        }
        // Compared with nothing: that it is seen is all that can be said.
        return firms > 0 ? Holding.SEEN : Holding.UNKNOWN;
    }

    /// With what beside figures and firms says that it is there, and not how strong: a company of
    /// it, or a presence that is assumed, made from the register itself, or of a place of which the
    /// rest is measured.
    private Holding withSigns(Holding told, int unit, int industry, Presence presence) {
        boolean present = presence == Presence.PRESENT;
        if (told.compareTo(Holding.WEAK) <= 0) {
            return told;
        } else if (companies.isNear(unit, industry) || present && sizes.isObserved(unit)) {
            return Holding.WEAK;
        }
        return present || companies.isNamed(unit, industry) ? Holding.SEEN : told;
    }

    /// Whether it is there whatever its strength: a fact or firms enough say so, or a company with
    /// staff enough has its home there.
    boolean isThere(int unit, int industry) {
        return there[unit * n + industry];
    }

    /// Whether it is there so that it is not proposed. Of an observed place, which makes a little
    /// of nearly everything, what is strong or has a large company.
    boolean isHeld(int unit, int industry) {
        return isThere(unit, industry)
                && (!sizes.isObserved(unit)
                        || holding(unit, industry) == Holding.HAS
                        || companies.isThere(unit, industry));
    }

    /// Whether a company of it has its home there.
    boolean isNear(int unit, int industry) {
        return holding(unit, industry) == Holding.WEAK && companies.isNear(unit, industry);
    }

    private Holding byFacts(int unit, int industry) {
        OptionalDouble quotient = quotients.find(unit, industry);
        Presence presence = activity.presence(unit, industry);
        boolean figure = sizes.isFact(unit, industry);
        if (presence == Presence.ABSENT || figure && sizes.get(unit, industry) == 0) {
            return Holding.ABSENT;
        }
        if (quotient.isPresent()) {
            return quotients.reachesOne(unit, industry) ? Holding.HAS : Holding.WEAK;
        }
        // Where the rest is measured, one that is only known to be there may be small; where firms
        // are seen, they go before what is only assumed.
        boolean there =
                presence == Presence.PRESENT
                        && !sizes.isObserved(unit)
                        && (sampleSizes[unit] == 0
                                || presenceBasis(unit, industry)
                                        .filter(basis -> basis != Basis.ASSUMED)
                                        .isPresent());
        return there ? Holding.HAS : Holding.UNKNOWN;
    }

    Holding holding(int unit, int industry) {
        return holdings[unit * n + industry];
    }

    /// Whether a fact says whether it is there.
    boolean isFact(int unit, int industry) {
        return facts[unit * n + industry];
    }

    /// P(LQ > 1).
    double chance(int unit, int industry) {
        return chances[unit * n + industry];
    }

    /// What would be believed of a place of which nothing is seen; 0 where there is no sample.
    double prior(int industry) {
        return prior[industry];
    }

    /// The chance less what would be believed anyway.
    double evidence(int unit, int industry) {
        return chance(unit, industry) - prior[industry];
    }

    /// What firms say, beside facts or against them; empty without a sample of the place.
    Optional<Seen> seen(int unit, int industry) {
        return sampleSizes[unit] > 0
                ? sample.seen(region.places().unit(unit), region.industries().get(industry))
                : Optional.empty();
    }

    /// How many firms of the place were seen.
    long sampleSize(int unit) {
        return sampleSizes[unit];
    }

    /// Whether firms are counted.
    boolean isSampled() {
        return sampled;
    }

    /// Evidence, units × industries, of what firms can tell; 0 of all other industries, of which
    /// the few facts there are tell who was written about.
    Matrix sampledEvidence(int[] units) {
        return Matrix.of(units.length, n, (k, i) -> prior[i] > 0 ? evidence(units[k], i) : 0);
    }

    /// The firmest basis of what is known; empty where nothing is.
    Optional<Basis> findBasis(int unit, int industry) {
        Holding holding = holding(unit, industry);
        if (holding == Holding.UNKNOWN) {
            return Optional.empty();
        }
        if (sizes.isFact(unit, industry)) {
            return Optional.of(sizes.basis(unit, industry));
        }
        return isFact(unit, industry)
                ? presenceBasis(unit, industry)
                : Optional.of(Basis.ESTIMATED);
    }

    /// The firmest basis of facts about whether an industry is in a place; of one whose firms are
    /// seen without those made from the register itself, which would count them twice.
    private Optional<Basis> presenceBasis(int unit, int industry) {
        return Optional.ofNullable(presences.get(unit * n + industry));
    }

    private void takePresences(int unit, Place place) {
        boolean itself = place.equals(region.places().unit(unit));
        for (Fact fact : region.facts().about(place)) {
            if (tells(fact, itself)
                    && !(sampleSizes[unit] > 0 && registers.contains(fact.source()))) {
                presences.merge(
                        unit * n + fact.industries().members()[0],
                        fact.basis(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        region.places().findParent(place).ifPresent(around -> takePresences(unit, around));
    }

    /// What is absent from a wider place is absent here; what is present there need not be.
    private static boolean tells(Fact fact, boolean itself) {
        return fact.industries().kind() == IndustrySet.Kind.ONE
                && (fact.measures(Measure.ABSENCE)
                        || itself
                                && (fact.measures(Measure.PRESENCE)
                                        || fact.quantity().map(q -> q.low() > 0).orElse(false)));
    }
}
