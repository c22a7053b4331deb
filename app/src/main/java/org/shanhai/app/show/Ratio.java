package org.shanhai.app.show;

import org.shanhai.region.Quantity;

/// One figure divided by another, as far as both are known.
final class Ratio {
    private Ratio() {}

    /// The quotient with the bounds that follow from those of both (interval arithmetic): "at
    /// least 7 million" on exactly 24 mu is at least so much a mu.
    ///
    /// @param divisor a figure that cannot be negative
    static Quantity of(Quantity dividend, Quantity divisor) {
        if (dividend.isPoint() && divisor.isPoint() && divisor.low() > 0) {
            double quotient = dividend.low() / divisor.low();
            return dividend.about() || divisor.about()
                    ? Quantity.about(quotient)
                    : Quantity.exactly(quotient);
        }
        double least = Math.max(0, divisor.low());
        // A loss is worst over the smallest divisor, a gain best over it.
        double low = over(dividend.low(), dividend.low() < 0 ? least : divisor.high());
        double high = over(dividend.high(), dividend.high() < 0 ? divisor.high() : least);
        return new Quantity(low, high, false);
    }

    private static double over(double bound, double divisor) {
        if (bound == 0) {
            return 0;
        }
        if (Double.isInfinite(bound) || divisor == 0) {
            return Math.copySign(Double.POSITIVE_INFINITY, bound);
        }
        return bound / divisor;
    }

    /// Whether anything at all follows about the quotient.
    static boolean saysSomething(Quantity quantity) {
        return Double.isFinite(quantity.low()) || Double.isFinite(quantity.high());
    }
}
