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

    /// Whether anything at all is known of it.
    public boolean saysSomething() {
        return Double.isFinite(low) || Double.isFinite(high);
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

    /// The quotient with the bounds that follow from those of both (interval arithmetic; Moore
    /// 1966): "at least 7 million" on exactly 24 mu is at least so much a mu. A quotient of two
    /// points is exact, or about where one of them is.
    ///
    /// @param divisor a figure that cannot be negative; what its bounds say below 0 is left out
    public Quantity dividedBy(Quantity divisor) {
        if (isPoint() && divisor.isPoint() && divisor.low > 0) {
            double quotient = low / divisor.low;
            return new Quantity(quotient, quotient, about || divisor.about);
        }
        double least = Math.max(0, divisor.low);
        double most = Math.max(0, divisor.high);
        // A loss is worst over the smallest divisor, a gain best over it.
        return new Quantity(
                over(low, low < 0 ? least : most), over(high, high < 0 ? most : least), false);
    }

    private static double over(double bound, double divisor) {
        if (bound == 0 || Double.isInfinite(divisor)) {
            return 0;
        }
        if (Double.isInfinite(bound) || divisor == 0) {
            return Math.copySign(Double.POSITIVE_INFINITY, bound);
        }
        return bound / divisor;
    }
}
