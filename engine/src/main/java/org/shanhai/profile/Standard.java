package org.shanhai.profile;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Values in standard deviations from their mean, some counting more than others.
final class Standard {
    private Standard() {}

    /// @param weights how much each value counts for mean and deviation, 0 or more
    /// @return empty where a value is, and all of them where the values that count do not differ
    static OptionalDouble[] of(OptionalDouble[] values, double[] weights) {
        double all = 0;
        double sum = 0;
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i].isPresent() && weights[i] > 0) {
                all += weights[i];
                sum += weights[i] * values[i].getAsDouble();
                largest = Math.max(largest, Math.abs(values[i].getAsDouble()));
            }
        }
        double mean = all > 0 ? sum / all : 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double off = values[i].orElse(mean) - mean;
            squares += weights[i] * off * off;
        }
        // What differs by rounding alone does not differ.
        double deviation = squares > 1e-24 * largest * largest * all ? Math.sqrt(squares / all) : 0;
        return Arrays.stream(values)
                .map(
                        value ->
                                value.isPresent() && deviation > 0
                                        ? OptionalDouble.of(
                                                (value.getAsDouble() - mean) / deviation)
                                        : OptionalDouble.empty())
                .toArray(OptionalDouble[]::new);
    }
}
