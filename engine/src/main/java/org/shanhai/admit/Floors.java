package org.shanhai.admit;

import java.util.OptionalDouble;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// Floors and marks of rules over all an indicator can be. Monotone: both ends decide.
final class Floors {
    /// Within this of a threshold, relative, a value stands at it: figures are put in and taken out
    /// by division, which rounds.
    static final double ROUNDING = 1e-9;

    private Floors() {}

    /// How an indicator stands to a rule's floor.
    static State state(Rule rule, Quantity value) {
        if (meets(rule, worst(rule, value))) {
            return State.MET;
        }
        return meets(rule, best(rule, value)) ? State.OPEN : State.FAILED;
    }

    static boolean meets(Rule rule, double value) {
        return rule.meetsFloor(snapped(rule, value));
    }

    /// How what is taken stands to a room.
    ///
    /// @param isCeiling whether the room includes what is taken already, so that it clears nothing
    static State within(Quantity takes, double room, boolean isCeiling) {
        double most = room * (1 + ROUNDING);
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
        double marks = rule.marks(snapped(rule, value));
        // An unbounded value of which less is better has left the straight line.
        return Double.isNaN(marks) || marks == Double.NEGATIVE_INFINITY ? 0 : Math.max(0, marks);
    }

    private static double worst(Rule rule, Quantity value) {
        return rule.isHigherBetter() ? value.low() : value.high();
    }

    private static double best(Rule rule, Quantity value) {
        return rule.isHigherBetter() ? value.high() : value.low();
    }

    private static double snapped(Rule rule, double value) {
        return snapped(snapped(value, rule.floor()), rule.full());
    }

    private static double snapped(double value, OptionalDouble threshold) {
        return threshold.isPresent()
                        && Math.abs(value - threshold.getAsDouble())
                                <= ROUNDING * Math.abs(threshold.getAsDouble())
                ? threshold.getAsDouble()
                : value;
    }
}
