package org.shanhai.app.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How lengths are written in drawings: short, and the same everywhere.
public final class Svg {
    private Svg() {}

    /// A length in user units, to a tenth.
    static String length(double value) {
        return round(value, 1);
    }

    /// A fraction of the width, as a percentage to a hundredth.
    public static String share(double fraction) {
        return round(fraction * 100, 2) + "%";
    }

    private static String round(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
