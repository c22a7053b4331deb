package org.shanhai.pack.panel;

import java.util.regex.Pattern;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.PlainDecimal;

/// Reads the number in a cell. Up to fifteen digits with a point among them, which is what tables
/// of millions of rows hold, are read without an object; whatever is not plain digits is left to
/// [Figure].
final class PlainNumber {
    private static final Pattern WITH_POINT = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private PlainNumber() {}

    /// @throws BadFigure when it is no number, or can be read in two ways
    static double read(char[] chars, int from, int to, Decimals decimals) throws BadFigure {
        double plain = decimals.readsPoints() ? PlainDecimal.read(chars, from, to) : Double.NaN;
        return Double.isNaN(plain) ? slowly(new String(chars, from, to - from), decimals) : plain;
    }

    private static double slowly(String text, Decimals decimals) throws BadFigure {
        Pattern plain = decimals.readsPoints() ? WITH_POINT : DIGITS;
        return plain.matcher(text).matches()
                ? Double.parseDouble(text)
                : Figure.number(decimals.plain(text));
    }
}
