package org.shanhai.bench.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.shanhai.observed.Block;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;

/// Counts of firms without branches of one block, by span of years, unit of the study area and
/// industry.
final class Spans {
    private record Span(OptionalInt since, OptionalInt until) {}

    final int[] units;
    final List<Industry> industries;
    private final Map<Span, double[][]> counts = new HashMap<>();

    Spans(Region region, Block block) {
        units = region.insideUnits();
        industries =
                region.industries().all().stream()
                        .filter(each -> Block.find(each).filter(b -> b == block).isPresent())
                        .toList();
        List<String> codes = industries.stream().map(Industry::code).toList();
        for (int r = 0; r < units.length; r++) {
            for (FirmCount count : region.firmCounts().in(region.places().unit(units[r]))) {
                int column = codes.indexOf(count.industry().orElse(""));
                if (column >= 0) {
                    counts.computeIfAbsent(
                                            new Span(count.since(), count.until()),
                                            key -> new double[units.length][industries.size()])[r][
                                    column] +=
                            count.withoutBranches();
                }
            }
        }
    }

    /// All spans together, units × industries.
    double[][] seen() {
        return table((r, i) -> counts.values().stream().mapToDouble(span -> span[r][i]).sum());
    }

    private interface OfCell {
        double of(int unit, int industry);
    }

    private double[][] table(OfCell cells) {
        return IntStream.range(0, units.length)
                .mapToObj(
                        r ->
                                IntStream.range(0, industries.size())
                                        .mapToDouble(i -> cells.of(r, i))
                                        .toArray())
                .toArray(double[][]::new);
    }

    /// How many firms the mix of other counts implies here, each span by itself.
    double[][] expectedBy(Spans mix) {
        List<double[][]> spans =
                counts.keySet().stream()
                        .filter(mix.counts::containsKey)
                        .map(
                                span ->
                                        product(
                                                Objects.requireNonNull(counts.get(span)),
                                                Objects.requireNonNull(mix.counts.get(span))))
                        .toList();
        return table((r, i) -> spans.stream().mapToDouble(span -> span[r][i]).sum());
    }

    /// The same by the mix of all spans together.
    double[][] expectedByAll(Spans mix) {
        return product(seen(), mix.seen());
    }

    private double[][] product(double[][] own, double[][] mix) {
        double[] shares = Foretelling.shares(mix);
        double[] sizes = Arrays.stream(own).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        return table((r, i) -> sizes[r] * shares[i]);
    }

    /// Two samples, each firm in either by the toss of a coin.
    static List<FirmCounts> halves(FirmCounts whole, SplittableRandom random) {
        List<FirmCount> one = new ArrayList<>();
        List<FirmCount> other = new ArrayList<>();
        for (FirmCount count : whole.all()) {
            long branches = toss(count.branches(), random);
            long firms = toss(count.withoutBranches(), random) + branches;
            one.add(part(count, firms, branches));
            other.add(part(count, count.firms() - firms, count.branches() - branches));
        }
        return List.of(new FirmCounts(one, List.of()), new FirmCounts(other, List.of()));
    }

    private static long toss(long coins, SplittableRandom random) {
        return LongStream.range(0, coins).filter(k -> random.nextBoolean()).count();
    }

    static FirmCount part(FirmCount whole, long firms, long branches) {
        return new FirmCount(
                whole.place(),
                whole.industry(),
                whole.since(),
                whole.until(),
                firms,
                branches,
                0,
                0,
                whole.source());
    }
}
