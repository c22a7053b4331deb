package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// Which bounds and pins clash, where no plan keeps to all: one after another is left out, and
/// stays out where the rest clash without it (deletion filter; Chinneck and Dravnieks 1991). What
/// is left is a smallest set in that none of it can be spared.
final class Conflicts {
    private static final double SECONDS = 5;

    private final Pipeline pipeline;
    private final Solver solver;
    private final Effort effort;

    Conflicts(Pipeline pipeline, Solver solver, Effort effort) {
        this.pipeline = pipeline;
        this.solver = solver;
        this.effort = effort.withSeconds(Math.min(SECONDS, effort.seconds()));
    }

    List<Planned.Clash> find(PlanQuestion question) {
        List<Bound> bounds = new ArrayList<>(question.bounds());
        Map<String, String> pins = new TreeMap<>(question.pins());
        for (Bound bound : question.bounds()) {
            bounds.remove(bound);
            if (!isInfeasible(with(question, bounds, pins))) {
                bounds.add(bound);
            }
        }
        for (Map.Entry<String, String> pin : question.pins().entrySet()) {
            pins.remove(pin.getKey());
            if (!isInfeasible(with(question, bounds, pins))) {
                pins.put(pin.getKey(), pin.getValue());
            }
        }
        List<Planned.Clash> clashes = new ArrayList<>();
        for (Bound bound : question.bounds()) {
            if (bounds.contains(bound)) {
                clashes.add(new Planned.OfBound(bound, relaxed(question, bound)));
            }
        }
        pins.forEach((project, zone) -> clashes.add(new Planned.OfPin(project, zone)));
        return clashes;
    }

    private static PlanQuestion with(
            PlanQuestion question, List<Bound> bounds, Map<String, String> pins) {
        return new PlanQuestion(List.of(), bounds, question.ties(), pins);
    }

    private boolean isInfeasible(PlanQuestion question) {
        return solve(new Formulation(pipeline, question).programme()).end()
                == Solution.End.INFEASIBLE;
    }

    private Solution solve(LinearProgramme programme) {
        return solver.solve(programme, Optional.empty(), effort, Solver.Listener.SILENT);
    }

    /// The least use of what is limited, or the most gain of what is asked, over all plans that
    /// keep to the rest.
    private double relaxed(PlanQuestion question, Bound bound) {
        List<Bound> others = new ArrayList<>(question.bounds());
        others.remove(bound);
        double sign = Double.isFinite(bound.high()) ? -1 : 1;
        PlanQuestion nearest =
                new PlanQuestion(
                        List.of(new Aim(sign, bound.counted())),
                        others,
                        question.ties(),
                        question.pins());
        Formulation formulation = new Formulation(pipeline, nearest);
        return solve(formulation.programme())
                .values()
                .map(x -> Evaluation.sum(pipeline, formulation.plan(x), bound.counted()))
                .orElse(Double.NaN);
    }
}
