package org.shanhai.app.report;

/// Rounds to ten significant digits: more would be the noise of arithmetic.
final class Digits {
    private static final int DIGITS = 10;
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
    /// machine; numbers too small for them keep fewer digits.
    static double round(double number) {
        double size = Math.abs(number);
        int whole = 0;
        while (whole < EXACT_POWERS && POWERS[whole] <= size) {
            whole++;
        }
        if (whole >= DIGITS) {
            double unit = POWERS[whole - DIGITS];
            return Math.rint(number / unit) * unit;
        }
        double unit = POWERS[Math.min(DIGITS - whole, EXACT_POWERS)];
        return Math.rint(number * unit) / unit;
    }
}
