package org.shanhai.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Ranks, ties at their mean.
public final class Ranks {
    private Ranks() {}

    public static double[] of(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(k -> values[k]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int k = from; k < to; k++) {
                ranks[order[k]] = (from + to + 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /// Spearman's correlation.
    public static double correlation(double[] one, double[] other) {
        return linear(of(one), of(other));
    }

    /// Pearson's correlation.
    public static double linear(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double both = 0;
        double ofA = 0;
        double ofB = 0;
        for (int k = 0; k < a.length; k++) {
            both += (a[k] - meanA) * (b[k] - meanB);
            ofA += (a[k] - meanA) * (a[k] - meanA);
            ofB += (b[k] - meanB) * (b[k] - meanB);
        }
        return both / Math.sqrt(ofA * ofB);
    }

    /// The area under the curve of who is told from who is not.
    public static double area(double[] scores, boolean[] told) {
        double[] ranks = of(scores);
        double sum = 0;
        long yes = 0;
        for (int k = 0; k < told.length; k++) {
            sum += told[k] ? ranks[k] : 0;
            yes += told[k] ? 1 : 0;
        }
        return (sum / yes - (yes + 1) / 2.0) / (told.length - yes);
    }
}
