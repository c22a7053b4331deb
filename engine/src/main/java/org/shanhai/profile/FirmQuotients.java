package org.shanhai.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.shanhai.region.Broad;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;

/// How much more of an industry is seen in a place than the study area's mix of goods implies, from
/// counts of firms without branches.
///
/// Of N_ri firms, N_r of a place and N_i of an industry, N in all, the mix implies
/// E_ri = N_r·N_i / N, and the location quotient is N_ri / E_ri (Hoover 1936). A sample may hold
/// more old firms in one place than in another; *by years of registration* the mix of each span of
/// years is held apart: E_ri = Σ_c N_rc·N_ic / N_c. Goods alone are compared, what is dug and made:
/// how registers count traders and services differs from place to place. A plain quotient of few
/// firms is chance; it says nothing of how sure it is.
public final class FirmQuotients {
    private final Region region;
    private final int n;
    private final double[] placeSizes;
    private final double[] industrySizes;
    private final long[] firms;
    private final double[] expected;
    private final double[] expectedByYears;

    private record Span(OptionalInt since, OptionalInt until) {}

    private FirmQuotients(Region region) {
        this.region = region;
        n = region.industries().count();
        int units = region.places().unitCount();
        firms = new long[units * n];
        expected = new double[units * n];
        expectedByYears = new double[units * n];
        placeSizes = new double[units];
        industrySizes = new double[n];
        Map<Span, double[]> spans = new LinkedHashMap<>();
        for (int u : region.insideUnits()) {
            for (FirmCount count : region.firmCounts().in(region.places().unit(u))) {
                add(u, count, spans);
            }
        }
        double all = Arrays.stream(placeSizes).sum();
        for (int u = 0; u < units && all > 0; u++) {
            for (int i = 0; i < n; i++) {
                expected[u * n + i] = placeSizes[u] * industrySizes[i] / all;
            }
        }
        spans.values().forEach(this::addExpected);
    }

    /// Of the counts of all places inside the study area.
    public static FirmQuotients of(Region region) {
        return new FirmQuotients(region);
    }

    private void add(int unit, FirmCount count, Map<Span, double[]> spans) {
        if (count.industry().isEmpty()) {
            return;
        }
        int i = region.industries().number(count.industry().get());
        long number = count.withoutBranches();
        firms[unit * n + i] += number;
        if (isGoods(region.industries().get(i))) {
            placeSizes[unit] += number;
            industrySizes[i] += number;
            spans.computeIfAbsent(
                                    new Span(count.since(), count.until()),
                                    k -> new double[firms.length])[unit * n + i] +=
                    number;
        }
    }

    private void addExpected(double[] span) {
        int units = span.length / n;
        double[] ofPlace = new double[units];
        double[] ofIndustry = new double[n];
        for (int u = 0; u < units; u++) {
            for (int i = 0; i < n; i++) {
                ofPlace[u] += span[u * n + i];
                ofIndustry[i] += span[u * n + i];
            }
        }
        double all = Arrays.stream(ofPlace).sum();
        for (int k = 0; k < span.length && all > 0; k++) {
            expectedByYears[k] += ofPlace[k / n] * ofIndustry[k % n] / all;
        }
    }

    /// Whether an industry digs or makes goods: it is of the secondary sector, and neither comes
    /// with a network nor serves those who are there already, as building does.
    public static boolean isGoods(Industry industry) {
        return industry.broad() == Broad.SECONDARY
                && industry.recruit()
                        .filter(r -> r == Recruit.NETWORK || r == Recruit.LOCAL)
                        .isEmpty();
    }

    private IntStream cells(Place place, Industry industry) {
        int i = region.industries().number(industry);
        return Arrays.stream(region.places().unitsWithin(place)).map(u -> u * n + i);
    }

    /// How many firms of an industry are seen in a place, or in the places within it, branches left
    /// out; of industries other than goods too.
    public long firms(Place place, Industry industry) {
        return cells(place, industry).mapToLong(k -> firms[k]).sum();
    }

    /// How many firms that dig or make goods are seen in a place, branches left out.
    public long goodsFirms(Place place) {
        return Math.round(
                Arrays.stream(region.places().unitsWithin(place))
                        .mapToDouble(u -> placeSizes[u])
                        .sum());
    }

    /// In how many cells of place and industry any firm is seen, branches left out.
    public long cellsSeen() {
        return Arrays.stream(firms).filter(seen -> seen > 0).count();
    }

    /// How many firms of an industry the mix of the study area implies in a place, E; 0 of
    /// services.
    public double expected(Place place, Industry industry) {
        return cells(place, industry).mapToDouble(k -> expected[k]).sum();
    }

    /// The same, each span of years of registration by itself.
    public double expectedByYears(Place place, Industry industry) {
        return cells(place, industry).mapToDouble(k -> expectedByYears[k]).sum();
    }

    /// The location quotient; empty of services, and where nothing is expected.
    public OptionalDouble quotient(Place place, Industry industry) {
        return quotient(place, List.of(industry));
    }

    /// Of several industries together; empty unless all are goods.
    public OptionalDouble quotient(Place place, List<Industry> industries) {
        return quotient(place, industries, this::expected);
    }

    /// The location quotient by years of registration.
    public OptionalDouble quotientByYears(Place place, Industry industry) {
        return quotientByYears(place, List.of(industry));
    }

    /// The same of several industries together; empty unless all are goods.
    public OptionalDouble quotientByYears(Place place, List<Industry> industries) {
        return quotient(place, industries, this::expectedByYears);
    }

    private OptionalDouble quotient(
            Place place,
            List<Industry> industries,
            ToDoubleBiFunction<Place, Industry> expectedFirms) {
        double mix = 0;
        long seen = 0;
        for (Industry industry : industries) {
            if (!isGoods(industry)) {
                return OptionalDouble.empty();
            }
            mix += expectedFirms.applyAsDouble(place, industry);
            seen += firms(place, industry);
        }
        return mix > 0 ? OptionalDouble.of(seen / mix) : OptionalDouble.empty();
    }
}
