package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static TradeOff curve(
            Netting netting, Solver solver, PlanQuestion question, Allowance allowance) {
        Pipeline pipeline = TwoProjects.of(netting);
        Planned.Found best = TwoProjects.best(TwoProjects.of(Netting.NONE), question);
        return new Exploring(pipeline, solver, question, best)
                .tradeOff(JOBS, LAND, 5, 0, allowance);
    }

    private static Allowance allowance() {
        return new Allowance(60, () -> true);
    }

    /// The best answer, whoever listens, with a bound that lies too high, the less the more it
    /// has been asked.
    private static final class LooseSolver implements Solver {
        private double off = 4096;

        @Override
        public Solution solve(
                LinearProgramme programme,
                Optional<long[]> hint,
                Effort effort,
                Solver.Listener listener) {
            Solution found =
                    TestSolver.get().solve(programme, hint, effort, Solver.Listener.SILENT);
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
        TradeOff curve =
                curve(Netting.NONE, new LooseSolver(), TwoProjects.question(), allowance());
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

    @Test
    void aCurveThatIsStoppedOnTheWaySaysThatItIsNotWhole() {
        AtomicInteger levels = new AtomicInteger();
        Allowance two = new Allowance(60, () -> levels.incrementAndGet() <= 2);
        TradeOff curve = curve(Netting.NONE, new LooseSolver(), TwoProjects.question(), two);
        assertThat(curve.points()).hasSize(5);
        assertThat(curve.isWhole()).isFalse();
    }

    /// One by one 15 jobs, together 10.
    @Test
    void aPlanThatMissesAFloorOnceTradeCountsOnceIsNoPoint() {
        PlanQuestion floor = TwoProjects.question(Bound.atLeast(TwoProjects.JOBS, 14));
        assertThat(curve(Netting.NONE, TestSolver.get(), floor, allowance()).points()).isNotEmpty();
        assertThat(curve(TwoProjects.BOUGHT, TestSolver.get(), floor, allowance()).points())
                .isEmpty();
    }
}
