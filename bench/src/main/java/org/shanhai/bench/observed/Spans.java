package org.shanhai.bench.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
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
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < industries.size(); i++) {
            columns.put(industries.get(i).code(), i);
        }
        for (int r = 0; r < units.length; r++) {
            for (FirmCount count : region.firmCounts().in(region.places().unit(units[r]))) {
                Integer column = columns.get(count.industry().orElse(""));
                if (column != null) {
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
        double[][] sum = new double[units.length][industries.size()];
        counts.values().forEach(span -> add(sum, span));
        return sum;
    }

    private static void add(double[][] sum, double[][] more) {
        for (int r = 0; r < sum.length; r++) {
            for (int i = 0; i < sum[r].length; i++) {
                sum[r][i] += more[r][i];
            }
        }
    }

    /// How many firms the mix of other counts implies here, each span by itself.
    double[][] expectedBy(Spans mix) {
        double[][] sum = new double[units.length][industries.size()];
        counts.forEach(
                (span, own) -> {
                    double[][] other = mix.counts.get(span);
                    if (other != null) {
                        add(sum, product(own, other));
                    }
                });
        return sum;
    }

    /// The same by the mix of all spans together.
    double[][] expectedByAll(Spans mix) {
        return product(seen(), mix.seen());
    }

    private static double[][] product(double[][] own, double[][] mix) {
        double[] ofIndustry = new double[mix[0].length];
        double all = 0;
        for (double[] row : mix) {
            for (int i = 0; i < row.length; i++) {
                ofIndustry[i] += row[i];
                all += row[i];
            }
        }
        double[][] expected = new double[own.length][ofIndustry.length];
        for (int r = 0; r < own.length; r++) {
            double size = Arrays.stream(own[r]).sum();
            for (int i = 0; i < ofIndustry.length && all > 0; i++) {
                expected[r][i] = size * ofIndustry[i] / all;
            }
        }
        return expected;
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
        long heads = 0;
        for (long k = 0; k < coins; k++) {
            heads += random.nextBoolean() ? 1 : 0;
        }
        return heads;
    }

    private static FirmCount part(FirmCount whole, long firms, long branches) {
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
