package org.shanhai.bench.observed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.shanhai.bench.BenchChecks;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
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
    private static final double MOST_POINTS = 10;

    /// Quotients by which a belief is summed up, even in their logarithm.
    private static final double[] QUOTIENTS =
            IntStream.rangeClosed(0, 200)
                    .mapToDouble(k -> 0.01 * Math.pow(1e4, k / 200.0))
                    .toArray();

    private final Map<Block, Deciles> deciles = new EnumMap<>(Block.class);
    private final Deciles all = new Deciles();

    /// @param isRead whether firms of the draw are read as those the chances were learned of; else
    ///     people put them into their industries
    ChancesAside add(Region learned, Region draw, boolean isRead) {
        FirmSample sample = FirmSample.of(learned);
        FirmQuotients drawn = FirmQuotients.of(draw);
        for (int unit : learned.insideUnits()) {
            Place place = learned.places().unit(unit);
            for (Industry industry : learned.industries().all()) {
                double expected = drawn.expectedByYears(place, industry);
                if (expected > 0) {
                    Seen belief = sample.seen(place, industry).orElseThrow();
                    Misread misread = isRead ? sample.misread(place, industry) : Misread.NONE;
                    double foretold = foretold(belief, misread, expected);
                    boolean comes = drawn.firms(place, industry) > expected;
                    all.add(belief.chance(), foretold, comes);
                    deciles.computeIfAbsent(Block.find(industry).orElseThrow(), b -> new Deciles())
                            .add(belief.chance(), foretold, comes);
                }
            }
        }
        return this;
    }

    /// The chance of a count above what is expected.
    private static double foretold(Seen belief, Misread misread, double expected) {
        double[] above =
                IntStream.range(0, QUOTIENTS.length)
                        .mapToDouble(k -> belief.chanceAbove(QUOTIENTS[k]))
                        .toArray();
        return IntStream.range(1, above.length)
                .filter(k -> above[k - 1] > above[k])
                .mapToDouble(
                        k ->
                                (above[k - 1] - above[k])
                                        * RegularizedGamma.P.value(
                                                Math.floor(expected) + 1,
                                                misread.own(expected)
                                                                * Math.sqrt(
                                                                        QUOTIENTS[k - 1]
                                                                                * QUOTIENTS[k])
                                                        + misread.others(expected)))
                .sum();
    }

    /// Firms of each span of years kept aside in turn.
    static ChancesAside years(Region region) {
        ChancesAside judge = new ChancesAside();
        region.firmCounts().all().stream()
                .map(FirmCount::until)
                .distinct()
                .forEach(
                        until ->
                                judge.add(
                                        with(region, count -> !count.until().equals(until)),
                                        with(region, count -> count.until().equals(until)),
                                        true));
        return judge;
    }

    private static Region with(Region region, Predicate<FirmCount> counted) {
        return region.toBuilder()
                .firmCounts(
                        new FirmCounts(
                                region.firmCounts().all().stream().filter(counted).toList(),
                                List.of()))
                .build();
    }

    /// @param fewest cells a tenth must have to be judged
    void print(String title, long fewest, BenchChecks checks) {
        System.out.printf(
                "%s: what came above the mix of the draw, by tenths of P(LQ > 1), %% (less what was"
                        + " foretold, points)%n  all: %s%n",
                title, all.text(fewest));
        deciles.forEach((block, of) -> System.out.printf("  %s: %s%n", block, of.text(fewest)));
        checks.that(
                all.worst(fewest) <= MOST_POINTS,
                "every tenth with %d cells within %.0f points".formatted(fewest, MOST_POINTS));
    }
}
