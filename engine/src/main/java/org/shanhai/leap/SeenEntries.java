package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.observed.Spread;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How well density told which goods places entered, by the years in which firms were registered.
///
/// Before a year a place is out of an industry where the evidence of firms registered until then is
/// below 0. It enters where at least [#FEWEST_ENTERING] firms are registered in the next span of
/// years, and no fewer than the mix of those years implies, which is at least [#LEAST_EXPECTED].
/// Relatedness is of the other places alone. Places of fewer than [#FEWEST_GOODS] goods firms
/// before are left out. A register shows who survived until its own year: who came and went is not
/// among them.
///
/// @param before the last year of what was known
/// @param until the last year of entries
/// @param cells how many could have been entered
/// @param entries how many were
/// @param areas the chance that one that was entered scores higher than one that was not, ties
///     counting half, by what it is scored by: `density`, and alone `own_quotient`, `ubiquity`,
///     `growth` of the place's sample, and, where the span before begins, `own_last_span`: the own
///     quotient of that span alone, the autocorrelation of entries
public record SeenEntries(
        int before, int until, int cells, int entries, Map<String, Double> areas) {
    /// Of a place with fewer goods firms nothing can be judged.
    public static final long FEWEST_GOODS = 30;

    private static final int FEWEST_ENTERING = 2;
    private static final double LEAST_EXPECTED = 0.3;

    public SeenEntries {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /// For each two spans of years of a region's registers that follow one another and end, in
    /// order; none where nothing was entered, or all.
    public static List<SeenEntries> list(Region region) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (FirmCount count : region.firmCounts().all()) {
            count.until().ifPresent(ends::add);
        }
        List<Integer> years = List.copyOf(ends);
        return IntStream.range(1, years.size())
                .parallel()
                .mapToObj(
                        k ->
                                new Judge(
                                                region,
                                                k > 1
                                                        ? OptionalInt.of(years.get(k - 2))
                                                        : OptionalInt.empty(),
                                                years.get(k - 1),
                                                years.get(k))
                                        .judge())
                .filter(one -> one.entries() > 0 && one.entries() < one.cells())
                .toList();
    }

    /// The best of what stands beside density.
    public double bestAlone() {
        return areas.entrySet().stream()
                .filter(area -> !area.getKey().equals("density"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0.5);
    }

    /// Sums and products of evidence over all places, from which one place is taken out again: to
    /// go through all others for each place would take a hundred times as long.
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this file, and never compared.
    private record Products(Matrix evidence, double[] sums, Matrix products) {
        Products(Matrix evidence) {
            int n = evidence.columns();
            Matrix products = Matrix.zeros(n, n);
            for (int r = 0; r < evidence.rows(); r++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        products.add(i, j, evidence.get(r, i) * evidence.get(r, j));
                    }
                }
            }
            this(evidence, evidence.columnSums(), products);
        }

        /// The locational correlation over all other places.
        Matrix without(int place) {
            int n = evidence.columns();
            int others = evidence.rows() - 1;
            Matrix related = Matrix.zeros(n, n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    double norm = covariance(place, i, i, others) * covariance(place, j, j, others);
                    if (norm > 1e-20) {
                        double value =
                                Math.clamp(covariance(place, i, j, others) / Math.sqrt(norm), 0, 1);
                        related.set(i, j, value);
                        related.set(j, i, value);
                    }
                }
            }
            return related;
        }

        private double covariance(int place, int i, int j, int others) {
            double own = evidence.get(place, i) * evidence.get(place, j);
            double left = (sums[i] - evidence.get(place, i)) * (sums[j] - evidence.get(place, j));
            return products.get(i, j) - own - left / others;
        }
    }

    private record Judge(
            int before,
            int until,
            List<Place> places,
            List<Industry> goods,
            FirmSample sample,
            FirmQuotients known,
            FirmQuotients later,
            Optional<FirmQuotients> lastSpan,
            Map<String, List<Double>> scores,
            List<Boolean> entered) {
        /// @param endBefore the last year of the span before the last of what was known; empty
        ///     where that has no beginning
        Judge(Region region, OptionalInt endBefore, int before, int until) {
            Optional<FirmQuotients> lastSpan =
                    endBefore.isPresent()
                            ? Optional.of(
                                    FirmQuotients.between(region, endBefore.getAsInt() + 1, before))
                            : Optional.empty();
            List<Place> places =
                    Arrays.stream(region.insideUnits()).mapToObj(region.places()::unit).toList();
            List<Industry> goods =
                    region.industries().all().stream()
                            .filter(
                                    each ->
                                            Block.find(each)
                                                    .filter(b -> b == Block.GOODS)
                                                    .isPresent())
                            .toList();
            FirmSample sample = FirmSample.until(region, before);
            this(
                    before,
                    until,
                    places,
                    goods,
                    sample,
                    sample.quotients(),
                    FirmQuotients.between(region, before + 1, until),
                    lastSpan,
                    new LinkedHashMap<>(),
                    new ArrayList<>());
        }

        SeenEntries judge() {
            double[] prior =
                    goods.stream()
                            .mapToDouble(
                                    each -> sample.spread(each).map(Spread::chance).orElse(0.0))
                            .toArray();
            Matrix evidence =
                    Matrix.of(places.size(), goods.size(), (r, i) -> seen(r, i) - prior[i]);
            double[] ubiquity =
                    goods.stream()
                            .mapToDouble(
                                    each ->
                                            places.stream()
                                                    .filter(p -> known.firms(p, each) > 0)
                                                    .count())
                            .toArray();
            Products products = new Products(evidence);
            for (int r = 0; r < places.size(); r++) {
                long size = known.firms(places.get(r), Block.GOODS);
                if (size >= FEWEST_GOODS) {
                    judge(r, evidence, density(evidence, products, r), ubiquity, size);
                }
            }
            Map<String, Double> areas = new LinkedHashMap<>();
            scores.forEach((key, values) -> areas.put(key, area(values)));
            int entries = Math.toIntExact(entered.stream().filter(each -> each).count());
            return new SeenEntries(before, until, entered.size(), entries, areas);
        }

        private double seen(int place, int industry) {
            return sample.seen(places.get(place), goods.get(industry))
                    .map(Seen::chance)
                    .orElse(0.0);
        }

        private void judge(int r, Matrix evidence, double[] density, double[] ubiquity, long size) {
            Place place = places.get(r);
            double growth = (double) later.firms(place, Block.GOODS) / size;
            for (int i = 0; i < goods.size(); i++) {
                double expected = later.expectedByYears(place, goods.get(i));
                if (evidence.get(r, i) < 0 && expected >= LEAST_EXPECTED) {
                    long firms = later.firms(place, goods.get(i));
                    entered.add(firms >= FEWEST_ENTERING && firms >= expected);
                    add("density", density[i]);
                    add(
                            "own_quotient",
                            sample.seen(place, goods.get(i)).map(Seen::mean).orElse(1.0));
                    if (lastSpan.isPresent()) {
                        add("own_last_span", ownLastSpan(lastSpan.get(), place, goods.get(i)));
                    }
                    add("ubiquity", ubiquity[i]);
                    add("growth", growth);
                }
            }
        }

        private double ownLastSpan(FirmQuotients span, Place place, Industry industry) {
            return new Seen(
                            span.firms(place, industry),
                            span.expectedByYears(place, industry),
                            sample.spread(industry).orElseThrow())
                    .mean();
        }

        private void add(String key, double score) {
            scores.computeIfAbsent(key, k -> new ArrayList<>()).add(score);
        }

        private static double[] density(Matrix evidence, Products products, int place) {
            Matrix related = products.without(place);
            int n = evidence.columns();
            double[] density = new double[n];
            for (int i = 0; i < n; i++) {
                double all = 0;
                for (int j = 0; j < n; j++) {
                    density[i] += related.get(i, j) * evidence.get(place, j);
                    all += related.get(i, j);
                }
                density[i] /= all > 0 ? all : 1;
            }
            return density;
        }

        private double area(List<Double> values) {
            int[] order =
                    IntStream.range(0, values.size())
                            .boxed()
                            .sorted((a, b) -> Double.compare(values.get(a), values.get(b)))
                            .mapToInt(Integer::intValue)
                            .toArray();
            double won = 0;
            long below = 0;
            long yes = 0;
            for (int from = 0; from < order.length; ) {
                int to = from;
                long here = 0;
                while (to < order.length
                        && values.get(order[to]).doubleValue()
                                == values.get(order[from]).doubleValue()) {
                    here += entered.get(order[to]) ? 1 : 0;
                    to++;
                }
                long not = to - from - here;
                won += here * (below + 0.5 * not);
                below += not;
                yes += here;
                from = to;
            }
            return yes > 0 && below > 0 ? won / ((double) yes * below) : 0.5;
        }
    }
}
