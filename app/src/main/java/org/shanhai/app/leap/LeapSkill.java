package org.shanhai.app.leap;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;

/// How well such lists did where it could be seen, as `bench/evidence leap` measures it on the
/// embedded pack, which a test holds this to; of lists by nearness, as `entry` did on a British
/// panel.
///
/// @param list whose order is judged
/// @param sheet with the prefix `leap.`
public record LeapSkill(Shortlist list, Sheet sheet) {
    private static final String MEASURED_ON = "zhejiang";

    /// The last year of what was known.
    public static final int BEFORE = 2006;

    public static final int PLACES = 26;

    /// Of the first ten of what may be proposed the share that came, and what that brought, by
    /// what they are put in order by.
    public static final Map<String, Listed> LISTED =
            Map.of(
                    LeapOrder.EXPECTED.key(),
                    new Listed(0.077, 0.117),
                    LeapOrder.CHANCE.key(),
                    new Listed(0.085, 0.114),
                    LeapOrder.WORTH.key(),
                    new Listed(0.031, 0.070),
                    "seen",
                    new Listed(0.081, 0.125),
                    "none",
                    new Listed(0.037, 0.058));

    /// Of what came of the first ten by chance × worth × clean.
    public static final double CLEAN = 0.91;

    public static final double WORTH = 1.67;

    /// With a place's own firms of a class hidden, how many of the first five rungs are there, of
    /// those that most places have, and of all classes of what it has.
    public static final Map<String, Double> RUNGS =
            Map.of("shown", 0.486, "common", 0.504, "any", 0.116);

    /// @param came the share that came
    /// @param brought × clean × worth, a place of the ten
    public record Listed(double came, double brought) {}

    /// Whether chances of entry tell the order.
    private boolean isTold() {
        return list.ranked().stream()
                .anyMatch(each -> each.feasibility() instanceof Feasibility.Told);
    }

    /// Whether this may be the pack measured on: that of Zhejiang with its register of firms.
    private boolean isMeasured() {
        return isTold() && sheet.region().area().equals(MEASURED_ON);
    }

    /// Nor is it the list of a theme, which was not measured by itself.
    private boolean isWhole() {
        return isMeasured() && list.theme().isEmpty();
    }

    Answer.Statement statement() {
        return new Answer.Statement(
                "skill", text(), isMeasured() ? measured() : isTold() ? null : british());
    }

    public String text() {
        return isMeasured()
                ? sheet.say(
                        "skill.told",
                        Integer.toString(BEFORE),
                        PLACES,
                        came(LeapOrder.EXPECTED.key()),
                        came("none"),
                        came("seen"),
                        Numbers.plain(listed(LeapOrder.EXPECTED.key()).brought()),
                        Numbers.plain(listed("none").brought()),
                        Numbers.plain(listed("seen").brought()),
                        Numbers.plain(CLEAN),
                        Numbers.plain(WORTH),
                        rungs("shown"),
                        rungs("common"),
                        rungs("any"))
                : sheet.say(isTold() ? "skill.none" : "skill");
    }

    /// Of lists in this order, short, as a clause; empty where it was not measured.
    public String brief() {
        return isWhole() ? sheet.say("skill.brief", came(list.order().key()), came("none")) : "";
    }

    /// Of rungs, likewise.
    String ofRungs() {
        return isWhole()
                ? sheet.say("skill.rungs", rungs("shown"), rungs("common"), rungs("any"))
                : "";
    }

    private static Map<String, @Nullable Object> measured() {
        return JsonObject.of(
                "measured_on",
                "the sample of Zhejiang's register, survivors of 2019",
                "known_until",
                BEFORE,
                "places",
                PLACES,
                "first_ten_came",
                figures(Listed::came),
                "first_ten_brought",
                figures(Listed::brought),
                "clean",
                Cell.number(CLEAN),
                "worth",
                Cell.number(WORTH),
                "rungs_there",
                new TreeMap<>(RUNGS));
    }

    private static Map<String, @Nullable Object> figures(ToDoubleFunction<Listed> figure) {
        Map<String, @Nullable Object> figures = new TreeMap<>();
        LISTED.forEach((key, each) -> figures.put(key, Cell.number(figure.applyAsDouble(each))));
        return figures;
    }

    /// As measured on the panel of forty British regions, by the command `entry`.
    private static Map<String, @Nullable Object> british() {
        return JsonObject.of(
                "measured_on",
                "British regions, entries 2017 to 2020",
                "roc_auc",
                Cell.number(0.732),
                "pr_auc",
                Cell.number(0.110),
                "best_null_roc_auc",
                Cell.number(0.671),
                "best_null_pr_auc",
                Cell.number(0.083));
    }

    private static String rungs(String key) {
        return Numbers.percent(RUNGS.getOrDefault(key, 0.0));
    }

    private static Listed listed(String key) {
        return java.util.Objects.requireNonNull(LISTED.get(key), key);
    }

    private static String came(String key) {
        return Numbers.percent(listed(key).came());
    }
}
