package org.shanhai.admit;

import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;

/// One promise held against what another figure of the project allows, total with total.
///
/// Of tax: the value added usual for the jobs, output or investment stated, by the accounts of the
/// industry, and the part of it that tax at statutory rates comes to; beside it the same ratio
/// among comparable projects. Net taxes on production of the accounts are no benchmark: export
/// refunds make them negative for whole industries.
///
/// @param item that is promised
/// @param promised the least that is, canonical units; of local tax, grossed up to all tax
/// @param localShare by which it is; 1 where all tax is promised
/// @param route the figure it is held against
/// @param valueAdded usual with that; empty where the accounts do not say
/// @param taxed the part of value added that statutory rates come to; empty likewise
/// @param slack the factor by which a sound project may exceed that
/// @param comparables how many projects state both
/// @param typical the geometric mean of theirs, times the figure; empty where fewer than two
/// @param chance of a ratio as high among them, log-normal; empty likewise
public record PromiseTest(
        ProjectFigure item,
        double promised,
        double localShare,
        ProjectFigure route,
        OptionalDouble valueAdded,
        OptionalDouble taxed,
        double slack,
        int comparables,
        OptionalDouble typical,
        OptionalDouble chance,
        Outcome outcome) {

    /// Whether it can be believed.
    public enum Outcome implements Keyed {
        PLAUSIBLE,
        /// More than statutory rates on what is usual, or than nineteen of twenty comparable ones.
        DOUBTFUL,
        /// More than that times the slack.
        NOT_PLAUSIBLE
    }

    /// The promise over the value added usual; empty where the accounts do not say.
    public OptionalDouble shareOfValueAdded() {
        return valueAdded.isPresent()
                ? OptionalDouble.of(promised / valueAdded.getAsDouble())
                : OptionalDouble.empty();
    }
}
