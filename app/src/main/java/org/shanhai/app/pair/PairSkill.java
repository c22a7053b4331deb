package org.shanhai.app.pair;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Trust;
import org.shanhai.app.text.Words;
import org.shanhai.pair.LikelyTies;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.TieSkill;

/// How well chances of ties tell those that exist, and that nothing has tested what pairs would be
/// worth. Measured as the answer is made, on the ties of the pack; `bench/evidence pair` prints it
/// with its ranges.
public final class PairSkill {
    private PairSkill() {}

    public static Answer.Statement statement(Words words, Pairing pairing) {
        return pairing.likely()
                .map(LikelyTies::skill)
                .map(skill -> trust(skill).statement(words))
                .orElseGet(() -> Trust.none(words));
    }

    private static Trust trust(TieSkill skill) {
        return new Trust(
                "pair",
                skill.ties(),
                skill.area(),
                skill.rival().area(),
                OptionalDouble.of(0.5),
                OptionalInt.empty(),
                skill.isAhead());
    }
}
