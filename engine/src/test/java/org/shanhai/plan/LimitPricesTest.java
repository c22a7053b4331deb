package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

/// Prices of limits at their edges; [ExploringTest] holds them against all plans there are.
class LimitPricesTest {
    private static final double CLOSE = 1e-6;
    private static final Counted LAND = new Counted("land", Where.region());
    private static final Site SITE = RandomPipeline.site("z", "place", Role.MOUNTAIN);

    /// A brings 10 jobs on 6 of land, B 5 on 4, and one cannot have both on less than 10.
    private static Pipeline two(Netting netting) {
        return new Pipeline(
                List.of(RandomPipeline.candidate("A", 6, 1), RandomPipeline.candidate("B", 4, 1)),
                List.of(SITE),
                List.of(
                        RandomPipeline.option(0, 0, SITE, 10, 0),
                        RandomPipeline.option(1, 0, SITE, 5, 0)),
                List.of(),
                List.of(),
                netting);
    }

    private static PlanQuestion question(Bound bound) {
        return new PlanQuestion(
                List.of(new Aim(1, new Counted(Counted.JOBS, Where.region()))),
                List.of(bound),
                List.of(),
                Map.of());
    }

    private static Planned.Found best(Pipeline pipeline, PlanQuestion question) {
        return (Planned.Found)
                new Planning(pipeline, TestSolver.get())
                        .plan(question, new Effort(30, 0, 0), Solver.Listener.SILENT);
    }

    private static List<LimitPrice> prices(
            Pipeline pipeline, PlanQuestion question, Planned.Found best, Double... steps) {
        return new Exploring(pipeline, TestSolver.get(), question, best)
                .prices(1, List.of(steps), new Allowance(60, () -> true));
    }

    private static List<LimitPrice> prices(Pipeline pipeline, Bound bound, Double... steps) {
        PlanQuestion question = question(bound);
        return prices(pipeline, question, best(pipeline, question), steps);
    }

    @Test
    void aLimitThatIsJustUsedUpHasAPrice() {
        assertThat(prices(two(Netting.NONE), Bound.atMost(LAND, 6), 1.0)).hasSize(1);
        assertThat(prices(two(Netting.NONE), Bound.atMost(LAND, 6.1), 1.0)).isEmpty();
    }

    @Test
    void aLimitIsNotNarrowedBelowItsOwnFloor() {
        LimitPrice price =
                prices(two(Netting.NONE), new Bound(LAND, 5, 6, Optional.empty()), -0.5, -0.1, 1.0)
                        .getFirst();
        assertThat(price.steps()).extracting(PriceStep::more).doesNotContain(-0.5).contains(1.0);
    }

    /// A bound that lies 2 above a plan of 10, of which none says what is true.
    @Test
    void thePriceAroundAPlanThatIsNotProvenIsARange() {
        PlanQuestion question = question(Bound.atMost(LAND, 6));
        Planned.Found best = best(two(Netting.NONE), question);
        Planned.Found rough =
                new Planned.Found(
                        best.plan(),
                        best.value(),
                        best.bound() + 2,
                        Solution.End.STOPPED,
                        List.of());
        PriceStep step =
                prices(two(Netting.NONE), question, rough, 1.0).getFirst().steps().getFirst();
        assertThat(step.atLeast()).isCloseTo(3, within(CLOSE));
        assertThat(step.atMost()).isCloseTo(5, within(CLOSE));
    }

    /// A buys from B just what B makes: beside it B brings nothing new, however much it would
    /// alone.
    @Test
    void whatIsWorthMoreOneByOneAloneIsNoReasonForMoreOfALimit() {
        Netting.Chain bought =
                new Netting.Chain() {
                    @Override
                    public double made(Netting.Cell first, Netting.Cell in) {
                        return first.equals(in) || in.industry() == 1 ? 1 : 0;
                    }

                    @Override
                    public double worth(String key, Role role, Netting.Cell first) {
                        return role == Role.MOUNTAIN ? first.industry() == 0 ? 10 : 5 : 0;
                    }
                };
        Netting netting =
                new Netting(
                        Map.of("A", new Netting.Output(0, 1), "B", new Netting.Output(1, 1)),
                        bought);
        List<Double> next = new ArrayList<>();
        for (Netting one : List.of(Netting.NONE, netting)) {
            prices(two(one), Bound.atMost(LAND, 6), 1.0).getFirst().next().ifPresent(next::add);
        }
        // Without trade between them B takes 4 more.
        assertThat(next)
                .singleElement()
                .satisfies(more -> assertThat(more).isCloseTo(4, within(CLOSE)));
    }
}
