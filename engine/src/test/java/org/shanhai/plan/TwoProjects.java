package org.shanhai.plan;

import java.util.List;
import java.util.Map;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

/// A pipeline one can follow by eye: A brings 10 jobs on 6 of land, B 5 on 4, both in one place.
final class TwoProjects {
    private static final Site SITE = RandomPipeline.site("z", "place", Role.MOUNTAIN);

    /// A buys from B just what B makes: beside it B brings nothing new, however much it would
    /// alone.
    static final Netting BOUGHT =
            new Netting(
                    Map.of("A", new Netting.Output(0, 1), "B", new Netting.Output(1, 1)),
                    new Netting.Chain() {
                        @Override
                        public double made(Netting.Cell first, Netting.Cell in) {
                            return first.equals(in) || in.industry() == 1 ? 1 : 0;
                        }

                        @Override
                        public double worth(String key, Role role, Netting.Cell first) {
                            double own = first.industry() == 0 ? 10 : 5;
                            return role == Role.MOUNTAIN ? own : 0;
                        }
                    });

    static final Counted JOBS = new Counted(Counted.JOBS, Where.region());

    private TwoProjects() {}

    static Pipeline of(Netting netting) {
        return of(netting, 5);
    }

    /// @param jobs that B brings
    static Pipeline of(Netting netting, double jobs) {
        return new Pipeline(
                List.of(RandomPipeline.candidate("A", 6, 1), RandomPipeline.candidate("B", 4, 1)),
                List.of(SITE),
                List.of(
                        RandomPipeline.option(0, 0, SITE, 10, 0),
                        RandomPipeline.option(1, 0, SITE, jobs, 0)),
                List.of(),
                List.of(),
                netting);
    }

    /// As many jobs as can be.
    static PlanQuestion question(Bound... bounds) {
        return new PlanQuestion(List.of(new Aim(1, JOBS)), List.of(bounds), List.of(), Map.of());
    }

    static Planned.Found best(Pipeline pipeline, PlanQuestion question) {
        return (Planned.Found)
                new Planning(pipeline, TestSolver.get())
                        .plan(question, new Effort(30, 0, 0), Solver.Listener.SILENT);
    }
}
