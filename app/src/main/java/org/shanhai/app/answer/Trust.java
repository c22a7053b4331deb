package org.shanhai.app.answer;

import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;

/// How answers of one kind did on what they had not seen, beside the best simple rule and chance, as
/// `bench/evidence` measures it on the embedded pack and holds this to it.
///
/// @param key what was held against what, in words `trust.KEY`
/// @param n how many were told
/// @param right the share of them that came true
/// @param rule the same by the best simple rule
/// @param chance the same by chance
/// @param until the last year of what was known beforehand
/// @param ahead whether it was ahead of the rule by more than the error of the difference
public record Trust(
        String key, int n, double right, double rule, double chance, int until, boolean ahead) {
    /// The key of the part that says it.
    public static final String KEY = "trust";

    private static final String MEASURED_ON = "zhejiang";

    /// Whether the area may be the one measured on.
    public static boolean isMeasured(String area) {
        return area.equals(MEASURED_ON);
    }

    public String text(Words words) {
        return words.get(
                "trust." + key,
                n,
                Numbers.percent(right),
                Numbers.percent(rule),
                Numbers.percent(chance),
                Integer.toString(until),
                Integer.toString(until + 1));
    }

    public Answer.Statement statement(Words words) {
        return new Answer.Statement(
                KEY,
                text(words),
                JsonObject.of(
                        "held_against", key,
                        "n", n,
                        "right", Cell.number(right),
                        "simple_rule", Cell.number(rule),
                        "chance", Cell.number(chance),
                        "known_until", until,
                        "ahead", ahead));
    }

    /// Of answers that were held against nothing.
    public static Answer.Statement none(Words words) {
        return new Answer.Statement(KEY, words.get("trust.none"), null);
    }
}
