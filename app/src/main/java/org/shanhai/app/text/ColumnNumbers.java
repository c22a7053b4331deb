package org.shanhai.app.text;

import java.util.Arrays;

/// One format for the numbers of a column, so that their decimals align: as many decimals as its
/// middle number needs for three digits, and more where a smaller one would be written a tenth
/// wrong.
public final class ColumnNumbers {
    private static final int DIGITS = 3;
    private static final int MOST = 4;
    private static final double WRONG = 0.1;

    private final int decimals;

    private ColumnNumbers(int decimals) {
        this.decimals = decimals;
    }

    /// @param values of the column; what is not finite does not count
    public static ColumnNumbers of(double... values) {
        double[] sizes =
                Arrays.stream(values)
                        .filter(Double::isFinite)
                        .map(Math::abs)
                        .filter(size -> size > 0)
                        .sorted()
                        .toArray();
        if (sizes.length == 0 || Arrays.stream(sizes).allMatch(size -> size == Math.rint(size))) {
            return new ColumnNumbers(0);
        }
        int decimals = Math.max(0, DIGITS - 1 - power(sizes[sizes.length / 2]));
        while (decimals < MOST && isWrong(sizes, decimals)) {
            decimals++;
        }
        return new ColumnNumbers(Math.min(MOST, decimals));
    }

    private static boolean isWrong(double[] sizes, int decimals) {
        double unit = Math.pow(10, -decimals);
        return Arrays.stream(sizes)
                .anyMatch(size -> Math.abs(Math.round(size / unit) * unit - size) > WRONG * size);
    }

    private static int power(double size) {
        return (int) Math.floor(Math.log10(size));
    }

    public int decimals() {
        return decimals;
    }

    /// With the decimals of the column, zeros at the end kept.
    public String write(double value) {
        return Numbers.fixed(value, decimals);
    }
}
