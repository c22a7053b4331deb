package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// Plans a pipeline: where each project goes.
public final class Planning {
    private static final double ROUNDING = 1e-9;

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

    /// What more room would be worth, of the bounds a plan uses up most: each is solved anew with
    /// so
    /// much more, for a price for one unit more says little where one project needs many.
    ///
    /// @param used from this part of a bound on it is asked for
    /// @param more by which part the bound is widened
    public List<Price> prices(
            PlanQuestion question, Planned.Found found, double used, double more, Effort effort) {
        List<Price> prices = new ArrayList<>();
        for (Bound bound : question.bounds()) {
            double sum = Evaluation.sum(pipeline, found.plan(), bound.counted());
            if (!Double.isFinite(bound.high()) || !(sum >= used * bound.high())) {
                continue;
            }
            List<Bound> bounds = new ArrayList<>(question.bounds());
            bounds.set(bounds.indexOf(bound), bound.at(bound.high() * (1 + more)));
            Formulation wider = new Formulation(pipeline, question.withBounds(bounds));
            Solution solution =
                    Search.solve(
                            solver,
                            wider.programme(),
                            Optional.of(wider.values(found.plan())),
                            effort,
                            Solver.Listener.SILENT);
            solution.values()
                    .ifPresent(
                            x ->
                                    prices.add(
                                            new Price(
                                                    bound,
                                                    more,
                                                    gained(found.value(), solution.value()),
                                                    wider.plan(x))));
        }
        return prices;
    }

    /// Below a rounding nothing is gained.
    private static double gained(double before, double after) {
        double gained = after - before;
        return gained <= ROUNDING * Math.abs(before) ? 0 : gained;
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
