package org.shanhai.admit.expected;

import org.hipparchus.special.Erf;

/// The standard normal distribution, exact in both tails.
final class StandardNormal {
    /// Beyond this many standard deviations doubles cannot tell a tail from nothing.
    private static final double END = 37;

    private static final double TAIL = 1e-6;
    private static final int STEPS = 6;

    private StandardNormal() {}

    /// The chance of less than z.
    static double below(double z) {
        return z < -END ? 0 : z > END ? 1 : Erf.erfc(-z / Math.sqrt(2)) / 2;
    }

    /// The z below which a part lies.
    static double quantile(double part) {
        if (part < TAIL) {
            return part <= 0 ? -END : farBelow(part);
        }
        return part >= 1 ? END : -Math.sqrt(2) * Erf.erfcInv(2 * part);
    }

    /// By Newton's method on the logarithm: the inverse of erfc at hand goes by 1 − x, and loses a
    /// small x.
    private static double farBelow(double part) {
        double size = -2 * Math.log(part);
        double z = Math.max(-END, -Math.sqrt(size - Math.log(2 * Math.PI * size)));
        for (int step = 0; step < STEPS; step++) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            // Beyond the end nothing is below: its logarithm would be lost.
            z = Math.max(-END, z - Math.log(below(z) / part) * below(z) / density);
        }
        return z;
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
