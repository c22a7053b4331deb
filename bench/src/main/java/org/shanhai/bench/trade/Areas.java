package org.shanhai.bench.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Matrix;

/// Areas made of the places of observed trade.
final class Areas {
    /// Centres of two that are merged lie no further apart, km.
    static final double NEAR_KM = 1000;

    private Areas() {}

    /// The two places nearest to one another become one, then the nearest of those left, and so on
    /// while any two are near; the others stay as they are. Flows are sums. Distances are means
    /// over the points of two areas, places by their size: the square of the distance within.
    static ObservedFlows merged(ObservedFlows observed) {
        List<List<Integer>> areas = pairs(observed.distances());
        Map<Integer, Matrix> sectors = new TreeMap<>();
        observed.sectors().forEach((sector, flows) -> sectors.put(sector, sums(flows, areas)));
        return new ObservedFlows(
                areas.stream()
                        .map(
                                area ->
                                        String.join(
                                                " + ",
                                                area.stream().map(observed.places()::get).toList()))
                        .toList(),
                means(observed.distances(), areas),
                sectors);
    }

    private static List<List<Integer>> pairs(Matrix distances) {
        List<List<Integer>> areas = new ArrayList<>();
        boolean[] taken = new boolean[distances.rows()];
        for (int[] pair = nearest(distances, taken);
                pair.length > 0;
                pair = nearest(distances, taken)) {
            areas.add(List.of(pair[0], pair[1]));
            taken[pair[0]] = true;
            taken[pair[1]] = true;
        }
        for (int r = 0; r < taken.length; r++) {
            if (!taken[r]) {
                areas.add(List.of(r));
            }
        }
        return areas;
    }

    /// Nothing where no two are near.
    private static int[] nearest(Matrix distances, boolean[] taken) {
        int[] pair = {};
        double least = NEAR_KM;
        for (int r = 0; r < taken.length; r++) {
            for (int s = 0; s < r; s++) {
                if (!taken[r] && !taken[s] && distances.get(r, s) <= least) {
                    least = distances.get(r, s);
                    pair = new int[] {s, r};
                }
            }
        }
        return pair;
    }

    private static Matrix sums(Matrix flows, List<List<Integer>> areas) {
        Matrix sums = Matrix.zeros(areas.size(), areas.size());
        for (int a = 0; a < areas.size(); a++) {
            for (int b = 0; b < areas.size(); b++) {
                for (int r : areas.get(a)) {
                    for (int s : areas.get(b)) {
                        sums.add(a, b, flows.get(r, s));
                    }
                }
            }
        }
        return sums;
    }

    private static Matrix means(Matrix distances, List<List<Integer>> areas) {
        Matrix means = Matrix.zeros(areas.size(), areas.size());
        for (int a = 0; a < areas.size(); a++) {
            for (int b = 0; b < areas.size(); b++) {
                double sum = 0;
                double weights = 0;
                for (int r : areas.get(a)) {
                    for (int s : areas.get(b)) {
                        double weight = size(distances, r) * size(distances, s);
                        sum += weight * distances.get(r, s);
                        weights += weight;
                    }
                }
                means.set(a, b, sum / weights);
            }
        }
        return means;
    }

    private static double size(Matrix distances, int place) {
        return distances.get(place, place) * distances.get(place, place);
    }
}
