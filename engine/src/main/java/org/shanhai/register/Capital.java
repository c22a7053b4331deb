package org.shanhai.register;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Capital as registers print it: `800万人民币`, `100.5万美元`, `50 万元`, `N/A`.
///
/// @param yuan the amount; empty where none is stated, or in another currency
/// @param currency its code; empty where no amount is stated
/// @param isWithoutUnit whether there is a number and nothing tells its unit
public record Capital(OptionalDouble yuan, String currency, boolean isWithoutUnit) {
    private static final Capital NONE = new Capital(OptionalDouble.empty(), "", false);
    private static final String YUAN = "CNY";
    private static final Pattern AMOUNT =
            Pattern.compile("([^0-9]*)([0-9][0-9,，]*(?:[.．][0-9]+)?)\\s*(.*)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /// @param heading of the column, which may tell the unit: `注册资本（万元）`
    static Capital read(String text, String heading) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        if (!matcher.matches()) {
            return NONE;
        }
        String stated = matcher.group(1) + matcher.group(3);
        String unit = stated + (isUnit(stated) ? "" : heading);
        if (!isUnit(unit)) {
            return new Capital(OptionalDouble.empty(), "", true);
        }
        String currency = currency(unit);
        BigDecimal amount =
                new BigDecimal(
                        matcher.group(2).replace(",", "").replace("，", "").replace('．', '.'));
        BigDecimal factor =
                unit.contains("亿")
                        ? HUNDRED_MILLION
                        : unit.contains("万") ? TEN_THOUSAND : BigDecimal.ONE;
        return new Capital(
                currency.equals(YUAN)
                        ? OptionalDouble.of(amount.multiply(factor).doubleValue())
                        : OptionalDouble.empty(),
                currency,
                false);
    }

    private static boolean isUnit(String text) {
        return text.contains("万")
                || text.contains("亿")
                || text.contains("元")
                || !currency(text).equals(YUAN);
    }

    private static String currency(String unit) {
        if (unit.contains("美") || unit.contains("USD")) {
            return "USD";
        }
        if (unit.contains("港") || unit.contains("HKD")) {
            return "HKD";
        }
        if (unit.contains("欧") || unit.contains("EUR")) {
            return "EUR";
        }
        if (unit.contains("日元") || unit.contains("日圆") || unit.contains("JPY")) {
            return "JPY";
        }
        boolean isOther =
                unit.contains("英镑")
                        || unit.contains("台")
                        || unit.contains("加")
                        || unit.contains("澳")
                        || unit.contains("新加坡")
                        || unit.contains("马克")
                        || unit.contains("法郎")
                        || unit.contains("韩");
        return isOther ? "other" : YUAN;
    }
}
