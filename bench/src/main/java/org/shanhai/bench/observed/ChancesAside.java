package org.shanhai.bench.observed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.shanhai.bench.BenchChecks;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Misread;
import org.shanhai.observed.Seen;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Chances of over-representation beside draws they have not seen, by tenths of the chance: how
/// often a draw shows more than its own mix implies, and how often the belief says it does, through
/// the counts of the draw and its errors of reading.
final class ChancesAside {
    /// Quotients between which a belief is summed up, even in their logarithm.
    private static final double[] QUOTIENTS =
            IntStream.rangeClosed(0, 200).mapToDouble(k -> 0.01 * Math.pow(1e4, k / 200.0)).toArray();

    private final Deciles[] deciles = {new Deciles(), new Deciles()};

    /// What is believed of a cell before its draw is seen.
    private record Cell(Block block, double chance, double foretold, boolean comes) {}

    void add(Region learned, Region aside) {
        FirmSample sample = FirmSample.of(learned);
        for (Block block : Block.values()) {
            Spans draw = new Spans(aside, block);
            double[][] seen = draw.seen();
            double[][] expected = draw.expectedBy(draw);
            int n = draw.industries.size();
            List<Cell> cells =
                    IntStream.range(0, draw.units.length * n)
                            .parallel()
                            .filter(k -> expected[k / n][k % n] > 0)
                            .mapToObj(
                                    k ->
                                            cell(
                                                    block,
                                                    sample,
                                                    learned.places().unit(draw.units[k / n]),
                                                    draw.industries.get(k % n),
                                                    seen[k / n][k % n],
                                                    expected[k / n][k % n]))
                            .toList();
            cells.forEach(
                    cell -> deciles[block.ordinal()].add(cell.chance(), cell.foretold(), cell.comes()));
        }
    }

    private static Cell cell(
            Block block,
            FirmSample sample,
            Place place,
            Industry industry,
            double seen,
            double expected) {
        Seen belief = sample.seen(place, industry).orElseThrow();
        Misread misread = sample.misread(place, industry);
        double more = Math.floor(expected) + 1;
        double[] above = Arrays.stream(QUOTIENTS).map(belief::chanceAbove).toArray();
        double foretold =
                IntStream.range(1, above.length)
                        .mapToDouble(
                                k ->
                                        (above[k - 1] - above[k])
                                                * RegularizedGamma.P.value(
                                                        more,
                                                        misread.own(expected)
                                                                        * Math.sqrt(
                                                                                QUOTIENTS[k - 1]
                                                                                        * QUOTIENTS[
                                                                                                k])
                                                                + misread.others(expected)))
                        .sum();
        return new Cell(block, belief.chance(), foretold, seen >= more);
    }

    /// Firms of each span of years kept aside in turn.
    static void years(Region region, BenchChecks checks) {
        ChancesAside judge = new ChancesAside();
        List<List<Object>> spans =
                region.firmCounts().all().stream().map(ChancesAside::span).distinct().toList();
        for (List<Object> span : spans) {
            judge.add(with(region, span, false), with(region, span, true));
        }
        judge.print("Years kept aside, each of %d spans in turn".formatted(spans.size()), 200, checks);
    }

    private static List<Object> span(FirmCount count) {
        return List.of(count.since(), count.until());
    }

    private static Region with(Region region, List<Object> span, boolean of) {
        return region.toBuilder()
                .firmCounts(
                        new FirmCounts(
                                region.firmCounts().all().stream()
                                        .filter(count -> span(count).equals(span) == of)
                                        .toList(),
                                List.of()))
                .build();
    }

    void print(String title, long fewest, BenchChecks checks) {
        System.out.println(title + ": above the mix of the draw, by tenths of P(LQ > 1)");
        for (Block block : Block.values()) {
            Deciles of = deciles[block.ordinal()];
            System.out.printf(
                    "  %s: came, %%: %s; less what was foretold, points: %s; worst %.1f%n",
                    block, of.came(fewest), of.text(fewest), of.worst(fewest));
            checks.that(
                    of.worst(fewest) <= 10,
                    "%s, every tenth with %d cells within 10 points".formatted(block, fewest));
        }
    }
}
