package org.shanhai.admit;

import java.util.Optional;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// A rule as a linear inequality between two figures: one end of the first at least, or at most, a
/// factor times one end of the second; or times one, where there is no second.
///
/// @param factor the floor, in canonical units
/// @param isLeast whether the first must be at least that; else at most
record Requirement(
        Rule rule,
        ProjectFigure first,
        Optional<ProjectFigure> second,
        double factor,
        boolean isLeast) {

    /// Empty where the rule is about no figures, or has no floor above zero.
    static Optional<Requirement> of(Rule rule) {
        return Formula.of(rule)
                .filter(formula -> rule.floor().isPresent())
                .filter(formula -> rule.floor().orElseThrow() > 0)
                .map(
                        formula ->
                                new Requirement(
                                        rule,
                                        formula.dividend(),
                                        formula.divisor(),
                                        rule.floor().orElseThrow(),
                                        rule.isHigherBetter()));
    }

    /// That a project takes no more than a limit.
    static Requirement ofLimit(Rule rule, double amount) {
        return new Requirement(rule, Formula.of(rule.limited()), Optional.empty(), amount, false);
    }

    /// Which end of the first figure counts: its worst.
    End firstEnd() {
        return isLeast ? End.LOW : End.HIGH;
    }

    End secondEnd() {
        return isLeast ? End.HIGH : End.LOW;
    }

    /// One end of what a figure is known as.
    enum End {
        LOW,
        HIGH
    }
}
