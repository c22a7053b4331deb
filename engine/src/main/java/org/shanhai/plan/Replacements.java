package org.shanhai.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Relaxation;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.work.Work;

/// What each candidate is worth to a plan ([Replacement]). First a bound from the prices of the
/// relaxation, for all of them at once; where the programme is small, each is then solved anew.
///
/// With prices y of all rows but those "at most one", a candidate adds max(0, m) to the bound,
/// where m is the largest reduced cost among its options; kept out it adds 0, forced in m.
record Replacements(
        Pipeline pipeline,
        Solver solver,
        Planned.Found best,
        PlanQuestion question,
        Formulation formulation,
        LinearProgramme programme) {
    /// Up to so many options each is solved anew.
    private static final int SMALL = 2000;

    Replacements(Pipeline pipeline, Solver solver, PlanQuestion question, Planned.Found best) {
        Formulation formulation = new Formulation(pipeline, question);
        this(pipeline, solver, best, question, formulation, formulation.programme());
    }

    /// Of each candidate that may stand somewhere, in their order.
    List<Replacement> find(Allowance allowance) {
        List<Integer> candidates = new ArrayList<>();
        for (int p = 0; p < pipeline.candidates().size(); p++) {
            if (!pipeline.listOptions(p).isEmpty()) {
                candidates.add(p);
            }
        }
        double[] bounds = bounds(allowance);
        List<Replacement> all = new ArrayList<>();
        for (int p : candidates) {
            Work.at(all.size(), candidates.size());
            // No plan is without a project that must come in.
            double lost = isBound(p) ? Double.POSITIVE_INFINITY : lost(bounds[p]);
            Replacement rough = new Replacement(p, isPlaced(p), lost, Double.POSITIVE_INFINITY);
            boolean isSolved =
                    pipeline.options().size() <= SMALL
                            && !rough.isImpossible()
                            && allowance.isLeft();
            all.add(isSolved ? solved(rough, allowance, candidates.size() - all.size()) : rough);
        }
        return all;
    }

    private boolean isPlaced(int candidate) {
        return best.plan().findSite(candidate).isPresent();
    }

    /// Below what the plan comes to; never less than nothing.
    private double lost(double value) {
        return Math.max(0, best.value() - value);
    }

    /// By a plan found; nothing is known by one that does not keep to everything once what its
    /// projects buy of one another counts once.
    private double lost(long[] x) {
        Evaluation evaluation = Evaluation.of(pipeline, question, formulation.plan(x));
        return evaluation.isSound() ? lost(evaluation.value()) : Double.POSITIVE_INFINITY;
    }

    private Replacement solved(Replacement rough, Allowance allowance, int left) {
        int row = rough.candidate();
        LinearProgramme forced =
                rough.isPlaced()
                        ? programme.withBounds(row, Double.NEGATIVE_INFINITY, 0)
                        : programme.withBounds(row, 1, 1);
        Solution solution =
                Search.solve(
                        solver,
                        forced,
                        Optional.empty(),
                        // One that is hard may take what easy ones leave.
                        allowance.effort(0, Math.max(1, left / 3)),
                        allowance.listener());
        if (solution.end() == Solution.End.INFEASIBLE) {
            return new Replacement(
                    row, rough.isPlaced(), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double atMost = solution.values().map(this::lost).orElse(Double.POSITIVE_INFINITY);
        double atLeast = Math.max(rough.atLeast(), lost(solution.bound()));
        return new Replacement(row, rough.isPlaced(), Math.min(atLeast, atMost), atMost);
    }

    /// Of each candidate what no plan without it exceeds where the best has it, and with it where
    /// not.
    private double[] bounds(Allowance allowance) {
        int n = pipeline.candidates().size();
        double[] bounds = new double[n];
        Arrays.fill(bounds, Double.POSITIVE_INFINITY);
        Optional<Relaxation> relaxed = solver.relax(programme, allowance.effort(0, 1).seconds());
        if (relaxed.isEmpty() || !relaxed.get().isFeasible()) {
            return bounds;
        }
        double[] prices = relaxed.get().prices();
        Arrays.fill(prices, 0, n, 0);
        double[] most = new double[n];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        double all = programme.bound(prices);
        for (int c = 0; c < pipeline.options().size(); c++) {
            if (programme.most(c) > 0) {
                int p = pipeline.options().get(c).candidate();
                double reduced = programme.reducedCost(c, prices);
                // That bound takes each option alone; a candidate has but one of them.
                all -= Math.max(0, reduced);
                most[p] = Math.max(most[p], reduced);
            }
        }
        for (int p = 0; p < n; p++) {
            all += adds(p, most[p]);
        }
        for (int p = 0; p < n; p++) {
            double rest = all - adds(p, most[p]);
            bounds[p] = isPlaced(p) ? rest : rest + most[p];
        }
        return bounds;
    }

    private double adds(int candidate, double most) {
        return isBound(candidate) ? most : Math.max(0, most);
    }

    /// Whether it must come in.
    private boolean isBound(int candidate) {
        return programme.low(candidate) > 0;
    }
}
