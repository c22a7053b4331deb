package org.shanhai.pack.unit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shanhai.region.Quantity;

/// Words and signs that make a figure a bound, or say that it was rounded.
enum Qualifier {
    NONE,
    AT_LEAST,
    AT_MOST,
    ABOUT;

    /// @param rest the text without the words of the qualifier
    record Taken(Qualifier qualifier, String rest) {}

    private static final Map<Qualifier, List<String>> BEFORE =
            Map.of(
                    AT_LEAST,
                    List.of(
                            ">=",
                            "≥",
                            ">",
                            "不低于",
                            "不少于",
                            "不小于",
                            "大于等于",
                            "大于",
                            "至少",
                            "超过",
                            "高于",
                            "逾",
                            "超",
                            "more than",
                            "at least",
                            "over",
                            "above",
                            "no less than"),
                    AT_MOST,
                    List.of(
                            "<=",
                            "≤",
                            "<",
                            "不超过",
                            "不高于",
                            "不大于",
                            "不多于",
                            "小于等于",
                            "小于",
                            "至多",
                            "最多",
                            "低于",
                            "up to",
                            "at most",
                            "less than",
                            "under",
                            "below",
                            "no more than"),
                    ABOUT,
                    List.of(
                            "约为",
                            "大约",
                            "约",
                            "近",
                            "预计",
                            "预期",
                            "~",
                            "≈",
                            "approximately",
                            "approx.",
                            "about",
                            "around",
                            "nearly",
                            "expected",
                            "circa"));

    private static final Map<Qualifier, List<String>> BEHIND =
            Map.of(
                    AT_LEAST, List.of("及以上", "以上", "or more"),
                    AT_MOST, List.of("及以下", "以下", "以内", "or less"),
                    ABOUT, List.of("左右", "上下"));

    /// @throws BadFigure when two of them contradict one another
    static Taken take(String text) throws BadFigure {
        String rest = text;
        Qualifier found = NONE;
        for (Qualifier qualifier : List.of(AT_LEAST, AT_MOST, ABOUT)) {
            for (String word : BEFORE.getOrDefault(qualifier, List.of())) {
                if (found == NONE && rest.toLowerCase(Locale.ROOT).startsWith(word)) {
                    found = qualifier;
                    rest = rest.substring(word.length()).strip();
                }
            }
        }
        for (Qualifier qualifier : List.of(AT_LEAST, AT_MOST, ABOUT)) {
            for (String word : BEHIND.getOrDefault(qualifier, List.of())) {
                if (rest.toLowerCase(Locale.ROOT).endsWith(word)) {
                    if (found != NONE && found != qualifier) {
                        throw new BadFigure(
                                "is two kinds of bound at once.",
                                "Write one of >=, <= and ~ before the number.");
                    }
                    found = qualifier;
                    rest = rest.substring(0, rest.length() - word.length()).strip();
                }
            }
        }
        return new Taken(found, rest);
    }

    Quantity quantity(double value) {
        return switch (this) {
            case NONE -> Quantity.exactly(value);
            case AT_LEAST -> Quantity.atLeast(value);
            case AT_MOST -> Quantity.atMost(value);
            case ABOUT -> Quantity.about(value);
        };
    }
}
