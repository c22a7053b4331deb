package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// Which bounds, pins and ties clash, where no plan keeps to all: one after another is left out,
/// and stays out where the rest clash without it (deletion filter; Chinneck and Dravnieks 1991).
/// What is left is a set of which none can be spared; limits of the pack are tried first, so that
/// where there is a choice, what the asker added is what is named.
///
/// @param effort whose gap is left aside: the least that is enough is told
record PlanConflicts(Pipeline pipeline, Solver solver, Effort effort) {
    private static final double SECONDS = 5;

    PlanConflicts {
        effort = new Effort(Math.min(SECONDS, effort.seconds()), effort.work(), 0);
    }

    List<Planned.Clash> find(PlanQuestion question) {
        PlanQuestion left = question.withAims(List.of());
        List<Bound> bounds = new ArrayList<>(question.bounds());
        bounds.sort((one, other) -> Boolean.compare(isAsked(one), isAsked(other)));
        for (Bound bound : bounds) {
            left = spared(left, one -> one.withBounds(without(one.bounds(), bound)));
        }
        for (Tie tie : question.ties()) {
            left =
                    spared(
                            left,
                            one ->
                                    new PlanQuestion(
                                            List.of(),
                                            one.bounds(),
                                            without(one.ties(), tie),
                                            one.pins()));
        }
        for (String pin : question.pins().keySet()) {
            left =
                    spared(
                            left,
                            one -> {
                                Map<String, String> others = new TreeMap<>(one.pins());
                                others.remove(pin);
                                return new PlanQuestion(
                                        List.of(), one.bounds(), one.ties(), others);
                            });
        }
        List<Planned.Clash> clashes = new ArrayList<>();
        for (Bound bound : question.bounds()) {
            if (left.bounds().contains(bound)) {
                clashes.add(new Planned.OfBound(bound, relaxed(question, bound)));
            }
        }
        left.ties().forEach(tie -> clashes.add(new Planned.OfTie(tie)));
        left.pins().forEach((project, zone) -> clashes.add(new Planned.OfPin(project, zone)));
        return clashes;
    }

    private static boolean isAsked(Bound bound) {
        return bound.limit().isEmpty();
    }

    private static <T> List<T> without(List<T> all, T one) {
        List<T> others = new ArrayList<>(all);
        others.remove(one);
        return others;
    }

    private PlanQuestion spared(PlanQuestion question, UnaryOperator<PlanQuestion> without) {
        PlanQuestion smaller = without.apply(question);
        return isInfeasible(smaller) ? smaller : question;
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
        double sign = Double.isFinite(bound.high()) ? -1 : 1;
        PlanQuestion nearest =
                question.withBounds(without(question.bounds(), bound))
                        .withAims(List.of(new Aim(sign, bound.counted())));
        Formulation formulation = new Formulation(pipeline, nearest);
        return solve(formulation.programme())
                .values()
                .map(x -> Evaluation.sum(pipeline, formulation.plan(x), bound.counted()))
                .orElse(Double.NaN);
    }
}
