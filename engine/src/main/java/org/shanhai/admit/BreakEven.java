package org.shanhai.admit;

import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;

/// The value of one figure at which a rule's floor, or full marks, are exactly reached, the other
/// figure of the indicator being what is stated.
///
/// @param item the figure that is not known exactly
/// @param value in its canonical unit
/// @param isMost whether the figure may be at most that much; else it must be at least that much
/// @param given the other figure; empty where the indicator has only one
/// @param givenValue the end of it that the value rests on
/// @param restsOnBound whether the other figure is known as a bound: "at least 700" is met *at
///     least* up to the value, perhaps beyond
public record BreakEven(
        Target target,
        ProjectFigure item,
        double value,
        boolean isMost,
        Optional<ProjectFigure> given,
        OptionalDouble givenValue,
        boolean restsOnBound) {

    /// What is exactly reached.
    public enum Target implements Keyed {
        FLOOR,
        FULL
    }
}
