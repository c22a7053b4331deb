package org.shanhai.bench.observed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.capability.LocationalCorrelation;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.observed.Spread;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Entries told by firms registered before, judged by those registered after, goods alone. A register
/// shows the survivors of its own year: who came and went is not among them.
final class Entries {
    private static final long FEWEST_GOODS = 30;
    private static final double LEAST_EXPECTED = 0.3;
    private static final int FEWEST_ENTERING = 2;

    private final Region region;

    Entries(Region region) {
        this.region = region;
    }

    void print() {
        System.out.println("Entries, survivors of 2019 alone, counties of 30 goods firms or more before");
        judge(1999, 2006);
        judge(2006, 2013);
    }

    private void judge(int before, int until) {
        FirmSample sample = FirmSample.until(region, before);
        Spans known = new Spans(region, Block.GOODS, count -> count.isUntil(before));
        Spans later =
                new Spans(
                        region,
                        Block.GOODS,
                        count ->
                                count.isUntil(until)
                                        && count.since().isPresent()
                                        && count.since().getAsInt() > before);
        double[][] seen = known.seen();
        double[][] entering = later.seen();
        double[][] expected = later.expectedBy(later);
        int places = known.units.length;
        int n = known.industries.size();
        Matrix evidence = Matrix.zeros(places, n);
        double[][] means = new double[places][n];
        for (int r = 0; r < places; r++) {
            Place place = region.places().unit(known.units[r]);
            for (int i = 0; i < n; i++) {
                Seen belief = sample.seen(place, known.industries.get(i)).orElseThrow();
                double prior =
                        sample.spread(known.industries.get(i)).map(Spread::chance).orElseThrow();
                evidence.set(r, i, belief.chance() - prior);
                means[r][i] = belief.mean();
            }
        }
        double[] ubiquity = new double[n];
        for (double[] row : seen) {
            for (int i = 0; i < n; i++) {
                ubiquity[i] += row[i] > 0 ? 1 : 0;
            }
        }
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        List<Boolean> entered = new ArrayList<>();
        for (int r = 0; r < places; r++) {
            double size = Arrays.stream(seen[r]).sum();
            if (size >= FEWEST_GOODS) {
                double[] density = density(evidence, r);
                for (int i = 0; i < n; i++) {
                    if (evidence.get(r, i) < 0 && expected[r][i] >= LEAST_EXPECTED) {
                        entered.add(
                                entering[r][i] >= FEWEST_ENTERING
                                        && entering[r][i] >= expected[r][i]);
                        add(scores, "density", density[i]);
                        add(scores, "own quotient", means[r][i]);
                        add(scores, "own count", seen[r][i]);
                        add(scores, "ubiquity", ubiquity[i]);
                        add(scores, "growth of the sample", Arrays.stream(entering[r]).sum() / size);
                    }
                }
            }
        }
        boolean[] told = new boolean[entered.size()];
        for (int k = 0; k < told.length; k++) {
            told[k] = entered.get(k);
        }
        System.out.printf(
                "  until %d, then to %d: %d entries of %d cells; area under the curve",
                before,
                until,
                entered.stream().filter(each -> each).count(),
                told.length);
        scores.forEach(
                (what, values) ->
                        System.out.printf(
                                "; %s %.3f",
                                what,
                                Ranks.area(
                                        values.stream().mapToDouble(v -> v).toArray(), told)));
        System.out.println();
    }

    private static void add(Map<String, List<Double>> scores, String what, double value) {
        scores.computeIfAbsent(what, key -> new ArrayList<>()).add(value);
    }

    /// By a relatedness that the place has no part in.
    private static double[] density(Matrix evidence, int place) {
        int n = evidence.columns();
        Matrix others = Matrix.zeros(evidence.rows() - 1, n);
        for (int r = 0; r < evidence.rows(); r++) {
            for (int i = 0; i < n && r != place; i++) {
                others.set(r < place ? r : r - 1, i, evidence.get(r, i));
            }
        }
        Matrix related = LocationalCorrelation.of(others);
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
}
