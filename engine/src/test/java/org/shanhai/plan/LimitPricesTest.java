package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Solution;
import org.shanhai.programme.TestSolver;

/// Prices of limits at their edges; [ExploringTest] holds them against all plans there are.
class LimitPricesTest {
    private static final double CLOSE = 1e-6;
    private static final Counted LAND = new Counted("land", Where.region());

    private static List<LimitPrice> prices(
            Pipeline pipeline, PlanQuestion question, Planned.Found best, Double... steps) {
        return new Exploring(pipeline, TestSolver.get(), question, best)
                .prices(1, List.of(steps), new Allowance(60, () -> true));
    }

    private static List<LimitPrice> prices(Pipeline pipeline, Bound bound, Double... steps) {
        PlanQuestion question = TwoProjects.question(bound);
        return prices(pipeline, question, TwoProjects.best(pipeline, question), steps);
    }

    @Test
    void aLimitThatIsJustUsedUpHasAPrice() {
        assertThat(prices(TwoProjects.of(Netting.NONE), Bound.atMost(LAND, 6), 1.0)).hasSize(1);
        assertThat(prices(TwoProjects.of(Netting.NONE), Bound.atMost(LAND, 6.1), 1.0)).isEmpty();
    }

    /// A limit of nothing is no part of anything; a floor is none.
    @Test
    void whatHasNoSizeHasNoPrice() {
        assertThat(prices(TwoProjects.of(Netting.NONE), Bound.atMost(LAND, 0), 1.0)).isEmpty();
        assertThat(prices(TwoProjects.of(Netting.NONE), Bound.atLeast(LAND, 1), 1.0)).isEmpty();
    }

    /// Land that counts in another limit too has no price of its own; a floor takes none away, and
    /// neither does what it is not counted in.
    @Test
    void aLimitThatIsHeldTogetherWithMoreHasNoPriceOfItsOwn() {
        Counted both = TwoProjects.JOBS.plus(1, LAND);
        Bound land = Bound.atMost(LAND, 6);
        for (Bound beside :
                List.of(
                        Bound.atMost(both, 100),
                        Bound.atLeast(both, 1),
                        Bound.atMost(TwoProjects.JOBS.plus(1, TwoProjects.JOBS), 100))) {
            boolean isShared = beside.equals(Bound.atMost(both, 100));
            PlanQuestion question = TwoProjects.question(land, beside);
            Pipeline pipeline = TwoProjects.of(Netting.NONE);
            assertThat(prices(pipeline, question, TwoProjects.best(pipeline, question), 1.0))
                    .extracting(LimitPrice::bound)
                    .isEqualTo(isShared ? List.of() : List.of(land));
        }
    }

    /// What the plan leaves free costs nothing to take; of what it needs all, what the best of the
    /// plans that are left falls short of it.
    @Test
    void whatOthersTakeOfALimitCostsWhatItKeepsOut() {
        Pipeline pipeline = TwoProjects.of(Netting.NONE);
        for (double high : new double[] {6, 7, 1000}) {
            PlanQuestion question = TwoProjects.question(Bound.atMost(LAND, high));
            Planned.Found best = TwoProjects.best(pipeline, question);
            Planned.Found left =
                    TwoProjects.best(pipeline, TwoProjects.question(Bound.atMost(LAND, high - 1)));
            Exploring exploring = new Exploring(pipeline, TestSolver.get(), question, best);
            Loss loss =
                    exploring.lost(Map.of(LAND, 1.0), new Allowance(60, () -> true)).orElseThrow();

            assertThat(loss.atLeast()).isCloseTo(best.value() - left.value(), within(CLOSE));
            assertThat(loss.atMost()).isCloseTo(loss.atLeast(), within(CLOSE));
            assertThat(loss.atLeast() > 0).isEqualTo(high == 6);
        }
    }

    /// On twice the land A and B bring 13 jobs one by one and 8 together, where 9 are asked.
    @Test
    void whatMissesAFloorOnceTradeCountsOnceIsNoStep() {
        Pipeline pipeline = TwoProjects.of(TwoProjects.BOUGHT, 3);
        PlanQuestion question =
                TwoProjects.question(Bound.atMost(LAND, 6), Bound.atLeast(TwoProjects.JOBS, 9));
        LimitPrice price =
                prices(pipeline, question, TwoProjects.best(pipeline, question), -0.5, 1.0)
                        .getFirst();

        assertThat(price.steps()).isEmpty();
    }

    @Test
    void aLimitIsNotNarrowedBelowItsOwnFloor() {
        LimitPrice price =
                prices(
                                TwoProjects.of(Netting.NONE),
                                new Bound(LAND, 5, 6, Optional.empty()),
                                -0.5,
                                -0.1,
                                1.0)
                        .getFirst();
        assertThat(price.steps()).extracting(PriceStep::more).doesNotContain(-0.5).contains(1.0);
    }

    /// A bound that lies 2 above a plan of 10, of which none says what is true.
    @Test
    void thePriceAroundAPlanThatIsNotProvenIsARange() {
        PlanQuestion question = TwoProjects.question(Bound.atMost(LAND, 6));
        Planned.Found best = TwoProjects.best(TwoProjects.of(Netting.NONE), question);
        Planned.Found rough =
                new Planned.Found(
                        best.plan(),
                        best.value(),
                        best.bound() + 2,
                        Solution.End.STOPPED,
                        List.of());
        PriceStep step =
                prices(TwoProjects.of(Netting.NONE), question, rough, 1.0)
                        .getFirst()
                        .steps()
                        .getFirst();
        assertThat(step.atLeast()).isCloseTo(3, within(CLOSE));
        assertThat(step.atMost()).isCloseTo(5, within(CLOSE));
    }

    @Test
    void whatIsWorthMoreOneByOneAloneIsNoReasonForMoreOfALimit() {
        List<Double> next = new ArrayList<>();
        for (Netting one : List.of(Netting.NONE, TwoProjects.BOUGHT)) {
            prices(TwoProjects.of(one), Bound.atMost(LAND, 6), 1.0)
                    .getFirst()
                    .next()
                    .ifPresent(next::add);
        }
        // Without trade between them B takes 4 more.
        assertThat(next)
                .singleElement()
                .satisfies(more -> assertThat(more).isCloseTo(4, within(CLOSE)));
    }
}
