package org.shanhai.app.leap;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Trust;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;

/// How well such lists did where it could be seen, as `bench/evidence leap` measures it on the
/// embedded pack, which a test holds this to.
///
/// @param list whose order is judged
/// @param sheet with the prefix `leap.`
public record LeapSkill(Shortlist list, Sheet sheet) {
    /// The last year of what was known.
    public static final int BEFORE = 2006;

    public static final int PLACES = 26;

    /// Of the first ten of what may be proposed the share that came, by what they are put in order
    /// by; `seen` is the best simple rule, a firm seen, then worth and cleanness.
    public static final Map<String, Double> CAME =
            Map.of(
                    LeapOrder.EXPECTED.key(),
                    0.077,
                    LeapOrder.CHANCE.key(),
                    0.085,
                    LeapOrder.WORTH.key(),
                    0.031,
                    "seen",
                    0.081,
                    "none",
                    0.037);

    /// With a place's own firms of a class hidden, how many of the first five rungs are there, of
    /// those that most places have, and of all classes of what it has.
    public static final Map<String, Double> RUNGS =
            Map.of("shown", 0.486, "common", 0.504, "any", 0.116);

    /// Whether this may be the pack measured on, that of Zhejiang with its register of firms; and
    /// not the list of a theme, which was not measured by itself.
    private boolean isMeasured() {
        return Trust.isMeasured(sheet.region().area())
                && list.theme().isEmpty()
                && list.ranked().stream()
                        .anyMatch(each -> each.feasibility() instanceof Feasibility.Told);
    }

    /// Of lists in this order.
    private Optional<Trust> trust() {
        return isMeasured()
                ? Optional.of(
                        new Trust(
                                "leap",
                                PLACES,
                                came(list.order().key()),
                                came("seen"),
                                OptionalDouble.of(came("none")),
                                OptionalInt.of(BEFORE),
                                false))
                : Optional.empty();
    }

    Answer.Statement statement() {
        return trust().map(each -> each.statement(sheet.words()))
                .orElseGet(() -> Trust.none(sheet.words()));
    }

    public String text() {
        return statement().text();
    }

    /// Of rungs, as a clause; empty where it was not measured.
    String ofRungs() {
        return isMeasured() ? sheet.say("skill.rungs", rungs("shown"), rungs("common")) : "";
    }

    private static String rungs(String key) {
        return Numbers.percent(Objects.requireNonNull(RUNGS.get(key)));
    }

    private static double came(String key) {
        return Objects.requireNonNull(CAME.get(key));
    }
}
