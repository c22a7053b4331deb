package org.shanhai.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.shanhai.linalg.Matrix;

/// How far fitted trade covers observed trade: Σ min(observed, fitted) / Σ observed. Shares, for
/// a zero is often a suppressed cell and has no logarithm.
///
/// @param sectors the overlap of each
/// @param together of the goods of all sectors added up, flow by flow
/// @param weighted of the sectors, each weighing as much as it trades
record Overlap(Map<Integer, Double> sectors, double together, double weighted) {

    static Overlap of(Map<Integer, Matrix> observed, Map<Integer, Matrix> fitted) {
        Map<Integer, Double> sectors = new TreeMap<>();
        double covered = 0;
        double all = 0;
        int places = observed.values().iterator().next().rows();
        Matrix observedSum = Matrix.zeros(places, places);
        Matrix fittedSum = Matrix.zeros(places, places);
        for (Map.Entry<Integer, Matrix> sector : observed.entrySet()) {
            Matrix fit = Objects.requireNonNull(fitted.get(sector.getKey()));
            double share = of(sector.getValue(), fit);
            sectors.put(sector.getKey(), share);
            covered += share * sector.getValue().sum();
            all += sector.getValue().sum();
            add(sector.getValue(), observedSum);
            add(fit, fittedSum);
        }
        return new Overlap(sectors, of(observedSum, fittedSum), covered / all);
    }

    static double of(Matrix observed, Matrix fitted) {
        double covered = 0;
        for (int k = 0; k < observed.storage().length; k++) {
            covered += Math.min(observed.storage()[k], fitted.storage()[k]);
        }
        return covered / observed.sum();
    }

    double worst() {
        return sectors.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static void add(Matrix part, Matrix sum) {
        for (int k = 0; k < sum.storage().length; k++) {
            sum.storage()[k] += part.storage()[k];
        }
    }
}
