package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.work.Work;

/// Plans anew with figures drawn ([PlacementSteadiness]); the same draws in every run.
final class Redrawing {
    private static final int SEED = 2026;

    private final Solver solver;
    private final PlanQuestion question;
    private final Planned.Found best;
    private final int[] movable;

    Redrawing(Pipeline pipeline, Solver solver, PlanQuestion question, Planned.Found best) {
        movable = pipeline.options().stream().mapToInt(Option::candidate).distinct().toArray();
        this.solver = solver;
        this.question = question;
        this.best = best;
    }

    PlacementSteadiness find(Redrawn redrawn, int many, double gap, Allowance allowance) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Plan> plans = new ArrayList<>();
        int without = 0;
        for (int d = 0; d < many && allowance.isLeft(); d++) {
            Work.at(d, many);
            Pipeline drawn = redrawn.draw(random.split());
            Formulation formulation = new Formulation(drawn, question);
            Solution solution =
                    Search.solve(
                            solver,
                            formulation.programme(),
                            Optional.of(formulation.values(best.plan())),
                            allowance.effort(gap, many - d),
                            allowance.listener());
            without += solution.end() == Solution.End.INFEASIBLE ? 1 : 0;
            // A floor may be missed once what projects buy of one another counts once: no draw
            // then.
            solution.values()
                    .map(formulation::plan)
                    .filter(plan -> Evaluation.of(drawn, question, plan).isSound())
                    .ifPresent(plans::add);
        }
        List<PlacementSteadiness.Placement> placements = new ArrayList<>();
        for (int p : movable) {
            OptionalInt site = best.plan().findSite(p);
            placements.add(
                    new PlacementSteadiness.Placement(
                            p,
                            part(plans, plan -> plan.findSite(p).isPresent()),
                            part(plans, plan -> plan.findSite(p).equals(site))));
        }
        return new PlacementSteadiness(plans.size(), without, many, placements);
    }

    private static double part(List<Plan> plans, Predicate<Plan> what) {
        return plans.isEmpty() ? 0 : (double) plans.stream().filter(what).count() / plans.size();
    }
}
