package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// Plans a pipeline: where each project goes.
public record Planning(Pipeline pipeline, Solver solver) {
    private static final double ROUNDING = 1e-9;

    /// Times floors are raised at most.
    private static final int ROUNDS = 8;

    /// The best plan.
    ///
    /// @throws IllegalArgumentException when a project that is pinned is no candidate, or its zone
    ///     no site of it
    public Planned plan(PlanQuestion question, Effort effort, Solver.Listener listener) {
        requirePins(question);
        PlanQuestion asked = question;
        double bound = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            Formulation formulation = new Formulation(pipeline, asked);
            Solution solution =
                    Search.solve(
                            solver, formulation.programme(), Optional.empty(), effort, listener);
            if (solution.end() == Solution.End.INFEASIBLE) {
                return new Planned.Infeasible(
                        new PlanConflicts(pipeline, solver, effort).find(asked));
            }
            if (!solution.hasValues()) {
                break;
            }
            // One by one is never less than together, so that the first bound holds throughout.
            bound = Math.min(bound, solution.bound());
            Plan plan = formulation.plan(solution.values().orElseThrow());
            PlanQuestion raised = raised(asked, question, plan);
            if (raised.equals(asked)) {
                return found(question, plan, solution.end(), bound);
            }
            asked = raised;
        }
        return new Planned.NotFound(solver.trouble().orElse(""));
    }

    /// With floors raised by what a plan falls short of them once its projects' trade with one
    /// another counts once.
    private PlanQuestion raised(PlanQuestion asked, PlanQuestion question, Plan plan) {
        List<Bound> bounds = new ArrayList<>(asked.bounds());
        for (int b = 0; b < bounds.size(); b++) {
            Bound floor = question.bounds().get(b);
            double lacking =
                    floor.isNet()
                            ? floor.low() - Evaluation.sum(pipeline, plan, floor.counted())
                            : 0;
            if (lacking > ROUNDING * Math.abs(floor.low())) {
                bounds.set(b, bounds.get(b).at(bounds.get(b).amount() + lacking * (1 + ROUNDING)));
            }
        }
        return asked.withBounds(bounds);
    }

    private Planned found(PlanQuestion question, Plan plan, Solution.End end, double bound) {
        Evaluation evaluation = Evaluation.of(pipeline, question, plan);
        if (!evaluation.isSound()) {
            throw new IllegalStateException(
                    "The plan found does not keep to what was asked: " + evaluation.broken());
        }
        return new Planned.Found(
                plan,
                evaluation.value(),
                Math.max(bound, evaluation.value()),
                end,
                LeftOuts.of(pipeline, question, plan));
    }

    private void requirePins(PlanQuestion question) {
        question.pins()
                .forEach(
                        (project, zone) -> {
                            boolean there =
                                    pipeline.options().stream()
                                            .anyMatch(
                                                    one ->
                                                            pipeline.candidates()
                                                                            .get(one.candidate())
                                                                            .key()
                                                                            .equals(project)
                                                                    && pipeline.sites()
                                                                            .get(one.site())
                                                                            .zone()
                                                                            .key()
                                                                            .equals(zone));
                            if (!there) {
                                throw new IllegalArgumentException(
                                        "The project '%s' cannot stand in the zone '%s'."
                                                .formatted(project, zone));
                            }
                        });
    }
}
