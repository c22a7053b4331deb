package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;

/// What a [Structure] says, by the positions of places in the units of its region and of industries
/// in its industries: for who walks through all cells. Who asks of one asks the structure.
///
/// Immutable.
public final class StructureCells {
    private final Region region;
    private final int n;
    private final IndustrySizes sizes;
    private final Quotients quotients;
    private final Strengths strengths;
    private final int[] diversity;
    private final int observedCount;
    private final KnownRelatedness relation;
    private final OptionalDouble[][] densities;

    StructureCells(Region region, Activity activity, FirmSample sample) {
        this.region = region;
        int units = region.places().unitCount();
        n = region.industries().count();
        sizes = IndustrySizes.of(region, activity, region.insideUnits());
        quotients = Quotients.of(region, sizes);
        strengths = new Strengths(region, activity, sample, sizes, quotients);
        diversity = new int[units];
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < n; i++) {
                diversity[r] += holding(r, i) == Holding.HAS ? 1 : 0;
            }
        }
        int[] observed = IntStream.of(region.insideUnits()).filter(this::isObserved).toArray();
        int[] told = IntStream.of(region.insideUnits()).filter(this::isTold).toArray();
        observedCount = observed.length;
        relation = KnownRelatedness.of(region, strengths, told, observed);
        densities =
                IntStream.range(0, units)
                        .parallel()
                        .mapToObj(r -> isTold(r) ? densities(r) : new OptionalDouble[0])
                        .toArray(OptionalDouble[][]::new);
    }

    /// How much an industry of some location quotient q counts in nearness: log₂(1 + q), and as one
    /// of quotient 1 where it is no more; `bench/evidence nearness` says what that is worth.
    public static double nearnessWeight(double quotient) {
        return Math.log1p(Math.max(1, quotient)) / Math.log(2);
    }

    /// Each industry by its evidence, and by its size where that is known.
    private OptionalDouble[] densities(int unit) {
        double[] evidence = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            evidence[i] = evidence(unit, i);
            weights[i] = evidence[i] * nearnessWeight(quotient(unit, i).orElse(1));
        }
        OptionalDouble[] plain = relation.densities(weights);
        return strengths.isSampled() ? Standard.of(plain, lacks(evidence)) : plain;
    }

    /// The chance that a place lacks an industry, by its evidence.
    private double[] lacks(double[] evidence) {
        double[] lacks = new double[n];
        Arrays.setAll(lacks, i -> Math.clamp(1 - prior(i) - evidence[i], 0, 1));
        return lacks;
    }

    /// What is known of an industry in a unit.
    public Holding holding(int unit, int industry) {
        return strengths.holding(unit, industry);
    }

    /// What is known of some industries in some units together.
    public Holding holding(int[] units, int[] industries) {
        return IntStream.of(units)
                .boxed()
                .flatMap(r -> IntStream.of(industries).mapToObj(i -> holding(r, i)))
                .reduce(Holding::or)
                .orElse(Holding.UNKNOWN);
    }

    /// Whether a fact says whether an industry is there.
    public boolean isFact(int unit, int industry) {
        return strengths.isFact(unit, industry);
    }

    /// P(LQ > 1).
    public double chance(int unit, int industry) {
        return strengths.chance(unit, industry);
    }

    /// What would be believed of a place of which nothing is seen; 0 where there is no sample.
    public double prior(int industry) {
        return strengths.prior(industry);
    }

    /// The chance less what would be believed anyway: above 0 where something tells that the unit
    /// makes more of it than others.
    public double evidence(int unit, int industry) {
        return strengths.evidence(unit, industry);
    }

    /// Whether nothing tells of it either way, nor is anything believed of any place.
    public boolean isUntold(int unit, int industry) {
        return !isFact(unit, industry) && prior(industry) == 0;
    }

    /// Whether it may be said that a unit has an industry ([Holding#HAS]): what is named to
    /// people. What is counted is [#evidence(int, int)].
    public boolean has(int unit, int industry) {
        return holding(unit, industry) == Holding.HAS;
    }

    /// Whether it is there, though perhaps no more than elsewhere.
    public boolean isThere(int unit, int industry) {
        return strengths.isThere(unit, industry);
    }

    /// Whether it is there so that it is neither proposed nor missed. Of an observed place, which
    /// makes a little of nearly everything, what is strong or has a large company.
    public boolean isHeld(int unit, int industry) {
        return strengths.isHeld(unit, industry);
    }

    /// In how many units of the study area it is there.
    public int countPlaces(int industry) {
        return (int) IntStream.of(region.insideUnits()).filter(r -> isThere(r, industry)).count();
    }

    /// Whether a company of it has its home there, so that it is not far, whatever firms tell.
    public boolean isNear(int unit, int industry) {
        return strengths.isNear(unit, industry);
    }

    /// What firms say, beside facts or against them; empty without a sample of the unit.
    public Optional<Seen> seen(int unit, int industry) {
        return strengths.seen(unit, industry);
    }

    /// The firmest basis of what [#holding(int, int)] says; empty where it is unknown.
    public Optional<Basis> findBasis(int unit, int industry) {
        return strengths.findBasis(unit, industry);
    }

    /// Whether jobs, or else value added, are facts in at least 60 % of the industries.
    public boolean isObserved(int unit) {
        return sizes.isObserved(unit);
    }

    /// Whether a unit is observed, or any of its firms are seen.
    public boolean isTold(int unit) {
        return sizes.isObserved(unit) || strengths.sampleSize(unit) > 0;
    }

    /// Whether firms tell of any place of which figures do not: then densities are relative.
    public boolean isSampled() {
        return strengths.isSampled();
    }

    int observedCount() {
        return observedCount;
    }

    public Coverage coverage(int unit) {
        int[] counts = new int[Holding.values().length];
        for (int i = 0; i < n; i++) {
            counts[holding(unit, i).ordinal()]++;
        }
        return new Coverage(
                counts[Holding.HAS.ordinal()],
                counts[Holding.WEAK.ordinal()],
                counts[Holding.SEEN.ordinal()],
                counts[Holding.UNLIKELY.ordinal()],
                counts[Holding.ABSENT.ordinal()],
                counts[Holding.UNKNOWN.ordinal()],
                sizes.figures(unit),
                sizes.needed(),
                strengths.sampleSize(unit),
                thin(unit, counts[Holding.UNKNOWN.ordinal()]));
    }

    private Coverage.Thin thin(int unit, int unknown) {
        if (isObserved(unit)) {
            return Coverage.Thin.NOT;
        }
        if (strengths.sampleSize(unit) > 0) {
            return Coverage.Thin.SAMPLE;
        }
        if (unknown == n) {
            return Coverage.Thin.NOTHING;
        }
        return sizes.figures(unit) == 0 ? Coverage.Thin.PRESENCES_ONLY : Coverage.Thin.FEW_FIGURES;
    }

    /// The location quotient, of [Structure#quotientOf()], where the size of the industry here is
    /// a fact.
    public OptionalDouble quotient(int unit, int industry) {
        return quotients.find(unit, industry);
    }

    String quotientOf() {
        return sizes.measure();
    }

    Matrix relatedness() {
        return relation.values().copy();
    }

    /// φ of two industries; 0 where no relatedness is known.
    public double relatedness(int industry, int other) {
        return relation.get(industry, other);
    }

    String relatednessKey() {
        return relation.key();
    }

    /// How much of what is related to an industry a unit has, itself left out, of units that are
    /// told. By facts it is 0 where none of it is there and 1 or more where all of it is. By a
    /// sample it is the evidence instead, in standard deviations from the unit's mean over what it
    /// lacks (relative density, Pinheiro and others 2021, doi:10.1080/00343404.2021.1925237; each
    /// industry counts by the chance that it is lacking), so that it follows neither the size of
    /// the sample nor how much is seen to be there.
    public OptionalDouble density(int unit, int industry) {
        return densities[unit].length == 0 ? OptionalDouble.empty() : densities[unit][industry];
    }

    /// How much of what firms could tell of a unit is known, from 0 to 1: its evidence over what
    /// there would be on average if all were measured. Where no firms are seen anywhere 1 of an
    /// observed unit.
    public double evidenceShare(int unit) {
        double known = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            known += prior(i) > 0 ? Math.abs(evidence(unit, i)) : 0;
            all += 2 * prior(i) * (1 - prior(i));
        }
        if (all == 0) {
            return isObserved(unit) ? 1 : 0;
        }
        return Math.min(1, known / all);
    }

    /// How many industries a unit is known to have.
    public int diversity(int unit) {
        return diversity[unit];
    }

    /// What a unit rather has than not that is nearest to an industry, itself left out: nearest
    /// first, each weighted by its evidence and size as in densities, ties in their order. It
    /// answers for thin places too.
    ///
    /// @param most how many at most
    public List<Related> nearestHeld(int unit, int industry, int most) {
        record Near(int other, double weight) {}
        List<Near> held = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            double weight =
                    relatedness(industry, j)
                            * evidence(unit, j)
                            * nearnessWeight(quotient(unit, j).orElse(1));
            if (j != industry && chance(unit, j) >= 0.5 && weight > 0) {
                held.add(new Near(j, weight));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        held.sort(Comparator.comparingDouble(Near::weight).reversed());
        return held.stream()
                .limit(most)
                .map(
                        near ->
                                new Related(
                                        region.industries().get(near.other()),
                                        relatedness(industry, near.other())))
                .toList();
    }

    /// Sizes of a unit's industries where they are facts, 0 elsewhere.
    double[] knownSizes(int unit) {
        double[] known = new double[n];
        Arrays.setAll(known, i -> sizes.isFact(unit, i) ? sizes.get(unit, i) : 0);
        return known;
    }
}
