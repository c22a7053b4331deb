package org.shanhai.bench.pair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.pair.Firms.Firm;
import org.shanhai.bench.pair.Ties.Tie;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pair.LikelyTies;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.TieSign;
import org.shanhai.pair.TieSkill;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.FirmTie;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// Prints how well the chances of ties on the embedded pack tell ties that came about, each
/// mountain place foretold by the ties of the others, beside each sign alone and chance; and what a
/// trial plant makes of land, beside the enclaves whose results are known. With `SHANHAI_DATA` set,
/// for the ties of the pack are found again from names of firms.
public final class PairEvidence {
    private static final String SAMPLE = "zhejiang/observed/firms_reduced.csv.gz";
    private static final int FEW = 20;
    private static final int TIMES = 400;
    private static final long SEED = 11;

    /// Sales of the enclave of Changshan in Cixi, and tax of the park of Longquan in Xiaoshan, both
    /// of the table `partners`.
    private static final double SALES_A_KM2 = 1.3e9 / (200 / 1500.0);

    private static final double TAX_A_KM2 = 410_000 * 1500.0;

    private final Region region;
    private final Pairing pairing;
    private final LikelyTies likely;
    private final List<Place> mountain;
    private final List<Place> coast;

    private PairEvidence(Region region) {
        this.region = region;
        Activity activity = Estimator.estimate(region).orElseThrow().activity();
        pairing = Pairing.of(Structure.of(region, activity), SupplyChains.of(region, activity));
        likely = pairing.likely().orElseThrow();
        coast = pairing.listCoast();
        mountain =
                region.listInside().stream()
                        .filter(each -> likely.chance(each, coast.getFirst()).isPresent())
                        .toList();
    }

    public static void main(String[] arguments) throws IOException {
        String data = System.getenv("SHANHAI_DATA");
        if (data == null) {
            System.err.println("SHANHAI_DATA must be set: names of firms stand there.");
            System.exit(2);
            return;
        }
        List<Firm> firms = Firms.read(Path.of(data, SAMPLE));
        Region region = region(0);
        BenchChecks checks = new BenchChecks();
        // What is a mountain place differs by list: ties were looked for under the first and last.
        Map<String, Set<Tie>> outcomes = new LinkedHashMap<>();
        for (Region each : List.of(region(2021), region)) {
            Ties ties = new Ties(each, firms);
            add(outcomes, "enclaves and parks", ties.listed(false));
            add(outcomes, "second plants by root of name", ties.roots());
            add(outcomes, "branches, county names", ties.linked());
        }
        Set<Tie> all = new HashSet<>();
        outcomes.values().forEach(all::addAll);
        outcomes.put("all of these", all);
        PairEvidence evidence = new PairEvidence(region);
        evidence.checkTable(outcomes, checks);
        evidence.printTies(outcomes, checks);
        evidence.printWorth();
        checks.end();
    }

    private static void add(Map<String, Set<Tie>> outcomes, String key, Set<Tie> ties) {
        outcomes.computeIfAbsent(key, what -> new HashSet<>()).addAll(ties);
    }

    private static Region region(int list) {
        return PackReader.read(
                        EmbeddedPacks.preferred(), PackOptions.PLAIN.of(list), Progress.SILENT)
                .orElseThrow();
    }

    /// Whether the table of the pack is what names of firms tell.
    private void checkTable(Map<String, Set<Tie>> outcomes, BenchChecks checks) {
        for (Map.Entry<String, String> kind :
                Map.of(
                                "second_plant",
                                "second plants by root of name",
                                "branch",
                                "branches, county names")
                        .entrySet()) {
            Set<Tie> table = new HashSet<>();
            region.all(FirmTie.class).stream()
                    .filter(row -> row.kind().equals(kind.getKey()))
                    .forEach(row -> table.add(new Tie(row.place(), row.partner())));
            checks.that(
                    table.equals(outcomes.get(kind.getValue())),
                    "the pack's ties of kind " + kind.getKey() + " are those that names tell");
        }
    }

    private void printTies(Map<String, Set<Tie>> outcomes, BenchChecks checks) {
        Map<String, Told> told = new LinkedHashMap<>();
        told.put("chance, place left out", likely::chance);
        for (TieSign sign : List.of(TieSign.LINKS, TieSign.SIZE, TieSign.NEARNESS)) {
            told.put(
                    sign.key(),
                    (place, partner) -> OptionalDouble.of(likely.value(sign, place, partner)));
        }
        System.out.println(
                "Area under the curve within each mountain place, four fifths of redrawn places");
        outcomes.forEach(
                (what, ties) -> {
                    System.out.printf(
                            "  %s: n = %d%s%n",
                            what, ties.size(), ties.size() < FEW ? ", very few" : "");
                    told.forEach((name, by) -> print(name, ties, by));
                    System.out.printf("    %-26s %.3f%n", "by chance", 0.5);
                });
        TieSkill skill = likely.skill();
        System.out.println("Of all pairs by their chance, in fifths: said, came");
        skill.fifths()
                .forEach(each -> System.out.printf("  %.3f %.3f%n", each.said(), each.came()));
        checks.that(
                skill.isAhead(),
                "the chance tells better than any simple rule (%.3f, %.3f of %s; ahead by %.3f in nine of ten draws)"
                        .formatted(
                                skill.area(),
                                skill.rival().area(),
                                skill.rival().key(),
                                skill.ahead()));
        checks.that(
                IntStream.range(1, skill.fifths().size())
                        .allMatch(
                                k ->
                                        skill.fifths().get(k).came()
                                                > skill.fifths().get(k - 1).came()),
                "of each fifth more are tied than of the one below");
    }

    /// What is told of a mountain and a coastal place.
    private interface Told {
        OptionalDouble of(Place mountain, Place coast);
    }

    private double[][] values(List<Place> places, Told told) {
        return places.stream()
                .map(
                        place ->
                                coast.stream()
                                        .mapToDouble(
                                                partner ->
                                                        told.of(place, partner).orElse(Double.NaN))
                                        .toArray())
                .toArray(double[][]::new);
    }

    private boolean[][] tied(List<Place> places, Set<Tie> ties) {
        boolean[][] tied = new boolean[places.size()][coast.size()];
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < tied[m].length; c++) {
                tied[m][c] = ties.contains(new Tie(places.get(m).key(), coast.get(c).key()));
            }
        }
        return tied;
    }

    private void print(String name, Set<Tie> ties, Told told) {
        double[][] values = values(mountain, told);
        boolean[][] tied = tied(mountain, ties);
        SplittableRandom random = new SplittableRandom(SEED);
        double[] redrawn = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            int[] drawn = random.ints(values.length, 0, values.length).toArray();
            redrawn[time] =
                    TieSkill.area(
                            Arrays.stream(drawn).mapToObj(m -> values[m]).toArray(double[][]::new),
                            Arrays.stream(drawn).mapToObj(m -> tied[m]).toArray(boolean[][]::new));
        }
        Arrays.sort(redrawn);
        System.out.printf(
                "    %-26s %.3f (%.3f – %.3f)%n",
                name,
                TieSkill.area(values, tied),
                redrawn[TIMES / 10],
                redrawn[TIMES - 1 - TIMES / 10]);
    }

    /// What the best plant of each pair of today makes of land. Nothing tests jobs, wages or value
    /// added: no enclave states them with its output.
    private void printWorth() {
        double[] sales =
                pairing.listMountain().stream()
                        .flatMap(
                                place ->
                                        pairing.list(place, coast).stream()
                                                .filter(each -> each.today().isPresent()))
                        .map(PairProspect::best)
                        .flatMap(Optional::stream)
                        .map(pairing::open)
                        .map(OpenedTrade::land)
                        .flatMap(Optional::stream)
                        .mapToDouble(land -> pairing.plantSales() / land.km2())
                        .sorted()
                        .toArray();
        System.out.printf(
                "Sales a mu of the best plant of each pair of today: %d tell, middle %.1f, from"
                        + " %.1f to %.1f million; the one enclave that states it %.1f%n",
                sales.length,
                sales[sales.length / 2] / 1500 / 1e6,
                sales[0] / 1500 / 1e6,
                sales[sales.length - 1] / 1500 / 1e6,
                SALES_A_KM2 / 1500 / 1e6);
        System.out.printf(
                "Of tax a mu one park states %.2f million; of jobs and value added none does%n",
                TAX_A_KM2 / 1500 / 1e6);
    }
}
