package org.shanhai.app.output;

import java.math.BigDecimal;
import java.math.MathContext;

/// Rounds to ten significant digits: more would be the noise of arithmetic.
final class Digits {
    private static final MathContext CONTEXT = new MathContext(10);
    private static final int EXACT_POWERS = 22;
    private static final double[] POWERS = new double[EXACT_POWERS + 1];

    static {
        POWERS[0] = 1;
        for (int k = 1; k <= EXACT_POWERS; k++) {
            POWERS[k] = POWERS[k - 1] * 10;
        }
    }

    private Digits() {}

    /// Powers of ten up to 10²² are exact in double precision, so the result is the same on every
    /// machine. Fractions of one take the slow way, which is exact at any size.
    static double round(double number) {
        double size = Math.abs(number);
        if (size < 1) {
            return new BigDecimal(number).round(CONTEXT).doubleValue();
        }
        int whole = 1;
        while (whole < EXACT_POWERS && POWERS[whole] <= size) {
            whole++;
        }
        if (whole >= CONTEXT.getPrecision()) {
            double unit = POWERS[whole - CONTEXT.getPrecision()];
            return Math.rint(number / unit) * unit;
        }
        double unit = POWERS[CONTEXT.getPrecision() - whole];
        return Math.rint(number * unit) / unit;
    }
}
