package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;

class QuotaTradeTest {
    private static final Effort EFFORT = new Effort(30, 0, 0);
    private static final Counted GIVER = new Counted("energy", new Where.OfPlace("place1"));
    private static final Counted RECEIVER = new Counted("energy", new Where.OfPlace("place0"));

    private static QuotaTrade trade(double ratio) {
        return new QuotaTrade(
                "energy", GIVER.where(), RECEIVER.where(), ratio, OptionalDouble.of(500));
    }

    private static List<Bound> bounds() {
        return List.of(
                Bound.atMost(GIVER, 12),
                Bound.atMost(RECEIVER, 4),
                Bound.atMost(new Counted("land", Where.region()), 22));
    }

    private static PlanQuestion question(List<Bound> bounds) {
        return new PlanQuestion(
                List.of(new Aim(1, new Counted(Counted.JOBS, Where.region()))),
                bounds,
                List.of(),
                Map.of());
    }

    /// Against every plan, with the least that must change hands worked out for each alone.
    @Test
    void findsTheBestPlanWithWhatPartnersLeave() {
        boolean made = false;
        for (int seed = 0; seed < 5; seed++) {
            Pipeline pipeline = RandomPipeline.of(new SplittableRandom(seed), 5, 2);
            QuotaTrade trade = trade(0.8);
            PlanQuestion question = question(QuotaTrade.widen(bounds(), List.of(trade)));
            Planned.Found found =
                    (Planned.Found)
                            new Planning(pipeline, TestSolver.get())
                                    .plan(question, EFFORT, Solver.Listener.SILENT);
            double best = 0;
            for (Plan plan : RandomPipeline.plans(pipeline)) {
                double needed = Math.max(0, Evaluation.sum(pipeline, plan, RECEIVER) - 4);
                double left = 12 - Evaluation.sum(pipeline, plan, GIVER);
                double land = Evaluation.sum(pipeline, plan, new Counted("land", Where.region()));
                if (land <= 22 && left >= 0 && 0.8 * left >= needed) {
                    best =
                            Math.max(
                                    best,
                                    Evaluation.of(pipeline, question(List.of()), plan).value());
                }
            }
            assertThat(found.value()).isCloseTo(best, within(1e-9));
            QuotaTrade.Made one =
                    QuotaTrade.made(pipeline, bounds(), List.of(trade), found.plan()).getFirst();
            assertThat(one.arriving()).isCloseTo(0.8 * one.given(), within(1e-9));
            assertThat(one.paid().orElseThrow()).isCloseTo(500 * one.arriving(), within(1e-6));
            assertThat(Evaluation.sum(pipeline, found.plan(), GIVER) + one.given())
                    .isLessThanOrEqualTo(12 + 1e-9);
            made |= one.given() > 0;
        }
        assertThat(made).isTrue();
    }

    /// What a giver uses is worth what the limit of both is: its own has no price.
    @Test
    void onlyTheLimitOfBothHasAPrice() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(0), 5, 2);
        PlanQuestion question = question(QuotaTrade.widen(bounds(), List.of(trade(0.8))));
        Planned.Found found =
                (Planned.Found)
                        new Planning(pipeline, TestSolver.get())
                                .plan(question, EFFORT, Solver.Listener.SILENT);
        List<LimitPrice> prices =
                new Exploring(pipeline, TestSolver.get(), question, found)
                        .prices(0, List.of(0.1), new Allowance(30, () -> true));
        assertThat(prices)
                .extracting(price -> price.bound().counted())
                .contains(RECEIVER.plus(0.8, GIVER))
                .doesNotContain(GIVER);
    }

    @Test
    void refusesWhatCannotBeTraded() {
        List<Bound> bounds = bounds();
        QuotaTrade land =
                new QuotaTrade("land", GIVER.where(), RECEIVER.where(), 1, OptionalDouble.empty());
        assertThatThrownBy(() -> QuotaTrade.widen(bounds, List.of(land)))
                .hasMessage("Nothing limits 'land:place1'.");
        assertThatThrownBy(() -> QuotaTrade.widen(bounds, List.of(trade(1), trade(1))))
                .hasMessage("'energy:place1' is traded twice.");
        assertThatThrownBy(() -> trade(0))
                .hasMessage("The swap ratio of 'energy' (0.0) must be above 0.");
        assertThatThrownBy(
                        () ->
                                new QuotaTrade(
                                        "energy",
                                        GIVER.where(),
                                        GIVER.where(),
                                        1,
                                        OptionalDouble.empty()))
                .hasMessage("place1 cannot trade 'energy' with itself.");
    }
}
