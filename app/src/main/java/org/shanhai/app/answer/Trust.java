package org.shanhai.app.answer;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;

/// How answers of one kind did on what they had not seen, beside the best simple rule and chance.
/// `bench/evidence` measures it on the embedded pack and holds this to it.
///
/// @param key what was held against what, in words `trust.KEY`
/// @param n how many were told
/// @param right the share of them that came true
/// @param rule the same by the best simple rule
/// @param chance the same by chance, where that means something
/// @param year the last of what was known beforehand; none where others of the same time tell
/// @param ahead whether it was ahead of rule and chance
public record Trust(
        String key,
        int n,
        double right,
        double rule,
        OptionalDouble chance,
        OptionalInt year,
        boolean ahead) {
    /// The key of the part that says it.
    public static final String KEY = "trust";

    private static final String MEASURED_ON = "zhejiang";

    /// Whether the area may be the one measured on.
    public static boolean isMeasured(String area) {
        return area.equals(MEASURED_ON);
    }

    /// @param more what else its words tell, from `{5}` on
    public String text(Words words, Object... more) {
        Stream<Object> told =
                Stream.of(
                        n,
                        Numbers.percent(right),
                        Numbers.percent(rule),
                        chance.isPresent() ? Numbers.percent(chance.getAsDouble()) : "",
                        year.isPresent() ? Integer.toString(year.getAsInt() + 1) : "");
        return words.get("trust." + key, Stream.concat(told, Stream.of(more)).toArray());
    }

    public Answer.Statement statement(Words words, Object... more) {
        return new Answer.Statement(
                KEY,
                text(words, more),
                JsonObject.of(
                        "held_against",
                        key,
                        "n",
                        n,
                        "right",
                        Cell.number(right),
                        "simple_rule",
                        Cell.number(rule),
                        "chance",
                        chance.isPresent() ? Cell.number(chance.getAsDouble()) : null,
                        "known_until",
                        year.isPresent() ? year.getAsInt() : null,
                        "ahead",
                        ahead));
    }

    /// Of answers that were held against nothing.
    public static Answer.Statement none(Words words) {
        return new Answer.Statement(KEY, words.get("trust.none"), null);
    }
}
