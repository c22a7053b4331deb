package org.shanhai.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How numbers are written for people, the same on every machine.
public final class Numbers {
    private Numbers() {}

    /// At most three significant digits below a thousand, whole with thousands commas above.
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The value (%s) must be finite; what is unknown is not a number."
                            .formatted(value));
        }
        if (Math.abs(value) >= 999.5) {
            return String.format(java.util.Locale.ROOT, "%,.0f", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// A fraction of one as a percentage: `12 %`.
    public static String percent(double fraction) {
        return plain(fraction * 100) + " %";
    }

    /// Money for people: `7 million yuan`, `1.2 bn yuan`, in Chinese `700 万元`, `1.2 亿元`.
    public static String money(double amount, String currency, Language language) {
        boolean yuan = currency.equals("CNY");
        double size = Math.abs(amount);
        if (language == Language.ZH) {
            String unit = yuan ? "元" : currency;
            if (size >= 1e8) {
                return plain(amount / 1e8) + " 亿" + unit;
            }
            return size >= 1e4 ? plain(amount / 1e4) + " 万" + unit : plain(amount) + " " + unit;
        }
        String unit = yuan ? "yuan" : currency;
        if (size >= 1e9) {
            return plain(amount / 1e9) + " bn " + unit;
        }
        return size >= 1e6 ? plain(amount / 1e6) + " million " + unit : plain(amount) + " " + unit;
    }
}
