package org.shanhai.bench.observed;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.shanhai.bench.BenchChecks;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmSample;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Region;

/// Prints how well what firms say of places of the embedded pack holds against what it has not
/// seen; exit code 1 where it does not hold as asked.
public final class ObservedEvidence {
    private static final long SEED = 20_190_401;
    private static final int SPLITS = 6;
    private static final long FEWEST_CELLS = 200;
    private static final double MOST_POINTS = 5;
    private final Region region;
    private final BenchChecks checks = new BenchChecks();

    private ObservedEvidence(Region region) {
        this.region = region;
    }

    public static void main(String[] arguments) {
        // What came later is judged over the mountain places first listed.
        Region region =
                PackReader.read(
                                EmbeddedPacks.preferred(),
                                PackOptions.PLAIN.of(2021),
                                Progress.SILENT)
                        .orElseThrow();
        ObservedEvidence evidence = new ObservedEvidence(region);
        evidence.halves();
        BenchChecks checks = evidence.checks;
        ChancesAside.years(region).print("Years kept aside, span by span", FEWEST_CELLS, checks);
        String data = System.getenv("SHANHAI_DATA");
        if (data != null) {
            LabelledDraw.of(Path.of(data, "zhejiang", "observed"), region)
                    .print("Firms that people read", FEWEST_CELLS, checks);
        }
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
        ChancesAside unseen = new ChancesAside();
        for (int k = 0; k < SPLITS; k++) {
            List<FirmCounts> halves = Spans.halves(region.firmCounts(), random);
            Region one = region.toBuilder().firmCounts(halves.getFirst()).build();
            Region other = region.toBuilder().firmCounts(halves.getLast()).build();
            unseen.add(one, other, true);
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
        unseen.print("The half not seen", FEWEST_CELLS, checks);
    }

    private static void foretell(Foretelling to, Region one, Region other, Block block) {
        Spans learned = new Spans(one, block);
        Spans foretold = new Spans(other, block);
        to.add(learned, foretold, foretold.expectedBy(learned), FirmSample.of(one), one.places());
    }
}
