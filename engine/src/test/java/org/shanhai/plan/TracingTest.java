package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Relaxation;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;

/// The curve where little is proven ([ExploringTest] holds it against all plans there are).
class TracingTest {
    private static final Aim JOBS = new Aim(1, TwoProjects.JOBS);
    private static final Aim LAND = new Aim(-1, new Counted("land", Where.region()));

    /// The best answer with a bound that lies too high, the less the more it has been asked.
    private static final class LooseSolver implements Solver {
        private double off = 4096;

        @Override
        public Solution solve(
                LinearProgramme programme,
                Optional<long[]> hint,
                Effort effort,
                Solver.Listener listener) {
            Solution found = TestSolver.get().solve(programme, hint, effort, listener);
            off /= 2;
            return found.values()
                    .map(x -> Solution.of(Solution.End.STOPPED, programme, x, found.bound() + off))
                    .orElse(found);
        }

        @Override
        public Optional<Relaxation> relax(LinearProgramme programme, double seconds) {
            return Optional.empty();
        }

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    /// What no plan exceeds at an easier level none exceeds at a harder one, though the solver
    /// proves less there.
    @Test
    void boundsFallFromEasierToHarderLevels() {
        Pipeline pipeline = TwoProjects.of(Netting.NONE);
        PlanQuestion question = TwoProjects.question();
        Planned.Found best = TwoProjects.best(pipeline, question);
        TradeOff curve =
                new Exploring(pipeline, new LooseSolver(), question, best)
                        .tradeOff(JOBS, LAND, 5, 0, new Allowance(60, () -> true));
        List<CurvePoint> points = curve.points();
        assertThat(points).hasSize(5);
        for (int k = 0; k < points.size(); k++) {
            CurvePoint point = points.get(k);
            assertThat(point.bound()).isGreaterThanOrEqualTo(point.first());
            if (k > 0) {
                assertThat(point.bound()).isLessThanOrEqualTo(points.get(k - 1).bound());
            }
        }
    }
}
