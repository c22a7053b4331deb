package org.shanhai.register;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
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
    /// What of a name tells a currency, in the order in which they are looked for.
    private static final SequencedMap<String, String> SIGNS = new LinkedHashMap<>();

    static {
        for (String line :
                List.of(
                        "CNY 人民币 RMB CNY",
                        "USD 美 USD",
                        "HKD 港 HKD",
                        "EUR 欧 EUR",
                        "JPY 日元 日圆 JPY",
                        "GBP 英镑 GBP",
                        "TWD 台 TWD",
                        "MOP 澳门 MOP",
                        "AUD 澳 AUD",
                        "CAD 加拿大 加元 CAD",
                        "SGD 新加坡 新元 SGD",
                        "KRW 韩 KRW",
                        "CHF 法郎 CHF",
                        "DEM 马克")) {
            List<String> parts = List.of(line.split(" "));
            parts.stream().skip(1).forEach(sign -> SIGNS.put(sign, parts.getFirst()));
        }
    }

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /// @param currency as a column of its own names it; may be empty
    /// @param heading of the column, which may tell the unit: `注册资本（万元）`
    static Capital read(String text, String currency, String heading) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        if (!matcher.matches()) {
            return NONE;
        }
        String stated = matcher.group(1) + matcher.group(3);
        String unit = isUnit(stated) ? stated : stated + heading;
        Optional<String> code = code(stated).or(() -> code(currency)).or(() -> code(heading));
        if (!isUnit(unit) && code.isEmpty()) {
            return new Capital(OptionalDouble.empty(), "", true);
        }
        if (code.filter(other -> !other.equals(YUAN)).isPresent()) {
            return new Capital(OptionalDouble.empty(), code.get(), false);
        }
        String digits = matcher.group(2).replaceAll("[,，]", "").replace('．', '.');
        BigDecimal factor =
                unit.contains("亿")
                        ? HUNDRED_MILLION
                        : unit.contains("万") ? TEN_THOUSAND : BigDecimal.ONE;
        double yuan = new BigDecimal(digits).multiply(factor).doubleValue();
        return new Capital(OptionalDouble.of(yuan), YUAN, false);
    }

    private static boolean isUnit(String text) {
        return text.contains("万") || text.contains("亿") || text.contains("元");
    }

    /// The code of the currency a text names; empty where it names none.
    private static Optional<String> code(String text) {
        return SIGNS.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
