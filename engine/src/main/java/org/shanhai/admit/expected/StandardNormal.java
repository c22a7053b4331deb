package org.shanhai.admit.expected;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/// The standard normal distribution, exact in both tails.
final class StandardNormal {
    /// Beyond this many standard deviations doubles cannot tell a tail from nothing.
    private static final double END = 37;

    private StandardNormal() {}

    /// The chance of less than z.
    static double below(double z) {
        return z < -END ? 0 : z > END ? 1 : Erfc.value(-z / Math.sqrt(2)) / 2;
    }

    /// The z below which a part lies.
    static double quantile(double part) {
        if (part <= 0 || part >= 1) {
            return part <= 0 ? -END : END;
        }
        return Math.max(-END, -Math.sqrt(2) * InverseErfc.value(2 * part));
    }

    /// What lies between two values.
    static Between between(double low, double high) {
        // In the upper tail both parts below are near 1: it is seen from the other side.
        boolean isTurned = low > 0;
        double from = isTurned ? -high : low;
        double to = isTurned ? -low : high;
        double under = below(from);
        return new Between(isTurned, from, to, under, low < high ? below(to) - under : 0);
    }

    /// Each tail is worked out once for both questions: that takes most of the time of a draw.
    ///
    /// @param isTurned whether signs are turned
    /// @param under the chance of less than both
    /// @param chance of lying between them
    record Between(boolean isTurned, double low, double high, double under, double chance) {
        /// The value below which a part of what lies between them lies.
        double quantile(double part) {
            double z = StandardNormal.quantile(under + (isTurned ? 1 - part : part) * chance);
            double inside = Math.max(low, Math.min(high, z));
            return isTurned ? -inside : inside;
        }
    }
}
