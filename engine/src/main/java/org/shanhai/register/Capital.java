package org.shanhai.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Plain;

/// Capital as registers print it: `800万人民币`, `100.5万美元`, `50 万元`, `N/A`. What remains unread of
/// a cell, as in `1/2万`, makes no amount of it; nor is any below nothing, or that no firm has.
///
/// @param yuan the amount; empty where none is stated, or in another currency
/// @param currency its code; empty where no amount is stated
/// @param isWithoutUnit whether there is a number and nothing tells its unit
/// @param isUnread whether something stands there that is no amount
public record Capital(
        OptionalDouble yuan, String currency, boolean isWithoutUnit, boolean isUnread) {
    private static final Capital NONE = new Capital(OptionalDouble.empty(), "", false, false);
    private static final Capital UNREAD = new Capital(OptionalDouble.empty(), "", false, true);
    private static final String YUAN = "CNY";

    /// A fen, than which no money is less.
    private static final double LEAST = 0.01;

    private static final double MOST = PlausibleRanges.most(PlausibleRanges.ANY_MONEY);

    /// What stands before the number, the number, how many it counts, and the words behind it.
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "([^0-9+\\-.]*)([+-]?[0-9][0-9,. ]*(?:[eE][+-]?[0-9]+)?)"
                            + "([十百千]?[万亿]?)(.*)");

    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "/", "n/a", "na", "null", "none", "无", "未知", "不详", "未填");

    /// Around words, not around the number: (50) is how accountants write -50.
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]0-9]*)[)\\]]");

    /// What of a name tells a currency, in the order in which they are looked for.
    private static final SequencedMap<String, String> SIGNS = new LinkedHashMap<>();

    static {
        for (String line :
                List.of(
                        "CNY 人民币 RMB CNY",
                        "USD 美 USD",
                        "HKD 港 HKD",
                        "EUR 欧 EUR €",
                        "JPY 日元 日圆 JPY",
                        "GBP 英镑 GBP £",
                        "TWD 台 TWD",
                        "MOP 澳门 MOP",
                        "AUD 澳 AUD",
                        "CAD 加拿大 加元 CAD",
                        "SGD 新加坡 新元 SGD",
                        "KRW 韩 KRW",
                        "FRF 法国法郎",
                        "CHF 法郎 CHF",
                        "DEM 马克",
                        // Of several countries that say no more, the one that is meant most often.
                        "USD $ DOLLAR")) {
            List<String> parts = List.of(line.split(" "));
            parts.stream().skip(1).forEach(sign -> SIGNS.put(sign, parts.getFirst()));
        }
    }

    /// Words that may stand around the number, and nothing else.
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i:圆整|元整|币|元|圆|整|澳大利亚|瑞士|德国|西|"
                            + SIGNS.keySet().stream()
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + "|dollars|yuan|[¥\\s:,])*");

    private static final Often<String, Boolean> ARE_WORDS =
            new Often<>(text -> WORDS.matcher(text).matches());
    private static final Often<String, Optional<String>> CODE = new Often<>(Capital::findCode);

    /// @param currency as a column of its own names it; may be empty
    /// @param heading of the column, which may tell the unit: `注册资本（万元）`
    static Capital read(String text, String currency, String heading) {
        String plain = withoutBrackets(Plain.of(text)).strip();
        if (NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
            return NONE;
        }
        Matcher matcher = AMOUNT.matcher(plain);
        if (!matcher.matches()
                || !ARE_WORDS.of(matcher.group(1))
                || !ARE_WORDS.of(matcher.group(4))) {
            return UNREAD;
        }
        String stated = matcher.group(1) + matcher.group(3) + matcher.group(4);
        String unit = isUnit(stated) ? stated : stated + heading;
        double amount;
        try {
            String times = isUnit(stated) ? matcher.group(3) : factor(unit);
            amount = Figure.number(matcher.group(2).strip() + times);
        } catch (BadFigure none) {
            return UNREAD;
        }
        if (amount < 0) {
            return UNREAD;
        }
        Optional<String> code =
                CODE.of(stated).or(() -> CODE.of(currency)).or(() -> CODE.of(heading));
        if (!isUnit(unit) && code.isEmpty()) {
            return new Capital(OptionalDouble.empty(), "", true, false);
        }
        if (code.filter(other -> !other.equals(YUAN)).isPresent()) {
            return new Capital(OptionalDouble.empty(), code.get(), false, false);
        }
        return amount != 0 && (amount < LEAST || amount > MOST)
                ? UNREAD
                : new Capital(OptionalDouble.of(amount), YUAN, false, false);
    }

    /// Brackets stand within brackets too: `100(万元(人民币))`.
    private static String withoutBrackets(String text) {
        String fewer = BRACKETS.matcher(text).replaceAll("$1");
        return fewer.equals(text) ? text : withoutBrackets(fewer);
    }

    private static String factor(String unit) {
        return unit.contains("亿") ? "亿" : unit.contains("万") ? "万" : "";
    }

    private static boolean isUnit(String text) {
        return text.contains("万") || text.contains("亿") || text.contains("元");
    }

    /// The code of the currency a text names; empty where it names none.
    private static Optional<String> findCode(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(sign -> upper.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
