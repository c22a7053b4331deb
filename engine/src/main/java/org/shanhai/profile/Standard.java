package org.shanhai.profile;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Values in standard deviations from their mean.
final class Standard {
    private Standard() {}

    /// @return empty where a value is, and all of them where the values do not differ
    static OptionalDouble[] of(OptionalDouble[] values) {
        double[] known =
                Arrays.stream(values)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double variance =
                Arrays.stream(known).map(v -> (v - mean) * (v - mean)).average().orElse(0);
        double largest = Arrays.stream(known).map(Math::abs).max().orElse(0);
        // What differs by rounding alone does not differ.
        double deviation = variance > 1e-24 * largest * largest ? Math.sqrt(variance) : 0;
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
