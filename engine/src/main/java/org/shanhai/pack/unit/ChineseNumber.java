package org.shanhai.pack.unit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers in Chinese words: 十二, 七百万, 一亿五千万, 两千零五, 三点五亿, 壹佰伍拾万, 半亿, 一五〇〇.
///
/// What is said in two ways is refused: 三万五 (35,000 in speech, 30,005 in writing), 一亿五千,
/// 五六百 (a range).
final class ChineseNumber {
    private static final String FROM = "零〇○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億";
    private static final String TO = "00011222223334455666778899十十百百千千万万亿亿";
    private static final char HALF = '半';
    private static final char POINT = '点';

    /// One to four places below 万; groups: the digits of 千, 百, 十, a zero, the last digit.
    private static final Pattern SECTION =
            Pattern.compile("(?:0?([1-9])千)?(?:0?([1-9])百)?(?:0?([1-9]?)十)?(?:(0?)([1-9]))?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,15}");
    private static final Pattern NEIGHBOURS = Pattern.compile("[1-9]{2}");

    private ChineseNumber() {}

    /// Whether a number in words stands at the front.
    static boolean startsIn(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == HALF
                        || FROM.indexOf(text.charAt(0)) >= 0
                                && "百千万亿".indexOf(TO.charAt(FROM.indexOf(text.charAt(0)))) < 0);
    }

    /// Reads it; a text for which [#startsIn] holds.
    ///
    /// @throws BadFigure when it is no number, or two
    static Scaled read(String text) throws BadFigure {
        if (text.charAt(0) == HALF) {
            MultiplierWords.Prefix prefix = MultiplierWords.strip(text.substring(1));
            return new Scaled(0.5 * prefix.multiplier(), prefix.multiplier(), true, prefix.rest());
        }
        String run = run(text);
        long whole = whole(run);
        if (whole < 0 && run.endsWith("千")) {
            // The last sign may begin the unit: 五百千克.
            run = run.substring(0, run.length() - 1);
            whole = whole(run);
        }
        if (whole < 0) {
            throw NEIGHBOURS.matcher(run).find() ? twoWays() : NumberText.notANumber();
        }
        String rest = text.substring(run.length());
        String decimals = rest.isEmpty() || rest.charAt(0) != POINT ? "" : run(rest.substring(1));
        decimals = decimals.replaceFirst("[^0-9].*", "");
        if (decimals.isEmpty()) {
            return new Scaled(whole, multiplier(run), true, rest);
        }
        MultiplierWords.Prefix prefix =
                MultiplierWords.strip(rest.substring(1 + decimals.length()));
        BigDecimal number = new BigDecimal("%d.%s".formatted(whole, decimals));
        double value = number.multiply(BigDecimal.valueOf(prefix.multiplier())).doubleValue();
        return new Scaled(value, prefix.multiplier(), true, prefix.rest());
    }

    /// The signs of numbers at the front, each brought down to one: a digit, 十, 百, 千, 万 or 亿.
    private static String run(String text) {
        StringBuilder run = new StringBuilder();
        for (int k = 0; k < text.length(); k++) {
            int sign = FROM.indexOf(text.charAt(k));
            if (sign < 0) {
                break;
            }
            run.append(TO.charAt(sign));
        }
        return run.toString();
    }

    private static double multiplier(String run) {
        return run.endsWith("万亿") ? 1e12 : run.endsWith("亿") ? 1e8 : run.endsWith("万") ? 1e4 : 1;
    }

    /// Less than nothing where it is no number.
    private static long whole(String run) throws BadFigure {
        return run.equals("0") ? 0 : below("亿万", run, false);
    }

    /// The same of a part of it.
    ///
    /// @param units that may stand in it, the largest first
    /// @param after whether it follows 万 or 亿, so that a zero may lead and a lone digit is not
    ///     clear
    private static long below(String units, String run, boolean after) throws BadFigure {
        if (units.isEmpty()) {
            return section(run, after);
        }
        char unit = units.charAt(0);
        String smaller = units.substring(1);
        int at = run.lastIndexOf(unit);
        if (at < 0) {
            return below(smaller, run, after);
        }
        long above = below(smaller, run.substring(0, at), after);
        String tail = run.substring(at + 1);
        if (above >= 0 && unit == '亿' && tail.matches("[^0万][^万]*")) {
            throw twoWays();
        }
        long rest = above < 0 ? above : tail.isEmpty() ? 0 : below(smaller, tail, true);
        long times = unit == '亿' ? 100_000_000 : 10_000;
        if (above > Long.MAX_VALUE / 2 / times) {
            throw NumberText.tooLarge();
        }
        return rest < 0 ? rest : above * times + rest;
    }

    private static long section(String run, boolean after) throws BadFigure {
        if (!after && DIGITS.matcher(run).matches()) {
            return Long.parseLong(run);
        }
        Matcher places = SECTION.matcher(run);
        if (run.isEmpty() || !places.matches() || run.charAt(0) == '0' && !after) {
            return -1;
        }
        boolean higher = places.group(1) != null || places.group(2) != null || after;
        if (higher
                && places.group(3) == null
                && places.group(5) != null
                && places.group(4).isEmpty()) {
            throw twoWays();
        }
        return 1000 * digit(places.group(1))
                + 100 * digit(places.group(2))
                + (places.group(3) == null ? 0 : 10 * Math.max(1, digit(places.group(3))))
                + digit(places.group(5));
    }

    private static long digit(@Nullable String place) {
        return place == null || place.isEmpty() ? 0 : place.charAt(0) - '0';
    }

    private static BadFigure twoWays() {
        return new BadFigure(UnitMessage.TWO_WAYS.so(UnitMessage.WRITE_LIKE.of("三万五千, 三万零五")));
    }
}
