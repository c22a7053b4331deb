package org.shanhai.app.zone;

import java.math.BigDecimal;
import java.math.MathContext;
import org.shanhai.region.Quantity;

/// Figures as the tables of a pack hold them.
final class BookNumbers {
    private static final MathContext DIGITS = new MathContext(12);

    private BookNumbers() {}

    static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// With its bound or range, and its unit.
    static String written(Quantity quantity, double factor, String unit) {
        String low =
                plain(quantity.low() == Double.NEGATIVE_INFINITY ? 0 : quantity.low() * factor);
        String high =
                plain(quantity.high() == Double.POSITIVE_INFINITY ? 0 : quantity.high() * factor);
        return switch (quantity.relation()) {
            case EQUAL -> low + unit;
            case ABOUT -> "~" + low + unit;
            case AT_LEAST -> ">=" + low + unit;
            case AT_MOST -> "<=" + high + unit;
            case BETWEEN -> low + "-" + high + unit;
        };
    }
}
