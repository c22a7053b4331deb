package org.shanhai.bench.observed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.shanhai.bench.BenchChecks;
import org.shanhai.observed.Block;
import org.shanhai.observed.Drift;
import org.shanhai.observed.FirmSample;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Region;

/// Prints how well what firms say of places of the embedded pack holds against what it has not
/// seen; exit code 1 where it does not hold as asked.
public final class ObservedEvidence {
    private static final long SEED = 20_190_401;
    private static final int SPLITS = 6;
    private static final long FEWEST_CELLS = 200;
    private static final double MOST_POINTS = 5;
    private static final int MIDDLE = 2006;

    /// The register was copied then.
    private static final int LAST = 2019;

    /// Years of registration that it lacks.
    private static final Set<Integer> MISSING = Set.of(2007, 2014, 2016, 2017);

    private final Region region;
    private final BenchChecks checks = new BenchChecks();

    private ObservedEvidence(Region region) {
        this.region = region;
    }

    public static void main(String[] arguments) {
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        ObservedEvidence evidence = new ObservedEvidence(region);
        evidence.halves();
        evidence.laterCohorts();
        BenchChecks checks = evidence.checks;
        new ClustersLeftOut(region).print(checks);
        new Censuses(region).print(checks);
        new OutputsHeldOut(region).print(checks);
        new Lists(region).print(checks);
        checks.end();
    }

    /// One half of the firms foretells the other.
    private void halves() {
        System.out.println("Halves of the sample, " + SPLITS + " times");
        SplittableRandom random = new SplittableRandom(SEED);
        Foretelling goods = new Foretelling();
        Foretelling services = new Foretelling();
        for (int k = 0; k < SPLITS; k++) {
            List<FirmCounts> halves = Spans.halves(region.firmCounts(), random);
            Region one = region.toBuilder().firmCounts(halves.getFirst()).build();
            Region other = region.toBuilder().firmCounts(halves.getLast()).build();
            foretell(goods, one, other, Block.GOODS);
            foretell(services, one, other, Block.SERVICES);
        }
        goods.print("goods", SPLITS * FEWEST_CELLS);
        services.print("services", SPLITS * FEWEST_CELLS);
        checks.that(
                goods.worst(SPLITS * FEWEST_CELLS) <= MOST_POINTS
                        && services.worst(SPLITS * FEWEST_CELLS) <= MOST_POINTS,
                "every tenth with %d cells within %.0f points"
                        .formatted(FEWEST_CELLS, MOST_POINTS));
        checks.that(goods.isBest(services), "better than one alpha and the mix");
    }

    private static void foretell(Foretelling to, Region one, Region other, Block block) {
        Predicate<FirmCount> all = count -> true;
        Spans learned = new Spans(one, block, all);
        Spans foretold = new Spans(other, block, all);
        FirmSample sample = FirmSample.of(one);
        to.add(
                learned,
                foretold,
                foretold.expectedBy(learned),
                i -> sample.spread(learned.industries.get(i)).orElseThrow(),
                Foretelling.Belief::same);
    }

    /// Firms registered until the middle foretell those registered after, beside the mix of later,
    /// by the drift found among those until the middle.
    private void laterCohorts() {
        System.out.println("Firms until " + MIDDLE + " foretell those registered later");
        FirmSample sample = FirmSample.until(region, MIDDLE);
        Drift drift = Drift.until(region, MIDDLE).orElseThrow();
        System.out.printf(
                "  drift a year, by firms until %d alone: %.4f start anew, variance of the logarithm %.4f%n",
                MIDDLE, drift.renewal(), drift.variance());
        Foretelling together = new Foretelling();
        Foretelling undrifted = new Foretelling();
        boolean eachBest = true;
        for (Block block : Block.values()) {
            Spans learned = new Spans(region, block, count -> count.isUntil(MIDDLE));
            Spans later =
                    new Spans(
                            region,
                            block,
                            count ->
                                    count.since().isPresent() && count.since().getAsInt() > MIDDLE);
            double years = later.meanYear(LAST, MISSING) - MIDDLE;
            Foretelling alone = new Foretelling();
            for (Foretelling to : List.of(together, undrifted, alone)) {
                to.add(
                        learned,
                        later,
                        later.expectedBy(later),
                        i -> sample.spread(learned.industries.get(i)).orElseThrow(),
                        to == undrifted
                                ? Foretelling.Belief::same
                                : seen -> Foretelling.Belief.later(seen.later(drift, years)));
            }
            alone.print(block.name().toLowerCase(Locale.ROOT), FEWEST_CELLS);
            eachBest &= alone.isBest();
        }
        together.print("both", FEWEST_CELLS);
        undrifted.print("both, were there no drift", FEWEST_CELLS);
        checks.that(eachBest, "goods and services each better than one alpha and the mix");
        checks.that(
                together.worst(FEWEST_CELLS) <= MOST_POINTS,
                "every tenth with %d cells within %.0f points"
                        .formatted(FEWEST_CELLS, MOST_POINTS));
    }
}
