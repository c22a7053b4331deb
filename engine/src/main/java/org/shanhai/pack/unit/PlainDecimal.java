package org.shanhai.pack.unit;

/// A number written with nothing but digits, a sign and a point, as nearly every cell is: read
/// without the care that other notations need.
final class PlainDecimal {
    /// Whole numbers up to here, and powers of ten, are exact in double precision, and so is the
    /// rounding of their quotient: what is read is what [Double#parseDouble] reads.
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int k = 1; k < POWERS.length; k++) {
            POWERS[k] = POWERS[k - 1] * 10;
        }
    }

    private PlainDecimal() {}

    /// The number; NaN where the text is none of this kind.
    static double read(String text) {
        boolean minus = text.startsWith("-");
        int from = minus ? 1 : 0;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0 && count > 0) {
                point = count;
            } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || point == count) {
            return Double.NaN;
        }
        double value = digits / POWERS[point < 0 ? 0 : count - point];
        return minus ? 0 - value : value;
    }
}
