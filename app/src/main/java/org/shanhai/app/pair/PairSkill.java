package org.shanhai.app.pair;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Weights;

/// How well the score tells pairs that came about from others, as `bench/evidence pair` finds on
/// the embedded pack and holds this to it: areas under the curve within each mountain place, .5 by
/// chance. It does not foretell ties, and is not meant to: the page says so.
public final class PairSkill {
    static final int PAIRS = 202;
    public static final double SCORE = 0.513;
    public static final double SIZE = 0.623;
    public static final double DISTANCE = 0.610;
    public static final double LINKS = 0.648;

    /// The score among partners about as large and as near.
    public static final double LIKE = 0.490;

    private static final String MEASURED_ON = "zhejiang";

    private PairSkill() {}

    /// Of other weights, and of a pack that is not the one measured on, nothing is known.
    static Answer.Statement statement(Sheet sheet, Pairing pairing, Weights weights) {
        return weights.isStandard() && isMeasuredOn(pairing)
                ? measured(sheet)
                : new Answer.Statement("skill", sheet.say("skill.none"), null);
    }

    /// Whether this may be the pack measured on: that of Zhejiang with its register of firms.
    private static boolean isMeasuredOn(Pairing pairing) {
        return pairing.region().area().equals(MEASURED_ON)
                && pairing.listMountain().stream()
                        .anyMatch(place -> pairing.structure().coverage(place).firms() > 0);
    }

    private static Answer.Statement measured(Sheet sheet) {
        return new Answer.Statement(
                "skill",
                sheet.say(
                        "skill",
                        PAIRS,
                        Numbers.plain(SCORE),
                        Numbers.plain(SIZE),
                        Numbers.plain(DISTANCE),
                        Numbers.plain(LINKS),
                        Numbers.plain(LIKE)),
                JsonObject.of(
                        "pairs", PAIRS,
                        "score", Cell.number(SCORE),
                        "size", Cell.number(SIZE),
                        "distance", Cell.number(DISTANCE),
                        "links", Cell.number(LINKS),
                        "among_like", Cell.number(LIKE)));
    }
}
