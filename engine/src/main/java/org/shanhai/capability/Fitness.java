package org.shanhai.capability;

import java.util.stream.IntStream;

/// Fitness of places and complexity of industries by a non-linear iteration in which an industry
/// is only as complex as the least fit places that have it allow (Tacchella, Cristelli,
/// Caldarelli, Gabrielli and Pietronero 2012, doi:10.1038/srep00723):
///
/// F_r ← Σ_i M_ri Q_i and Q_i ← 1 / Σ_r M_ri / F_r, from 1, each step both old, then each divided
/// by its mean.
///
/// @param fitness of places, with mean 1; unknown for those with nothing
/// @param complexity of industries, with mean 1; unknown for those nobody has
/// @param iterations how many steps were taken
/// @param change the largest change of a fitness in the last step
/// @param settled whether that was below the tolerance; fitness that tends to 0 never quite does,
///     as the steps shrink with their number (Pugliese, Zaccaria and Pietronero 2016)
public record Fitness(
        Scores fitness, Scores complexity, int iterations, double change, boolean settled) {

    /// Steps at most, by default.
    public static final int MOST_ITERATIONS = 200;

    /// Of fitness, whose mean is 1, by default.
    public static final double TOLERANCE = 1e-10;

    public static Fitness of(Incidence incidence) {
        return of(incidence, TOLERANCE, MOST_ITERATIONS);
    }

    /// @param tolerance the change of fitness that ends the iteration; 0 for all the iterations
    /// @param most how many steps at most, 1 or more
    public static Fitness of(Incidence incidence, double tolerance, int most) {
        if (most < 1 || !(tolerance >= 0)) {
            throw new IllegalArgumentException(
                    "There must be at least 1 iteration (%d) and a tolerance of at least 0 (%s)."
                            .formatted(most, tolerance));
        }
        boolean[] places = some(incidence.diversity());
        boolean[] industries = some(incidence.ubiquity());
        double[] fitness = ones(places);
        double[] complexity = ones(industries);
        double change = Double.POSITIVE_INFINITY;
        int iterations = 0;
        while (iterations < most && !(change <= tolerance)) {
            double[] next = incidence.sumOverIndustries(complexity);
            double[] nextComplexity = incidence.sumOverPlaces(inverses(fitness));
            invert(nextComplexity);
            toMeanOne(next, places);
            toMeanOne(nextComplexity, industries);
            change = 0;
            for (int r = 0; r < next.length; r++) {
                change = Math.max(change, Math.abs(next[r] - fitness[r]));
            }
            fitness = next;
            complexity = nextComplexity;
            iterations++;
        }
        double[] f = fitness;
        double[] q = complexity;
        return new Fitness(
                Scores.of(places, r -> f[r]),
                Scores.of(industries, i -> q[i]),
                iterations,
                change,
                change <= tolerance);
    }

    private static boolean[] some(int[] counts) {
        boolean[] some = new boolean[counts.length];
        for (int k = 0; k < counts.length; k++) {
            some[k] = counts[k] > 0;
        }
        return some;
    }

    private static double[] ones(boolean[] taken) {
        return IntStream.range(0, taken.length).mapToDouble(k -> taken[k] ? 1 : 0).toArray();
    }

    private static double[] inverses(double[] values) {
        double[] inverses = values.clone();
        invert(inverses);
        return inverses;
    }

    private static void invert(double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] = values[k] == 0 ? 0 : 1 / values[k];
        }
    }

    private static void toMeanOne(double[] values, boolean[] taken) {
        double sum = 0;
        int size = 0;
        for (int k = 0; k < values.length; k++) {
            sum += values[k];
            size += taken[k] ? 1 : 0;
        }
        for (int k = 0; k < values.length; k++) {
            // Fitness that tends to 0 fast must not become 0, which stands for having nothing.
            values[k] = taken[k] ? Math.max(values[k] * (size / sum), Double.MIN_NORMAL) : 0;
        }
    }
}
