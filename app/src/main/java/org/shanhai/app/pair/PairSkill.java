package org.shanhai.app.pair;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.LikelyTies;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.TieSkill;

/// How well chances of ties tell those that exist, and that nothing has tested what pairs would be
/// worth. Measured as the answer is made, on the ties of the pack; `bench/evidence pair` prints it
/// with its ranges.
public final class PairSkill {
    private PairSkill() {}

    static Answer.Statement statement(Sheet sheet, Pairing pairing) {
        return pairing.likely()
                .map(LikelyTies::skill)
                .map(skill -> measured(sheet, skill))
                .orElseGet(() -> new Answer.Statement("skill", sheet.say("skill.none"), null));
    }

    /// The same in one sentence, to stand below the chances.
    static String brief(Sheet sheet, Pairing pairing) {
        return pairing.likely()
                .map(LikelyTies::skill)
                .map(
                        skill ->
                                sheet.say(
                                        "skill.brief",
                                        quoted(skill.area()),
                                        sheet.say("sign." + skill.rival().key()),
                                        quoted(skill.alone().getOrDefault(skill.rival(), 0.5))))
                .orElse("");
    }

    /// Whether likeliest may be said.
    static boolean isAhead(Pairing pairing) {
        return pairing.likely().filter(ties -> ties.skill().isAhead()).isPresent();
    }

    /// As it is quoted.
    public static String quoted(double area) {
        return Numbers.plain(Math.round(1000 * area) / 1000.0);
    }

    private static Answer.Statement measured(Sheet sheet, TieSkill skill) {
        double rival = skill.alone().getOrDefault(skill.rival(), 0.5);
        TieSkill.Fifth first = skill.fifths().getFirst();
        TieSkill.Fifth last = skill.fifths().getLast();
        return new Answer.Statement(
                "skill",
                sheet.say(
                        "skill",
                        skill.ties(),
                        quoted(skill.area()),
                        sheet.say("sign." + skill.rival().key()),
                        quoted(rival),
                        Numbers.wholePercent(last.said()),
                        Numbers.wholePercent(last.came()),
                        Numbers.wholePercent(first.said()),
                        Numbers.wholePercent(first.came()),
                        skill.isAhead() ? 1 : 0),
                JsonObject.of(
                        "ties",
                        skill.ties(),
                        "area",
                        Cell.number(skill.area()),
                        "rival",
                        skill.rival().key(),
                        "rival_area",
                        Cell.number(rival),
                        "ahead",
                        skill.isAhead()));
    }
}
