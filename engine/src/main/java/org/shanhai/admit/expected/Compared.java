package org.shanhai.admit.expected;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A project others are compared with: logarithms of what it states.
public final class Compared {
    private final String key;
    private final Optional<Integer> industry;
    private final double[] logs = new double[Magnitude.values().length];

    /// @param industry its number; empty where it is of none or of several
    /// @param figures in canonical units, above zero
    public Compared(String key, Optional<Integer> industry, Map<Magnitude, Double> figures) {
        this.key = key;
        this.industry = industry;
        Arrays.fill(logs, Double.NaN);
        figures.forEach(
                (magnitude, value) -> {
                    if (value > 0 && Double.isFinite(value)) {
                        logs[magnitude.ordinal()] = Math.log(value);
                    }
                });
    }

    public String key() {
        return key;
    }

    public Optional<Integer> industry() {
        return industry;
    }

    /// NaN where it does not state the figure.
    double log(int magnitude) {
        return logs[magnitude];
    }

    /// The logarithm of one figure over another; NaN where it does not state both.
    public double logRatio(Magnitude dividend, Magnitude divisor) {
        return logs[dividend.ordinal()] - logs[divisor.ordinal()];
    }

    boolean states(int magnitude) {
        return !Double.isNaN(logs[magnitude]);
    }

    boolean statesAny() {
        return count() > 0;
    }

    /// How many of the figures that are jointly log-normal it states.
    int count() {
        return (int) IntStream.range(0, Magnitude.COMPARED).filter(this::states).count();
    }
}
