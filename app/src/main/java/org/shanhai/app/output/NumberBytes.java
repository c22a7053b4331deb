package org.shanhai.app.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

/// Writes numbers as ASCII, never with an exponent. Computed ones get twelve significant digits,
/// as in the JSON of answers: more would be the noise of arithmetic, and not the same on every
/// machine.
final class NumberBytes {
    /// Bytes that the longest number may take.
    static final int MOST = 400;

    private static final int DIGITS = 12;
    private static final MathContext ROUNDING = new MathContext(DIGITS);

    /// 10^DIGITS: what rounding up may reach.
    private static final long ONE_MORE = 1_000_000_000_000L;

    /// Whole numbers below this are exact.
    private static final double WHOLE = 1e15;

    /// Powers of ten up to 10²² are exact.
    private static final double[] POWERS = new double[23];

    static {
        POWERS[0] = 1;
        for (int k = 1; k < POWERS.length; k++) {
            POWERS[k] = POWERS[k - 1] * 10;
        }
    }

    private NumberBytes() {}

    /// @return the position behind what was written
    static int whole(long value, byte[] target, int at) {
        int position = at;
        long rest = value;
        if (rest < 0) {
            target[position++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long more = rest / 10; more > 0; more /= 10) {
            digits++;
        }
        for (int k = position + digits - 1; k >= position; k--) {
            target[k] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return position + digits;
    }

    /// All digits of a number.
    static int exact(double value, byte[] target, int at) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE
                ? whole((long) value, target, at)
                : text(new BigDecimal(Double.toString(value)), target, at);
    }

    /// Twelve significant digits of a number.
    static int rounded(double value, byte[] target, int at) {
        double size = Math.abs(value);
        if (size == 0) {
            return whole(0, target, at);
        }
        // 10^-9 ≤ size < 10^12: one multiplication by an exact power makes the digits whole.
        if (size < 1e-9 || size >= 1e11) {
            return text(new BigDecimal(value).round(ROUNDING), target, at);
        }
        int decimals = decimals(size);
        long digits = (long) Math.rint(size * POWERS[decimals]);
        if (digits >= ONE_MORE && decimals > 0) {
            digits /= 10;
            decimals--;
        }
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        int position = at;
        if (value < 0) {
            target[position++] = '-';
        }
        long unit = (long) POWERS[Math.min(decimals, 18)];
        if (decimals > 18) {
            position = whole(0, target, position);
            target[position++] = '.';
            return fraction(digits, decimals, target, position);
        }
        position = whole(digits / unit, target, position);
        if (decimals > 0) {
            target[position++] = '.';
            position = fraction(digits % unit, decimals, target, position);
        }
        return position;
    }

    /// How many decimals twelve significant digits are: 11 for 1 to 10, 12 for .1 to 1.
    private static int decimals(double size) {
        int decimals = DIGITS - 1;
        if (size >= 1) {
            for (int k = 1; size >= POWERS[k]; k++) {
                decimals--;
            }
        } else {
            while (size * POWERS[decimals] < POWERS[DIGITS - 1]) {
                decimals++;
            }
        }
        return decimals;
    }

    private static int fraction(long digits, int decimals, byte[] target, int at) {
        long rest = digits;
        for (int k = at + decimals - 1; k >= at; k--) {
            target[k] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at + decimals;
    }

    private static int text(BigDecimal value, byte[] target, int at) {
        BigDecimal stripped = value.stripTrailingZeros();
        byte[] bytes = stripped.toPlainString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, target, at, bytes.length);
        return at + bytes.length;
    }
}
