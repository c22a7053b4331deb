package org.shanhai.split;

import java.util.Optional;
import java.util.OptionalDouble;

/// A function that is linear between its knots, and beyond the last one as before it where it is
/// open; it only rises or only falls.
final class PiecewiseLinear {
    /// Below this part of its largest size a value is the noise of arithmetic.
    private static final double NOISE = 1e-12;

    private final double[] at;
    private final double[] values;
    private final boolean open;

    /// @param at two knots or more, none below the one before it
    PiecewiseLinear(double[] at, double[] values, boolean open) {
        this.at = at.clone();
        this.values = values.clone();
        this.open = open;
    }

    /// A stretch of the numbers of a term.
    ///
    /// @param high may be infinite
    record Stretch(double low, double high) {}

    double first() {
        return values[0];
    }

    /// Whether it moves at all.
    boolean moves() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double size = 0;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
            size = Math.max(size, Math.abs(value));
        }
        return most - least > NOISE * size;
    }

    double value(double x) {
        int k = 1;
        while (k < at.length - 1 && x > at[k]) {
            k++;
        }
        double width = at[k] - at[k - 1];
        return width == 0
                ? values[k]
                : values[k - 1] + (values[k] - values[k - 1]) * (x - at[k - 1]) / width;
    }

    /// Where it is zero; empty where it is nowhere within the knots, and beyond where open.
    OptionalDouble zero() {
        if (!moves()) {
            return OptionalDouble.empty();
        }
        for (int k = 1; k < at.length; k++) {
            double a = values[k - 1];
            double b = values[k];
            if (a == 0) {
                return OptionalDouble.of(at[k - 1]);
            }
            if (a * b <= 0) {
                return OptionalDouble.of(at[k - 1] + a / (a - b) * (at[k] - at[k - 1]));
            }
        }
        int last = at.length - 1;
        double slope = (values[last] - values[last - 1]) / (at[last] - at[last - 1]);
        return open && slope * values[last] < 0
                ? OptionalDouble.of(at[last] - values[last] / slope)
                : OptionalDouble.empty();
    }

    /// Where it is not below zero.
    Optional<Stretch> notNegative() {
        double end = open ? Double.POSITIVE_INFINITY : at[at.length - 1];
        OptionalDouble zero = zero();
        if (zero.isEmpty()) {
            return values[0] >= 0 ? Optional.of(new Stretch(at[0], end)) : Optional.empty();
        }
        boolean rises = values[at.length - 1] > values[0];
        return Optional.of(
                rises
                        ? new Stretch(zero.getAsDouble(), end)
                        : new Stretch(at[0], zero.getAsDouble()));
    }
}
