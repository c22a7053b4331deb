package org.shanhai.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.work.Work;

/// Traces a [TradeOff]: the most of one aim where another reaches at least so much (ε-constraint;
/// Haimes, Lasdon and Wismer 1971), at levels evenly between what it is at the most of the first
/// and its own most.
///
/// Levels are taken from the hardest to the easiest, each begun with the plan of the one before,
/// which keeps to it too: what is found never gets worse. A bound of an easier level holds for all
/// harder ones.
///
/// @param question of which the aims do not count
record Tracing(
        Pipeline pipeline,
        Solver solver,
        PlanQuestion question,
        Aim first,
        Aim second,
        double gap) {
    /// A plan met on the way, and a bound.
    private record Met(Plan plan, double first, double bound, double second) {}

    /// @param many at least 2
    TradeOff trace(int many, Allowance allowance) {
        // The end of the second aim: as much of the first as it leaves.
        Optional<Met> most = best(second, List.of(), Optional.empty(), allowance, many + 3);
        Optional<Met> least = best(first, List.of(), Optional.empty(), allowance, many + 2);
        if (most.isEmpty() || least.isEmpty()) {
            return new TradeOff(first, second, List.of(), false);
        }
        List<Met> met = new ArrayList<>(List.of(most.get(), least.get()));
        double low =
                best(
                                second,
                                List.of(floor(first, least.get().first())),
                                Optional.of(least.get().plan()),
                                allowance,
                                many + 1)
                        .map(
                                one -> {
                                    met.add(one);
                                    return one.second();
                                })
                        .orElse(least.get().second());
        // Once what projects buy of one another counts once, another may have more of it.
        double high = met.stream().mapToDouble(Met::second).max().orElseThrow();
        double[] levels = new double[many];
        Arrays.setAll(levels, k -> k == many - 1 ? high : low + (high - low) * k / (many - 1));
        double[] bounds = new double[many];
        Plan hint = most.get().plan();
        int done = 0;
        for (int k = many - 1; k >= 0; k--) {
            Work.at(done++, many);
            bounds[k] = Double.POSITIVE_INFINITY;
            if (!allowance.isLeft()) {
                continue;
            }
            Optional<Met> found =
                    best(
                            first,
                            List.of(floor(second, levels[k])),
                            Optional.of(hint),
                            allowance,
                            k + 1);
            if (found.isPresent()) {
                met.add(found.get());
                bounds[k] = found.get().bound();
                hint = found.get().plan();
            }
        }
        return points(levels, bounds, met, least.get().bound());
    }

    /// Of every level the best of all plans met that reach it.
    private TradeOff points(double[] levels, double[] bounds, List<Met> met, double most) {
        List<CurvePoint> points = new ArrayList<>();
        double bound = most;
        boolean isWhole = true;
        for (int k = 0; k < levels.length; k++) {
            isWhole &= Double.isFinite(bounds[k]);
            bound = Math.min(bound, bounds[k]);
            double level = levels[k];
            Met best =
                    met.stream()
                            .filter(one -> one.second() >= level - slack(level))
                            .max(
                                    Comparator.comparingDouble(Met::first)
                                            .thenComparingDouble(Met::second))
                            .orElseThrow();
            points.add(
                    new CurvePoint(
                            level,
                            best.plan(),
                            best.first(),
                            Math.max(bound, best.first()),
                            best.second()));
        }
        return new TradeOff(first, second, points, isWhole);
    }

    private static double slack(double level) {
        return LinearProgramme.ROUNDING * Math.max(1, Math.abs(level));
    }

    /// That an aim comes to at least so much.
    private static Bound floor(Aim aim, double level) {
        double amount = level / aim.weight();
        double room = slack(amount);
        return aim.weight() > 0
                ? Bound.atLeast(aim.counted(), amount - room)
                : Bound.atMost(aim.counted(), amount + room);
    }

    private Optional<Met> best(
            Aim aim, List<Bound> more, Optional<Plan> hint, Allowance allowance, int left) {
        List<Bound> bounds = new ArrayList<>(question.bounds());
        bounds.addAll(more);
        PlanQuestion asked = question.withAims(List.of(aim)).withBounds(bounds);
        Formulation formulation = new Formulation(pipeline, asked);
        Solution solution =
                Search.solve(
                        solver,
                        formulation.programme(),
                        hint.map(formulation::values),
                        allowance.effort(gap, left),
                        allowance.listener());
        return solution.values()
                .map(formulation::plan)
                .filter(plan -> Evaluation.of(pipeline, question, plan).isSound())
                .map(
                        plan ->
                                new Met(
                                        plan,
                                        value(first, plan),
                                        solution.bound(),
                                        value(second, plan)));
    }

    private double value(Aim aim, Plan plan) {
        return Evaluation.of(pipeline, question.withAims(List.of(aim)), plan).value();
    }
}
