package org.shanhai.ask;

import java.util.List;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Planned;
import org.shanhai.plan.Replacement;
import org.shanhai.plan.Unplannable;

/// A plan with all that is told of it.
///
/// @param scenario whose limits count beside those in force; empty for none
/// @param aside projects that are none of those to place, with those of which too little is known
/// @param shaping years, trades and what went before
/// @param around what was looked for around it
public record ShownPlan(
        Pipeline pipeline,
        PlanQuestion question,
        String scenario,
        Planned.Found found,
        List<Unplannable> aside,
        Shaping shaping,
        Around around) {
    public ShownPlan {
        aside = List.copyOf(aside);
    }

    /// By how much of what its aims come to other plans may lie below it; no end where none were
    /// looked for.
    public double slack() {
        return around.alternatives()
                .map(others -> others.slack() * Math.abs(found.value()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /// Projects that are placed, or left out, in every plan within the slack: proven.
    ///
    /// @return their numbers in the pipeline
    public List<Integer> listFixed(boolean isPlaced) {
        return around.replacements().stream()
                .filter(one -> one.isPlaced() == isPlaced && one.isFixedWithin(slack()))
                .map(Replacement::candidate)
                .toList();
    }
}
