package org.shanhai.leap.past;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.shanhai.region.PastYear;

/// Where counties stood in one year, by three figures of each: value added of goods a person and
/// revenue of value added, both as logarithms over the median, and the share of industry.
///
/// @param figures by place
/// @param spreads the standard deviation of each figure
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record PastStandings(Map<String, PastYear> rows, Map<String, double[]> figures, double[] spreads) {
    private static final List<ToDoubleFunction<PastYear>> FIGURES =
            List.of(
                    row -> Math.log(PastCounty.person(row)),
                    row -> Math.log(row.revenue() / row.goods()),
                    row -> row.secondary() / row.goods());

    /// The first two are counted over the median.
    private static final int RELATIVE = 2;

    static PastStandings of(List<PastYear> all) {
        Map<String, PastYear> rows = new HashMap<>();
        Map<String, double[]> figures = new HashMap<>();
        for (PastYear row : all) {
            rows.put(row.place(), row);
        }
        double[] spreads = new double[FIGURES.size()];
        for (int k = 0; k < spreads.length; k++) {
            double[] sorted = all.stream().mapToDouble(FIGURES.get(k)).sorted().toArray();
            int n = sorted.length;
            double median = k < RELATIVE && n > 0 ? (sorted[(n - 1) / 2] + sorted[n / 2]) / 2 : 0;
            double mean = Arrays.stream(sorted).average().orElse(0);
            double variance =
                    Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).average().orElse(0);
            spreads[k] = Math.sqrt(variance);
            for (PastYear row : all) {
                figures.computeIfAbsent(row.place(), place -> new double[FIGURES.size()])[k] =
                        FIGURES.get(k).applyAsDouble(row) - median;
            }
        }
        return new PastStandings(rows, figures, spreads);
    }

    /// Of one place, which must be known.
    double[] figures(String place) {
        return Objects.requireNonNull(figures.get(place), place);
    }

    /// How far a place stood in this year from where another, or it, stands in another, in standard
    /// deviations of this year: the root of the mean of squares.
    double apart(String place, double[] other) {
        double sum = 0;
        for (int k = 0; k < other.length; k++) {
            double step = (figures(place)[k] - other[k]) / Math.max(spreads[k], Double.MIN_NORMAL);
            sum += step * step;
        }
        return Math.sqrt(sum / other.length);
    }
}
