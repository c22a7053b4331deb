package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.BreakEven.Target;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// What figures that are not known exactly would have to be, one at a time.
///
/// With a floor f of N/D, D unknown and N at least N̲: D may be at most N̲/f. With N unknown and
/// D at most D̄: N must be at least f·D̄. Where less is better, the other ends count.
record BreakEvens(Figures figures) {
    List<BreakEven> of(Rule rule, Formula formula) {
        List<BreakEven> found = new ArrayList<>();
        rule.floor().ifPresent(floor -> add(found, rule, formula, Target.FLOOR, floor));
        if (rule.kind().givesMarks()) {
            rule.full().ifPresent(full -> add(found, rule, formula, Target.FULL, full));
        }
        return found;
    }

    private void add(
            List<BreakEven> found, Rule rule, Formula formula, Target target, double threshold) {
        if (!(threshold > 0)) {
            return;
        }
        boolean more = rule.isHigherBetter();
        ProjectFigure above = formula.dividend();
        if (formula.divisor().isEmpty()) {
            add(found, target, above, threshold, !more, Optional.empty(), OptionalDouble.empty());
            return;
        }
        ProjectFigure below = formula.divisor().get();
        Quantity dividend = figures.firm(above);
        Quantity divisor = figures.firm(below);
        double end = more ? divisor.high() : divisor.low();
        if (end > 0 && Double.isFinite(end)) {
            OptionalDouble given = OptionalDouble.of(end);
            add(found, target, above, threshold * end, !more, formula.divisor(), given);
        }
        end = more ? dividend.low() : dividend.high();
        if (end > 0 && Double.isFinite(end)) {
            OptionalDouble given = OptionalDouble.of(end);
            add(found, target, below, end / threshold, more, Optional.of(above), given);
        }
    }

    private void add(
            List<BreakEven> found,
            Target target,
            ProjectFigure item,
            double value,
            boolean isMost,
            Optional<ProjectFigure> given,
            OptionalDouble givenValue) {
        boolean restsOnBound = given.filter(one -> !figures.firm(one).isPoint()).isPresent();
        if (!figures.firm(item).isPoint() && given.filter(one -> !figures.hasFirm(one)).isEmpty()) {
            found.add(new BreakEven(target, item, value, isMost, given, givenValue, restsOnBound));
        }
    }
}
