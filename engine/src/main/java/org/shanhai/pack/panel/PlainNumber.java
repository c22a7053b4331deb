package org.shanhai.pack.panel;

import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Figure;

/// Reads the number in a cell. Up to fifteen digits with a point among them, which is what tables
/// of millions of rows hold, are read without an object; whatever is not plain digits is left to
/// [Figure].
///
/// Both the digits and the power of ten are then exact in double precision, so that one division
/// rounds as a decimal reader would (Clinger, *How to read floating point numbers accurately*,
/// PLDI 1990).
final class PlainNumber {
    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int k = 1; k <= MOST_DIGITS; k++) {
            POWERS[k] = POWERS[k - 1] * 10;
        }
    }

    private PlainNumber() {}

    /// @throws BadFigure when it is no number, or can be read in two ways
    static double read(char[] chars, int from, int to, Decimals decimals) throws BadFigure {
        boolean points = decimals.readsPoints();
        long digits = 0;
        int point = -1;
        int count = 0;
        for (int k = from; k < to; k++) {
            char c = chars[k];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
            } else if (c == '.' && points && point < 0 && k > from && k < to - 1) {
                point = k;
            } else {
                return slowly(chars, from, to, decimals);
            }
        }
        if (count == 0) {
            return slowly(chars, from, to, decimals);
        }
        if (count > MOST_DIGITS) {
            return Double.parseDouble(new String(chars, from, to - from));
        }
        return point < 0 ? digits : digits / POWERS[to - 1 - point];
    }

    private static double slowly(char[] chars, int from, int to, Decimals decimals)
            throws BadFigure {
        return Figure.number(decimals.plain(new String(chars, from, to - from)));
    }
}
