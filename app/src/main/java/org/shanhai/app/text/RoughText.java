package org.shanhai.app.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an estimate with two digits, as more would say more than is known: of the number it
/// begins with, and of the ends of the range behind it. Ranks and years stay as they are.
public final class RoughText {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern ESTIMATE =
            Pattern.compile("(-?\\d[\\d,]*(?:\\.\\d+)?)([^(（]*)([(（].*)?");
    private static final Pattern RANGE =
            Pattern.compile("[(（]-?[\\d,.]+(?:e-?\\d+)? ?– ?-?[\\d,.]+(?:e-?\\d+)?[)）]");

    private RoughText() {}

    public static String of(String text) {
        Matcher estimate = ESTIMATE.matcher(text);
        if (!estimate.matches()) {
            return text;
        }
        String rest = estimate.group(3) == null ? "" : estimate.group(3);
        return round(estimate.group(1))
                + estimate.group(2)
                + (RANGE.matcher(rest).matches() ? round(rest) : rest);
    }

    private static String round(String text) {
        return NUMBER.matcher(text)
                .replaceAll(
                        number ->
                                Numbers.plain(
                                        Numbers.twoDigits(
                                                Double.parseDouble(
                                                        number.group().replace(",", "")))));
    }
}
