package org.shanhai.pack.unit;

import java.util.stream.DoubleStream;

/// A number written with nothing but digits, a sign and a point, as nearly every cell is: read
/// without the care that other notations need.
public final class PlainDecimal {
    /// Whole numbers up to here, and powers of ten, are exact in double precision, and so is the
    /// rounding of their quotient: what is read is what [Double#parseDouble] reads.
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS =
            DoubleStream.iterate(1, power -> power * 10).limit(MOST_DIGITS + 1).toArray();

    private PlainDecimal() {}

    static double read(String text) {
        return read(text.toCharArray(), 0, text.length());
    }

    /// The number, which may have a minus before it; NaN where these characters are none of this
    /// kind.
    public static double read(char[] chars, int from, int to) {
        boolean minus = from < to && chars[from] == '-';
        double value = unsigned(chars, minus ? from + 1 : from, to);
        return minus ? 0 - value : value;
    }

    private static double unsigned(char[] chars, int from, int to) {
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int at = from; at < to; at++) {
            char c = chars[at];
            if (c == '.' && point < 0 && count > 0) {
                point = count;
            } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
            } else {
                return Double.NaN;
            }
        }
        return count == 0 || point == count
                ? Double.NaN
                : digits / POWERS[point < 0 ? 0 : count - point];
    }
}
