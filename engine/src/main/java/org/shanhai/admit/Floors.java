package org.shanhai.admit;

import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// Floors and marks of rules over all an indicator can be. Monotone: both ends decide.
final class Floors {
    private Floors() {}

    /// How an indicator stands to a rule's floor.
    static State state(Rule rule, Quantity value) {
        if (rule.meetsFloor(worst(rule, value))) {
            return State.MET;
        }
        return rule.meetsFloor(best(rule, value)) ? State.OPEN : State.FAILED;
    }

    /// How what is taken stands to a room.
    ///
    /// @param isCeiling whether the room includes what is taken already, so that it clears nothing
    static State within(Quantity takes, double room, boolean isCeiling) {
        double most = room * (1 + Rule.ROUNDING);
        return takes.low() > most
                ? State.FAILED
                : takes.high() <= most && !isCeiling ? State.MET : State.OPEN;
    }

    /// The marks of a rule that gives some by a formula.
    static Range marks(Rule rule, Quantity value) {
        double least = marks(rule, worst(rule, value));
        return new Range(least, Math.max(least, marks(rule, best(rule, value))));
    }

    private static double marks(Rule rule, double value) {
        double marks = rule.marks(value);
        // An unbounded value of which less is better has left the straight line.
        return Double.isNaN(marks) || marks == Double.NEGATIVE_INFINITY ? 0 : Math.max(0, marks);
    }

    private static double worst(Rule rule, Quantity value) {
        return rule.isHigherBetter() ? value.low() : value.high();
    }

    private static double best(Rule rule, Quantity value) {
        return rule.isHigherBetter() ? value.high() : value.low();
    }
}
