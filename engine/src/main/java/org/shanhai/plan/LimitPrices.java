package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.work.Work;

/// Solves a plan anew with wider and narrower limits ([LimitPrice]).
record LimitPrices(Pipeline pipeline, Solver solver, PlanQuestion question, Planned.Found best) {
    /// What counts as gained, of the value of the plan.
    private static final double GAIN = 1e-6;

    /// @param used from this part of a limit on it is asked for
    /// @param steps parts by which each is widened, ascending
    List<LimitPrice> find(double used, List<Double> steps, Allowance allowance) {
        List<Bound> scarce =
                question.bounds().stream()
                        .filter(bound -> Double.isFinite(bound.high()) && bound.high() > 0)
                        .filter(bound -> sum(best.plan(), bound) >= used * bound.high())
                        .filter(bound -> !isShared(bound))
                        .toList();
        List<LimitPrice> prices = new ArrayList<>();
        for (Bound bound : scarce) {
            if (!allowance.isLeft()) {
                break;
            }
            Work.at(prices.size(), scarce.size());
            int left = (scarce.size() - prices.size()) * (steps.size() + 1);
            List<PriceStep> found = new ArrayList<>();
            for (double more : steps) {
                step(bound, more, allowance, left--).ifPresent(found::add);
            }
            prices.add(new LimitPrice(bound, found, next(bound, allowance, left)));
        }
        return prices;
    }

    /// Whether another limit holds it together with more: who gives in a trade is worth what the
    /// limit of both is, not its own.
    private boolean isShared(Bound bound) {
        return question.bounds().stream()
                .filter(other -> Double.isFinite(other.high()))
                .flatMap(other -> other.counted().beside().stream())
                .anyMatch(part -> part.counted().equals(bound.counted()));
    }

    private Evaluation evaluation(Bound bound, double amount, Plan plan) {
        return Evaluation.of(pipeline, with(bound, amount), plan);
    }

    private double sum(Plan plan, Bound bound) {
        return Evaluation.sum(pipeline, plan, bound.counted());
    }

    private PlanQuestion with(Bound bound, double amount) {
        List<Bound> bounds = new ArrayList<>(question.bounds());
        bounds.set(bounds.indexOf(bound), bound.at(amount));
        return question.withBounds(bounds);
    }

    private Optional<PriceStep> step(Bound bound, double more, Allowance allowance, int left) {
        double amount = bound.high() * (1 + more);
        if (amount < bound.low()) {
            return Optional.empty();
        }
        Formulation other = new Formulation(pipeline, with(bound, amount));
        Solution solution =
                Search.solve(
                        solver,
                        other.programme(),
                        Optional.of(other.values(best.plan())),
                        allowance.effort(0, left),
                        allowance.listener());
        return solution.values()
                .filter(x -> evaluation(bound, amount, other.plan(x)).isSound())
                .map(
                        x -> {
                            // Either plan may not be the best there is: each has a range.
                            double atLeast =
                                    evaluation(bound, amount, other.plan(x)).value() - best.bound();
                            double atMost = solution.bound() - best.value();
                            return new PriceStep(
                                    bound,
                                    more,
                                    amount,
                                    more > 0 ? Math.max(0, atLeast) : Math.min(0, atLeast),
                                    more > 0 ? Math.max(0, atMost) : Math.min(0, atMost),
                                    other.plan(x));
                        });
    }

    /// The least use of what is limited among the plans that are worth more than this one.
    private OptionalDouble next(Bound bound, Allowance allowance, int left) {
        Formulation wide = new Formulation(pipeline, with(bound, Double.POSITIVE_INFINITY));
        LinearProgramme programme = wide.programme();
        LinearProgramme.Builder builder = programme.toBuilder();
        double gain = GAIN * Math.max(1, Math.abs(best.value()));
        int floor = builder.row("worth more", best.bound() + gain, Double.POSITIVE_INFINITY);
        double[] least = new double[programme.columnCount()];
        int row = wide.rowOf(question.bounds().indexOf(bound));
        for (int c = 0; c < programme.columnCount(); c++) {
            builder.entry(floor, c, programme.objective(c));
            for (int e = programme.start(c); e < programme.start(c + 1); e++) {
                least[c] -= programme.row(e) == row ? programme.value(e) : 0;
            }
        }
        Solution solution =
                Search.solve(
                        solver,
                        builder.build().withObjective(least),
                        Optional.empty(),
                        allowance.effort(0, left),
                        allowance.listener());
        double widest = Double.POSITIVE_INFINITY;
        // What is worth more one by one alone would be too little to ask for.
        boolean isMore =
                solution.values()
                        .map(x -> evaluation(bound, widest, wide.plan(x)))
                        .filter(Evaluation::isSound)
                        .filter(one -> !pipeline.netting().isAny() || one.value() > best.bound())
                        .isPresent();
        return solution.end() == Solution.End.PROVEN && isMore
                ? OptionalDouble.of(Math.max(0, -solution.value() - bound.high()))
                : OptionalDouble.empty();
    }
}
