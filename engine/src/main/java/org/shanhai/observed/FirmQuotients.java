package org.shanhai.observed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How much more of an industry is seen in a place than the study area's mix implies, from counts
/// of firms without branches.
///
/// Of N_ri firms, N_r of a place and N_i of an industry, N in all of its [Block], the mix implies
/// N_r·N_i / N. A sample may hold more old firms in one place than in another, so the mix of each
/// span of years of registration is held apart, E_ri = Σ_c N_rc·N_ic / N_c, and the location
/// quotient is N_ri / E_ri (Hoover 1936). A plain quotient of few firms is chance; how sure it is a
/// [FirmSample] says.
public final class FirmQuotients {
    private final Region region;
    private final int n;
    /// By block and industry, whether it is of the block.
    private final boolean[][] isOf = new boolean[Block.values().length][];
    private final double[][] placeSizes;
    private final long[] firms;
    private final double[] expectedByYears;

    private record Span(OptionalInt since, OptionalInt until) {}

    private FirmQuotients(Region region, Predicate<FirmCount> counted) {
        this.region = region;
        n = region.industries().count();
        List<Optional<Block>> blocks = region.industries().all().stream().map(Block::find).toList();
        int units = region.places().unitCount();
        firms = new long[units * n];
        expectedByYears = new double[units * n];
        Map<Span, long[]> spans = new LinkedHashMap<>();
        for (int u : region.insideUnits()) {
            for (FirmCount count : region.firmCounts().in(region.places().unit(u))) {
                if (count.industry().isPresent() && counted.test(count)) {
                    int i = region.industries().number(count.industry().get());
                    firms[u * n + i] += count.withoutBranches();
                    spans.computeIfAbsent(
                                            new Span(count.since(), count.until()),
                                            k -> new long[firms.length])[u * n + i] +=
                            count.withoutBranches();
                }
            }
        }
        placeSizes = new double[Block.values().length][];
        for (Block block : Block.values()) {
            isOf[block.ordinal()] = new boolean[n];
            for (int i = 0; i < n; i++) {
                isOf[block.ordinal()][i] = blocks.get(i).equals(Optional.of(block));
            }
            placeSizes[block.ordinal()] = placeSizes(firms, block);
            spans.values().forEach(span -> addExpected(span, block, expectedByYears));
        }
    }

    /// Of the counts of all places inside the study area.
    public static FirmQuotients of(Region region) {
        return new FirmQuotients(region, count -> true);
    }

    /// Of the firms registered in some years; spans that reach beyond them are left out.
    public static FirmQuotients between(Region region, int since, int until) {
        return new FirmQuotients(
                region, count -> count.isUntil(until) && count.since().orElse(0) >= since);
    }

    private double[] placeSizes(long[] counts, Block block) {
        double[] sizes = new double[counts.length / n];
        boolean[] counted = isOf[block.ordinal()];
        for (int k = 0; k < counts.length; k++) {
            sizes[k / n] += counted[k % n] ? counts[k] : 0;
        }
        return sizes;
    }

    private void addExpected(long[] counts, Block block, double[] sum) {
        double[] ofPlace = placeSizes(counts, block);
        double[] ofIndustry = new double[n];
        boolean[] counted = isOf[block.ordinal()];
        for (int k = 0; k < counts.length; k++) {
            ofIndustry[k % n] += counted[k % n] ? counts[k] : 0;
        }
        double all = Arrays.stream(ofPlace).sum();
        for (int k = 0; k < counts.length && all > 0; k++) {
            sum[k] += ofPlace[k / n] * ofIndustry[k % n] / all;
        }
    }

    /// How many firms of an industry are seen in a place, or in the places within it, branches left
    /// out; of industries of no block too.
    public long firms(Place place, Industry industry) {
        int i = region.industries().number(industry);
        long sum = 0;
        for (int u : region.places().unitsWithin(place)) {
            sum += firms[u * n + i];
        }
        return sum;
    }

    /// How many firms of a block are seen in a place, branches left out.
    public long firms(Place place, Block block) {
        return Math.round(
                Arrays.stream(region.places().unitsWithin(place))
                        .mapToDouble(u -> placeSizes[block.ordinal()][u])
                        .sum());
    }

    /// In how many cells of place and industry any firm is seen, branches left out.
    public long cellsSeen() {
        return Arrays.stream(firms).filter(seen -> seen > 0).count();
    }

    /// How many firms of an industry the mix of the study area implies in a place, E, each span of
    /// years of registration by itself; 0 of industries of no block.
    public double expectedByYears(Place place, Industry industry) {
        int i = region.industries().number(industry);
        double sum = 0;
        for (int u : region.places().unitsWithin(place)) {
            sum += expectedByYears[u * n + i];
        }
        return sum;
    }

    /// The location quotient by years of registration; empty of industries of no block, and where
    /// nothing is expected.
    public OptionalDouble quotientByYears(Place place, Industry industry) {
        return quotientByYears(place, List.of(industry));
    }

    /// The same of several industries together; empty unless all are of a block.
    public OptionalDouble quotientByYears(Place place, List<Industry> industries) {
        double expected = 0;
        long seen = 0;
        for (Industry industry : industries) {
            if (Block.find(industry).isEmpty()) {
                return OptionalDouble.empty();
            }
            expected += expectedByYears(place, industry);
            seen += firms(place, industry);
        }
        return expected > 0 ? OptionalDouble.of(seen / expected) : OptionalDouble.empty();
    }
}
