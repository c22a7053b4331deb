package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// A brings 30 for 12 of land, B 15 for 8, each twice what they use: of 20 for both, 15, 10, 5
    /// and nothing, as much is had.
    @Test
    void everyLevelHasTheMostThatIsLeftThere() {
        Pipeline pipeline = TwoProjects.of(Netting.NONE);
        TradeOff curve =
                new Exploring(
                                pipeline,
                                TestSolver.get(),
                                TwoProjects.question(),
                                TwoProjects.best(pipeline, TwoProjects.question()))
                        .tradeOff(
                                new Aim(3, TwoProjects.JOBS),
                                new Aim(-2, LAND.counted()),
                                5,
                                0,
                                allowance());

        assertThat(curve.isWhole()).isTrue();
        assertCurve(curve, CurvePoint::level, -20, -15, -10, -5, 0);
        assertCurve(curve, CurvePoint::first, 45, 30, 15, 0, 0);
        assertCurve(curve, CurvePoint::bound, 45, 30, 15, 0, 0);
        assertCurve(curve, CurvePoint::second, -20, -12, -8, 0, 0);
        assertThat(curve.points()).allMatch(point -> point.gap() < 1e-6);
    }

    /// 8 of 10 that no plan exceeds, and 10 lost where no plan loses less than 8.
    @ParameterizedTest
    @CsvSource({"8, 10, 0.2", "-10, -8, 0.25", "10, 10, 0", "10, 9, 0"})
    void theGapIsAPartOfTheBound(double first, double bound, double gap) {
        assertThat(new CurvePoint(0, new Plan(Map.of()), first, bound, 0).gap())
                .isCloseTo(gap, within(1e-12));
    }

    private static void assertCurve(
            TradeOff curve, ToDoubleFunction<CurvePoint> what, double... wanted) {
        assertThat(curve.points().stream().mapToDouble(what).toArray())
                .containsExactly(wanted, within(1e-6));
    }

    /// The most jobs that 6 of land and no more leave.
    @Test
    void whatIsAskedOfThePlanBindsTheCurveToo() {
        TradeOff curve =
                curve(
                        Netting.NONE,
                        TestSolver.get(),
                        TwoProjects.question(Bound.atMost(LAND.counted(), 6)),
                        allowance());

        assertCurve(curve, CurvePoint::level, -6, -4.5, -3, -1.5, 0);
        assertCurve(curve, CurvePoint::first, 10, 5, 0, 0, 0);
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
