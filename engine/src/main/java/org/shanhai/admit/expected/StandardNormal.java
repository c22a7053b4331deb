package org.shanhai.admit.expected;

import org.hipparchus.special.Erf;

/// The standard normal distribution, exact in both tails.
final class StandardNormal {
    /// Beyond this many standard deviations doubles cannot tell a tail from nothing.
    private static final double END = 37;

    private StandardNormal() {}

    /// The chance of less than z.
    static double below(double z) {
        return z < -END ? 0 : z > END ? 1 : Erf.erfc(-z / Math.sqrt(2)) / 2;
    }

    /// The z below which a part lies.
    static double quantile(double part) {
        return part <= 0
                ? -END
                : part >= 1 ? END : -Math.sqrt(2) * Erf.erfcInv(2 * part);
    }

    /// The chance of lying between two values.
    static double between(double low, double high) {
        if (!(low < high)) {
            return 0;
        }
        // In the upper tail both are near 1: their difference is taken from the other side.
        return low > 0 ? below(-low) - below(-high) : below(high) - below(low);
    }

    /// The value between two others below which a part of what lies between them lies.
    static double quantileBetween(double part, double low, double high) {
        if (low > 0) {
            return -quantileBetween(1 - part, -high, -low);
        }
        double from = below(low);
        double z = quantile(from + part * (below(high) - from));
        return Math.max(low, Math.min(high, z));
    }
}
