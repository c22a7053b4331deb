package org.shanhai.pack.unit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shanhai.region.Relation;

/// Words and signs that make a figure a bound, or say that it was rounded.
final class Qualifier {
    /// @param relation [Relation#EQUAL] where no word says another
    /// @param rest the text without the words of the qualifier
    record Taken(Relation relation, String rest) {}

    /// Words that say who gave the figure, not how exact it is.
    private static final List<String> PROMISED = List.of("承诺", "约定", "promised ");

    /// Words for what is to come; alone they mean "about", before a bound nothing.
    private static final List<String> EXPECTED =
            List.of("预计", "预期", "预估", "估计", "expected ", "estimated ");

    private static final Map<Relation, List<String>> BEFORE =
            Map.of(
                    Relation.AT_LEAST,
                    words(
                            ">=;≥;>;不低于;不少于;不小于;不下于;大于等于;大于;至少;最少;超过;高于;逾;超;more than;at least"
                                    + ";over;above;no less than;not less than;no fewer than"
                                    + ";not fewer than"),
                    Relation.AT_MOST,
                    words(
                            "<=;≤;<;不超过;不高于;不大于;不多于;小于等于;小于;至多;最多;低于;少于;不到;不足;up to;at most"
                                    + ";less than;fewer than;under;below;no more than;not more than"
                                    + ";not exceeding"),
                    Relation.ABOUT,
                    words(
                            "约为;大约;大概;约;将近;接近;近;~;≈;approximately;approx.;approx;about;around"
                                    + ";nearly;roughly;circa;ca.;大致;约计;some "));

    private static final Map<Relation, List<String>> BEHIND =
            Map.of(
                    Relation.AT_LEAST,
                    words("及以上;以上;or more;or above;and more;and above"),
                    Relation.AT_MOST,
                    words("及以下;以下;以内;之内;or less;or fewer;or below"),
                    Relation.ABOUT,
                    words("左右;上下;or so;(约);(approx.);(approx);approximately;approx.;approx"));

    private static final List<Relation> ALL =
            List.of(Relation.AT_LEAST, Relation.AT_MOST, Relation.ABOUT);

    private Qualifier() {}

    /// @throws BadFigure when two of them contradict one another
    static Taken take(String text) throws BadFigure {
        String promised = after(PROMISED, text);
        String rest = after(EXPECTED, promised);
        boolean expected = rest.length() < promised.length();
        Relation found = Relation.EQUAL;
        for (Relation relation : ALL) {
            String shorter =
                    found == Relation.EQUAL
                            ? after(BEFORE.getOrDefault(relation, List.of()), rest)
                            : rest;
            if (shorter.length() < rest.length()) {
                found = relation;
                rest = shorter;
            }
        }
        for (Relation relation : ALL) {
            for (String word : BEHIND.getOrDefault(relation, List.of())) {
                if (rest.toLowerCase(Locale.ROOT).endsWith(word)) {
                    BadFigure.throwIf(
                            found != Relation.EQUAL && found != relation, UnitMessage.TWO_BOUNDS);
                    found = relation;
                    rest = rest.substring(0, rest.length() - word.length()).strip();
                }
            }
        }
        return new Taken(found == Relation.EQUAL && expected ? Relation.ABOUT : found, rest);
    }

    private static List<String> words(String all) {
        return List.of(all.split(";"));
    }

    private static String after(List<String> words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.startsWith(word)) {
                return text.substring(word.length()).strip();
            }
        }
        return text;
    }
}
