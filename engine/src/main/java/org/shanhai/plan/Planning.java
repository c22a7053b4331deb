package org.shanhai.plan;

import java.util.Optional;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// Plans a pipeline: where each project goes.
public final class Planning {
    private final Pipeline pipeline;
    private final Solver solver;

    public Planning(Pipeline pipeline, Solver solver) {
        this.pipeline = pipeline;
        this.solver = solver;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /// The best plan.
    ///
    /// @throws IllegalArgumentException when a project that is pinned is no candidate, or its zone
    ///     no site of it
    public Planned plan(PlanQuestion question, Effort effort, Solver.Listener listener) {
        requirePins(question);
        Formulation formulation = new Formulation(pipeline, question);
        Solution solution =
                Search.solve(solver, formulation.programme(), Optional.empty(), effort, listener);
        return switch (solution.end()) {
            case INFEASIBLE ->
                    new Planned.Infeasible(new Conflicts(pipeline, solver, effort).find(question));
            case PROVEN, STOPPED, BROKEN_OFF ->
                    solution.values()
                            .map(x -> found(question, formulation.plan(x), solution))
                            .orElseGet(() -> new Planned.NotFound(solver.trouble().orElse("")));
        };
    }

    private Planned found(PlanQuestion question, Plan plan, Solution solution) {
        Evaluation evaluation = Evaluation.of(pipeline, question, plan);
        if (!evaluation.isSound()) {
            throw new IllegalStateException(
                    "The plan found does not keep to what was asked: " + evaluation.broken());
        }
        return new Planned.Found(
                plan,
                evaluation.value(),
                Math.max(solution.bound(), evaluation.value()),
                solution.end(),
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
