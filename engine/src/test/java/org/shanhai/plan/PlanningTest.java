package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

class PlanningTest {
    private static final Effort EFFORT = new Effort(30, 0, 0);

    @Test
    void findsTheBestOfAllPlans() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 6; k++) {
            Pipeline pipeline = RandomPipeline.of(random, 6, 3);
            PlanQuestion question = RandomPipeline.question(pipeline, 12, 15);
            Planned.Found found = found(pipeline, question);
            assertThat(found.end()).isEqualTo(Solution.End.PROVEN);
            assertThat(found.value())
                    .isCloseTo(RandomPipeline.best(pipeline, question), within(1e-9));
            assertThat(Evaluation.of(pipeline, question, found.plan()).broken()).isEmpty();
        }
    }

    @Test
    void tiesAndPinsAreKept() {
        SplittableRandom random = new SplittableRandom(2);
        Pipeline pipeline = RandomPipeline.of(random, 6, 3);
        PlanQuestion plain = RandomPipeline.question(pipeline, 12, 15);
        Option pinned = pipeline.listOptions(5).getLast();
        PlanQuestion question =
                new PlanQuestion(
                        plain.aims(),
                        plain.bounds(),
                        List.of(
                                new Tie(Tie.Kind.TOGETHER, List.of("P0", "P1")),
                                new Tie(Tie.Kind.APART, List.of("P2", "P3", "P4"))),
                        Map.of("P5", pipeline.sites().get(pinned.site()).zone().key()));
        Planned.Found found = found(pipeline, question);
        assertThat(found.plan().findSite(5)).hasValue(pinned.site());
        assertThat(found.plan().findSite(0).isPresent())
                .isEqualTo(found.plan().findSite(1).isPresent());
        assertThat(found.value())
                .isCloseTo(RandomPipeline.best(pipeline, question), within(1e-9))
                .isLessThanOrEqualTo(found(pipeline, plain).value());
    }

    @Test
    void aFloorForMountainPlacesIsReached() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(3), 6, 4);
        PlanQuestion plain = RandomPipeline.question(pipeline, 12, 15);
        Counted mountain = new Counted(Counted.JOBS, new Where.Group(Role.MOUNTAIN));
        PlanQuestion most = plain.withAims(List.of(new Aim(1, mountain)));
        double floor = 0.9 * found(pipeline, most).value();
        List<Bound> bounds = new java.util.ArrayList<>(plain.bounds());
        bounds.add(Bound.atLeast(mountain, floor));
        PlanQuestion question = plain.withBounds(bounds);
        Planned.Found found = found(pipeline, question);
        assertThat(Evaluation.sum(pipeline, found.plan(), mountain)).isGreaterThanOrEqualTo(floor);
        assertThat(found.value()).isCloseTo(RandomPipeline.best(pipeline, question), within(1e-9));
    }

    @Test
    void moreRoomIsNeverWorse() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(4), 8, 3);
        double before = 0;
        for (double energy : new double[] {0, 5, 10, 20, 40}) {
            Planned.Found found = found(pipeline, RandomPipeline.question(pipeline, 12, energy));
            assertThat(found.bound()).isGreaterThanOrEqualTo(before - 1e-9);
            before = found.bound();
        }
        assertThat(before).isPositive();
    }

    @Test
    void saysWhatWouldBringInWhatIsLeftOut() {
        Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
        Pipeline pipeline =
                new Pipeline(
                        List.of(
                                RandomPipeline.candidate("A", 6, 1),
                                RandomPipeline.candidate("B", 5, 1),
                                RandomPipeline.candidate("C", 20, 1),
                                RandomPipeline.candidate("D", 1, 1)),
                        List.of(site),
                        List.of(
                                RandomPipeline.option(0, 0, site, 9, 0),
                                RandomPipeline.option(1, 0, site, 5, 0),
                                RandomPipeline.option(2, 0, site, 5, 0)),
                        List.of(),
                        List.of());
        Planned.Found found = found(pipeline, RandomPipeline.question(pipeline, 10, 99));
        assertThat(found.plan().siteOf()).isEqualTo(Map.of(0, 0));
        Bound land = RandomPipeline.question(pipeline, 10, 99).bounds().getFirst();
        assertThat(found.leftOut())
                .containsExactly(
                        new LeftOutProject(
                                1,
                                new LeftOutProject.NoRoom(
                                        0, List.of(new LeftOutProject.Lack(land, 1, false)))),
                        new LeftOutProject(
                                2,
                                new LeftOutProject.NoRoom(
                                        0, List.of(new LeftOutProject.Lack(land, 16, true)))),
                        new LeftOutProject(3, new LeftOutProject.Nowhere()));
    }

    @Test
    void namesTheSmallestSetThatClashes() {
        Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
        Pipeline pipeline =
                new Pipeline(
                        List.of(RandomPipeline.candidate("A", 6, 1)),
                        List.of(site),
                        List.of(RandomPipeline.option(0, 0, site, 9, 0)),
                        List.of(),
                        List.of());
        PlanQuestion plain = RandomPipeline.question(pipeline, 5, 99);
        PlanQuestion question =
                new PlanQuestion(plain.aims(), plain.bounds(), List.of(), Map.of("A", "z"));
        Planned.Infeasible none =
                (Planned.Infeasible)
                        new Planning(pipeline, TestSolver.get())
                                .plan(question, EFFORT, Solver.Listener.SILENT);
        assertThat(none.conflict())
                .containsExactly(
                        new Planned.OfBound(plain.bounds().getFirst(), 6),
                        new Planned.OfPin("A", "z"));
    }

    @Test
    void aProjectIsPinnedWhereItMayStandAlone() {
        Pipeline pipeline = RandomPipeline.of(new SplittableRandom(5), 2, 2);
        PlanQuestion plain = RandomPipeline.question(pipeline, 12, 15);
        PlanQuestion question =
                new PlanQuestion(plain.aims(), plain.bounds(), List.of(), Map.of("P0", "nowhere"));
        assertThatThrownBy(() -> found(pipeline, question))
                .hasMessage("The project 'P0' cannot stand in the zone 'nowhere'.");
    }

    private static Planned.Found found(Pipeline pipeline, PlanQuestion question) {
        return (Planned.Found)
                new Planning(pipeline, TestSolver.get())
                        .plan(question, EFFORT, Solver.Listener.SILENT);
    }
}
