package org.shanhai.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// What lies around the best plan: others nearly as good, what each project and each limit is worth
/// to it, and how it stands when what is estimated turns out otherwise.
public record Exploring(
        Pipeline pipeline, Solver solver, PlanQuestion question, Planned.Found best) {
    /// How many options there are.
    public int size() {
        return pipeline.options().size();
    }

    /// @param slack by which part of the value of the best a plan may lie below it
    public Alternatives alternatives(int many, double slack, Allowance allowance) {
        return new NearPlans(pipeline, solver, question, best, slack).find(many, allowance);
    }

    /// Of each candidate that may stand somewhere.
    public List<Replacement> replacements(Allowance allowance) {
        return new Replacements(pipeline, solver, question, best).find(allowance);
    }

    /// Of the limits that are used up most.
    ///
    /// @param used from this part of a limit on it is asked for
    /// @param steps parts by which each is widened, below 0 narrowed
    public List<LimitPrice> prices(double used, List<Double> steps, Allowance allowance) {
        return new LimitPrices(pipeline, solver, question, best).find(used, steps, allowance);
    }

    /// What the aims lose where others take parts of limits first: nothing where the plan leaves
    /// room for them, else as the plan solved anew with what is left tells; empty where none is
    /// found.
    ///
    /// @param taken by what is limited; of a limit that is not asked, nothing
    public Optional<Loss> lost(Map<Counted, Double> taken, Allowance allowance) {
        PlanQuestion left =
                question.withBounds(
                        question.bounds().stream()
                                .map(bound -> bound.less(taken.getOrDefault(bound.counted(), 0.0)))
                                .toList());
        if (Evaluation.of(pipeline, left, best.plan()).isSound()) {
            return Optional.of(Loss.NONE);
        }
        Formulation other = new Formulation(pipeline, left);
        Solution solution =
                Search.solve(
                        solver,
                        other.programme(),
                        Optional.empty(),
                        allowance.effort(0, 1),
                        allowance.listener());
        return solution.values()
                .map(x -> Evaluation.of(pipeline, left, other.plan(x)))
                .filter(Evaluation::isSound)
                .map(
                        one ->
                                new Loss(
                                        Math.max(0, best.value() - solution.bound()),
                                        Math.max(0, best.bound() - one.value())));
    }

    /// @param redrawn the same pipeline with other figures
    public PlacementSteadiness steadiness(
            Redrawn redrawn, int many, double gap, Allowance allowance) {
        return new Redrawing(pipeline, solver, question, best).find(redrawn, many, gap, allowance);
    }

    /// What one aim costs of another; the plan itself, and its aims, do not count.
    ///
    /// @param many points, at least 2
    public TradeOff tradeOff(Aim first, Aim second, int many, double gap, Allowance allowance) {
        return new Tracing(pipeline, solver, question, first, second, gap).trace(many, allowance);
    }
}
