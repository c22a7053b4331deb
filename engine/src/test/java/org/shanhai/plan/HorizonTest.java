package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

class HorizonTest {
    private static final Effort EFFORT = new Effort(30, 0, 0);
    private static final Horizon THREE = new Horizon(2026, 2028, List.of(0.5, 1.0));
    private final Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
    private final Pipeline two =
            new Pipeline(
                    List.of(
                            RandomPipeline.candidate("A", 6, 10),
                            RandomPipeline.candidate("B", 5, 4)),
                    List.of(site),
                    List.of(
                            RandomPipeline.option(0, 0, site, 12, 0),
                            RandomPipeline.option(1, 0, site, 6, 0)),
                    List.of(),
                    List.of());

    /// Half of it in the first year, all of it then: land whole at once, energy as it builds up.
    @Test
    void countsAYearByHand() {
        Pipeline pipeline = THREE.over(two);
        assertThat(pipeline.sites()).hasSize(3);
        Plan plan = new Plan(Map.of(0, 1)); // A begins in 2027
        Counted jobs = new Counted(Counted.JOBS, Where.region());
        Counted land = new Counted("land", new Where.OfZone("z"));
        Counted energy = new Counted("energy", Where.region());
        assertThat(Evaluation.sum(pipeline, plan, jobs.in(2026))).isZero();
        assertThat(Evaluation.sum(pipeline, plan, jobs.in(2027))).isEqualTo(6);
        assertThat(Evaluation.sum(pipeline, plan, jobs.in(2028))).isEqualTo(12);
        assertThat(Evaluation.sum(pipeline, plan, jobs)).isCloseTo(6, within(1e-12));
        assertThat(Evaluation.sum(pipeline, plan, land.in(2026))).isZero();
        assertThat(Evaluation.sum(pipeline, plan, land.in(2027))).isEqualTo(6);
        assertThat(Evaluation.sum(pipeline, plan, land)).isEqualTo(6);
        assertThat(Evaluation.sum(pipeline, plan, energy.in(2027))).isEqualTo(5);
        assertThat(Evaluation.sum(pipeline, plan, energy)).isEqualTo(10);
    }

    /// Room for one at a time in the first year: the other waits.
    @Test
    void whatHasNoRoomYetBeginsLater() {
        Pipeline pipeline = THREE.over(two);
        PlanQuestion question =
                new PlanQuestion(
                        List.of(new Aim(1, new Counted(Counted.JOBS, Where.region()))),
                        List.of(
                                Bound.atMost(
                                        new Counted("land", new Where.OfZone("z")).in(2026), 6),
                                Bound.atMost(new Counted("land", new Where.OfZone("z")), 11)),
                        List.of(),
                        Map.of());
        Planned.Found found = found(pipeline, question);
        assertThat(pipeline.sites().get(found.plan().findSite(0).orElseThrow()).phase())
                .hasValue(new Phase(2026, THREE));
        assertThat(pipeline.sites().get(found.plan().findSite(1).orElseThrow()).phase())
                .hasValue(new Phase(2027, THREE));
    }

    @Test
    void findsTheBestOfAllPlansOverTheYears() {
        SplittableRandom random = new SplittableRandom(11);
        for (int k = 0; k < 3; k++) {
            Pipeline pipeline =
                    new Horizon(2026, 2027, List.of(0.4, 1.0))
                            .over(RandomPipeline.of(random, 4, 2));
            PlanQuestion plain = RandomPipeline.question(pipeline, 12, 15);
            List<Bound> bounds = new ArrayList<>(plain.bounds());
            bounds.add(Bound.atMost(new Counted("land", Where.region()).in(2026), 8));
            bounds.add(Bound.atMost(new Counted("energy", Where.region()).in(2027), 9));
            PlanQuestion question = plain.withBounds(bounds);
            Planned.Found found = found(pipeline, question);
            assertThat(found.value())
                    .isCloseTo(RandomPipeline.best(pipeline, question), within(1e-9))
                    .isLessThan(found(pipeline, plain).value());
        }
    }

    @Test
    void aPinHoldsAProjectToAZoneInAnyYear() {
        Pipeline pipeline = THREE.over(two);
        PlanQuestion question =
                new PlanQuestion(
                        List.of(new Aim(1, new Counted(Counted.JOBS, Where.region()))),
                        List.of(
                                Bound.atMost(
                                        new Counted("land", new Where.OfZone("z")).in(2027), 5)),
                        List.of(),
                        Map.of("A", "z"));
        Planned.Found found = found(pipeline, question);
        assertThat(pipeline.sites().get(found.plan().findSite(0).orElseThrow()).phase())
                .hasValue(new Phase(2028, THREE));
    }

    @Test
    void refusesYearsAndPartsThatAreNone() {
        assertThatThrownBy(() -> new Horizon(2027, 2026, List.of(1.0)))
                .hasMessage("The first year (2027) must not come after the last (2026).");
        assertThatThrownBy(() -> new Horizon(2026, 2026, List.of(1.5)))
                .hasMessage("A build-up needs parts from 0 to 1, not [1.5].");
        assertThatThrownBy(() -> new Phase(2025, THREE))
                .hasMessage("2025 is none of the years 2026 to 2028.");
    }

    private static Planned.Found found(Pipeline pipeline, PlanQuestion question) {
        return (Planned.Found)
                new Planning(pipeline, TestSolver.get())
                        .plan(question, EFFORT, Solver.Listener.SILENT);
    }
}
