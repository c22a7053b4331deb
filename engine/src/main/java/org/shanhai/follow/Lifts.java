package org.shanhai.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Formula;
import org.shanhai.follow.Rated.Lift;
import org.shanhai.follow.Rated.Line;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;

/// What would lift a firm into the next better class, one figure at a time: the marks of a line are
/// m = v ÷ b × w, so a gap g asks for v + g·b/w; v = N/D is reached by N·(v + g·b/w)/v or by
/// D·v/(v + g·b/w).
final class Lifts {
    private Lifts() {}

    /// @param gap marks to the lowest of that class
    static List<Lift> of(Actual actual, List<Line> lines, double gap) {
        List<Lift> lifts = new ArrayList<>();
        for (Line line : lines) {
            Rule rule = line.rule();
            boolean linear =
                    !line.mean()
                            && rule.kind() != Rule.Kind.SCORE
                            && line.value().isPresent()
                            && line.value().getAsDouble() > 0
                            && line.benchmark().isPresent();
            if (!linear) {
                continue;
            }
            double most = rule.most().orElse(Double.POSITIVE_INFINITY);
            if (line.marks().orElseThrow() + gap > most) {
                continue;
            }
            double value = line.value().getAsDouble();
            double wanted = value + gap * line.benchmark().getAsDouble() / rule.weight();
            Optional<Formula> formula = Formula.of(rule);
            if (formula.isEmpty()) {
                continue;
            }
            double factor = wanted / value;
            add(lifts, actual, rule, formula.get().dividend(), factor);
            formula.get()
                    .divisor()
                    .filter(divisor -> !divisor.equals(ProjectFigure.JOBS))
                    .ifPresent(divisor -> add(lifts, actual, rule, divisor, 1 / factor));
        }
        return lifts;
    }

    private static void add(
            List<Lift> lifts, Actual actual, Rule rule, ProjectFigure figure, double factor) {
        Optional<Quantity> now = actual.find(figure);
        double to = now.map(quantity -> quantity.stated() * factor).orElse(Double.NaN);
        boolean possible = Double.isFinite(to) && (!figure.isShare() || to <= 1);
        if (possible) {
            lifts.add(new Lift(rule, figure, now.orElseThrow().stated(), to));
        }
    }
}
