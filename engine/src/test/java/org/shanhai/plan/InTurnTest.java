package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

class InTurnTest {
    private static final Effort EFFORT = new Effort(30, 0, 0);
    private static final Counted MOUNTAIN =
            new Counted(Counted.JOBS, new Where.Group(Role.MOUNTAIN));
    private static final Counted COAST = new Counted(Counted.JOBS, new Where.Group(Role.COAST));
    private static final Counted ENERGY = new Counted("energy", Where.region());

    /// First as many jobs in mountain places as can be, then as little energy as that lets.
    @Test
    void aLaterAimTakesNothingFromAnEarlierOne() {
        for (int seed = 0; seed < 4; seed++) {
            Pipeline pipeline = RandomPipeline.of(new SplittableRandom(seed), 5, 3);
            PlanQuestion question =
                    RandomPipeline.question(pipeline, 12, 25)
                            .withAims(List.of(new Aim(1, MOUNTAIN)));
            InTurn.Asked asked =
                    inTurn(pipeline)
                            .plan(
                                    question,
                                    Optional.empty(),
                                    List.of(List.of(new Aim(-1, ENERGY))),
                                    0);
            Planned.Found found = (Planned.Found) asked.planned();
            double first = RandomPipeline.best(pipeline, question);
            assertThat(Evaluation.sum(pipeline, found.plan(), MOUNTAIN))
                    .isCloseTo(first, within(1e-5 * first));
            List<Bound> bounds = new ArrayList<>(question.bounds());
            bounds.add(Bound.atLeast(MOUNTAIN, first * (1 - 1e-6)));
            PlanQuestion second =
                    question.withBounds(bounds).withAims(List.of(new Aim(-1, ENERGY)));
            assertThat(found.value())
                    .isCloseTo(RandomPipeline.best(pipeline, second), within(1e-9));
            assertThat(asked.reached()).hasSize(1);
        }
    }

    /// What may be given up is given up where it pays, and no more of it.
    @Test
    void aPartOfAnEarlierAimMayBeGivenUp() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(8), 6, 3);
        PlanQuestion question =
                RandomPipeline.question(pipeline, 12, 25)
                        .withAims(List.of(new Aim(2, MOUNTAIN), new Aim(-0.1, ENERGY)));
        List<List<Aim>> later = List.of(List.of(new Aim(1, COAST)));
        Planned.Found strict = last(pipeline, question, later, 0);
        Planned.Found loose = last(pipeline, question, later, 0.3);
        double first = RandomPipeline.best(pipeline, question);
        assertThat(loose.value()).isGreaterThan(strict.value());
        assertThat(
                        2 * Evaluation.sum(pipeline, loose.plan(), MOUNTAIN)
                                - 0.1 * Evaluation.sum(pipeline, loose.plan(), ENERGY))
                .isGreaterThanOrEqualTo(0.7 * first - 1e-9)
                .isLessThan(first);
    }

    private static Planned.Found last(
            Pipeline pipeline, PlanQuestion question, List<List<Aim>> later, double give) {
        return (Planned.Found)
                inTurn(pipeline).plan(question, Optional.empty(), later, give).planned();
    }

    /// The group that gets less gets as much as it can: no plan gives it more.
    @Test
    void sharesFairly() {
        for (int seed = 20; seed < 24; seed++) {
            Pipeline pipeline = RandomPipeline.of(new SplittableRandom(seed), 5, 3);
            PlanQuestion question = RandomPipeline.question(pipeline, 8, 15);
            Planned.Found found =
                    (Planned.Found)
                            inTurn(pipeline)
                                    .plan(question, Optional.of(Counted.JOBS), List.of(), 0)
                                    .planned();
            assertThat(fair(pipeline, found.plan()))
                    .isCloseTo(fairest(pipeline, question), within(1e-4));
        }
    }

    private static double fair(Pipeline pipeline, Plan plan) {
        return Math.min(
                Evaluation.sum(pipeline, plan, MOUNTAIN), Evaluation.sum(pipeline, plan, COAST));
    }

    private static double fairest(Pipeline pipeline, PlanQuestion question) {
        double best = 0;
        for (Plan plan : RandomPipeline.plans(pipeline)) {
            if (Evaluation.of(pipeline, question, plan).isSound()) {
                best = Math.max(best, fair(pipeline, plan));
            }
        }
        return best;
    }

    @Test
    void aShareOfAllIsReached() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(9), 6, 3);
        PlanQuestion plain = RandomPipeline.question(pipeline, 12, 15);
        Counted all = new Counted(Counted.JOBS, Where.region());
        Planned.Found free = plan(pipeline, plain);
        double share =
                Evaluation.sum(pipeline, free.plan(), MOUNTAIN)
                                / Evaluation.sum(pipeline, free.plan(), all)
                        + 0.05;
        List<Bound> bounds = new ArrayList<>(plain.bounds());
        bounds.add(Bound.atLeast(MOUNTAIN.plus(-share, all), 0));
        PlanQuestion question = plain.withBounds(bounds);
        Planned.Found found = plan(pipeline, question);
        assertThat(Evaluation.sum(pipeline, found.plan(), MOUNTAIN))
                .isGreaterThanOrEqualTo(share * Evaluation.sum(pipeline, found.plan(), all) - 1e-9)
                .isPositive();
        assertThat(found.value())
                .isCloseTo(RandomPipeline.best(pipeline, question), within(1e-9))
                .isLessThan(free.value());
    }

    /// A solver that is stopped at its first answer gives that, says so, and no later aim is tried.
    @Test
    void whatWasFoundWhenItWasStoppedIsKept() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(10), 6, 3);
        PlanQuestion question = RandomPipeline.question(pipeline, 12, 15);
        InTurn.Asked asked =
                new InTurn(
                                new Planning(pipeline, TestSolver.get()),
                                TestSolver.get(),
                                EFFORT,
                                (value, bound) -> false)
                        .plan(question, Optional.empty(), List.of(List.of(new Aim(-1, ENERGY))), 0);
        if (asked.planned() instanceof Planned.Found found) {
            assertThat(Evaluation.of(pipeline, question, found.plan()).isSound()).isTrue();
            assertThat(found.bound())
                    .isGreaterThanOrEqualTo(RandomPipeline.best(pipeline, question) - 1e-9);
        } else {
            assertThat(asked.planned()).isInstanceOf(Planned.NotFound.class);
        }
    }

    private static InTurn inTurn(Pipeline pipeline) {
        return new InTurn(
                new Planning(pipeline, TestSolver.get()),
                TestSolver.get(),
                EFFORT,
                Solver.Listener.SILENT);
    }

    private static Planned.Found plan(Pipeline pipeline, PlanQuestion question) {
        return (Planned.Found)
                new Planning(pipeline, TestSolver.get())
                        .plan(question, EFFORT, Solver.Listener.SILENT);
    }
}
