package org.shanhai.region;

/// A figure as it is known: exactly, as a bound, as a range, or about.
///
/// @param low the lower bound; -∞ where there is none
/// @param high the upper bound; +∞ where there is none
/// @param about whether the figure was rounded in telling ("about 90")
public record Quantity(double low, double high, boolean about) {

    public Quantity {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "The lower bound (%s) must not exceed the upper bound (%s)."
                            .formatted(low, high));
        }
    }

    public static Quantity exactly(double value) {
        return new Quantity(value, value, false);
    }

    public static Quantity about(double value) {
        return new Quantity(value, value, true);
    }

    public static Quantity atLeast(double value) {
        return new Quantity(value, Double.POSITIVE_INFINITY, false);
    }

    public static Quantity atMost(double value) {
        return new Quantity(Double.NEGATIVE_INFINITY, value, false);
    }

    public static Quantity between(double low, double high) {
        return new Quantity(low, high, false);
    }

    /// How the figure stands to what is stated.
    public Relation relation() {
        if (about) {
            return Relation.ABOUT;
        }
        if (low == high) {
            return Relation.EQUAL;
        }
        if (high == Double.POSITIVE_INFINITY) {
            return Relation.AT_LEAST;
        }
        return low == Double.NEGATIVE_INFINITY ? Relation.AT_MOST : Relation.BETWEEN;
    }

    public boolean isPoint() {
        return low == high;
    }

    /// The one number stated: the value, the bound, or the middle of a range.
    public double stated() {
        return switch (relation()) {
            case EQUAL, ABOUT, AT_LEAST -> low;
            case AT_MOST -> high;
            case BETWEEN -> (low + high) / 2;
        };
    }

    public Quantity times(double factor) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException(
                    "The factor (%s) must be positive.".formatted(factor));
        }
        return new Quantity(low * factor, high * factor, about);
    }
}
