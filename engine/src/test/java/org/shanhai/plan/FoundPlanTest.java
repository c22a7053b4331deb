package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Positioning;
import org.shanhai.programme.Solution;
import org.shanhai.region.Project;
import org.shanhai.region.Role;

/// What is told of a plan that is found, without any solver.
class FoundPlanTest {
    private static final Site FIRST = RandomPipeline.site("y", "place", Role.MOUNTAIN);
    private static final Site SECOND = RandomPipeline.site("z", "place", Role.MOUNTAIN);

    @ParameterizedTest
    @CsvSource({"8, 10, 0.2", "10, 10, 0", "11, 10, 0", "-12, -10, 0.2", "0, 0, 0"})
    void theGapIsAPartOfTheBound(double value, double bound, double gap) {
        Planned.Found found =
                new Planned.Found(
                        new Plan(Map.of()), value, bound, Solution.End.STOPPED, List.of());
        assertThat(found.gap()).isCloseTo(gap, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "2, 2.0000001, true", "2, 3, false", "1000, 1000.0005, true"})
    void whatIsLostIsExactButForRounding(double atLeast, double atMost, boolean exact) {
        assertThat(new Replacement(0, true, atLeast, atMost).isExact()).isEqualTo(exact);
    }

    @Test
    void whatIsLostIsARange() {
        double never = Double.POSITIVE_INFINITY;
        assertThat(new Replacement(0, true, never, never).isImpossible()).isTrue();
        assertThat(new Replacement(0, true, never, never).isExact()).isTrue();
        assertThat(new Replacement(0, true, 2, never).isImpossible()).isFalse();
        assertThat(new Replacement(0, true, 2, never).isExact()).isFalse();
        assertThat(new Replacement(0, true, 2, 3).isFixedWithin(2)).isFalse();
        assertThat(new Replacement(0, true, 2, 3).isFixedWithin(1.9)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Replacement(0, true, -1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Replacement(0, true, 4, 3));
        assertThat(new Replacement(0, true, 0, 0).isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, true",
        "-2, -1.9999999, true",
        "2, 3, false",
        "1000, 1000.0005, true",
        "2, Infinity, false"
    })
    void whatALimitGainsIsExactButForRounding(double atLeast, double atMost, boolean exact) {
        Bound bound = land("y", 5);
        assertThat(new PriceStep(bound, 0.1, 5.5, atLeast, atMost, new Plan(Map.of())).isExact())
                .isEqualTo(exact);
    }

    /// A may stand at either site and B at the second.
    private static Pipeline pipeline(double jobs) {
        return new Pipeline(
                List.of(RandomPipeline.candidate("A", 6, 1), RandomPipeline.candidate("B", 4, 1)),
                List.of(FIRST, SECOND),
                List.of(
                        RandomPipeline.option(0, 0, FIRST, jobs, 0),
                        RandomPipeline.option(0, 1, SECOND, jobs, 0),
                        RandomPipeline.option(1, 1, SECOND, 5, 0)),
                List.of(new Refused(1, 0, new Refused.ByFit(Positioning.Fit.NONE))),
                List.of());
    }

    private static Bound land(String zone, double most) {
        return Bound.atMost(new Counted("land", new Where.OfZone(zone)), most);
    }

    private static LeftOutProject.Why why(double jobs, Bound... bounds) {
        PlanQuestion question =
                new PlanQuestion(
                        List.of(new Aim(1, TwoProjects.JOBS)),
                        List.of(bounds),
                        List.of(),
                        Map.of());
        List<LeftOutProject> outs = LeftOuts.of(pipeline(jobs), question, new Plan(Map.of(1, 1)));
        assertThat(outs).extracting(LeftOutProject::candidate).containsExactly(0);
        return outs.getFirst().why();
    }

    /// At the first site A lacks 1 of 5, at the second, beside the 4 of B, 4 of 6 or 1 of 9; both
    /// lack as large a part where it is 1 of 5.
    @Test
    void theSiteThatLacksTheLeastIsTold() {
        assertThat(why(9, land("y", 5), land("z", 6)))
                .isEqualTo(
                        new LeftOutProject.NoRoom(
                                0, List.of(new LeftOutProject.Lack(land("y", 5), 1, true))));
        assertThat(why(9, land("y", 5), land("z", 9)))
                .isEqualTo(
                        new LeftOutProject.NoRoom(
                                1, List.of(new LeftOutProject.Lack(land("z", 9), 1, false))));
        assertThat(why(9, land("y", 6), land("z", 6))).isEqualTo(new LeftOutProject.NotTaken());
        assertThat(why(0, land("y", 5), land("z", 6)))
                .isEqualTo(new LeftOutProject.BringsNothing());
        assertThat(why(9, land("z", 6), land("y", 4), Bound.atMost(TwoProjects.JOBS, 9)))
                .isInstanceOfSatisfying(
                        LeftOutProject.NoRoom.class,
                        room -> {
                            assertThat(room.site()).isEqualTo(0);
                            assertThat(room.lacking()).hasSize(2);
                        });
    }

    /// 60 seconds of which a little is over, and 60 of which next to none is left.
    @Test
    void stepsShareTheTimeThatIsLeft() {
        Allowance fresh = new Allowance(60, () -> true);
        Allowance spent = new Allowance(System.nanoTime() - 59_900_000_000L, 60, () -> true);
        Allowance stopped = new Allowance(60, () -> false);

        assertThat(fresh.isLeft()).isTrue();
        assertThat(fresh.effort(0.1, 3).seconds()).isBetween(15.0, 20.0);
        assertThat(fresh.effort(0.1, 0).seconds()).isBetween(45.0, 60.0);
        assertThat(fresh.effort(0.1, 3).gap()).isEqualTo(0.1);
        assertThat(fresh.listener().isToGoOn(1, 2)).isTrue();
        assertThat(spent.isLeft()).isFalse();
        assertThat(spent.effort(0, 3).seconds()).isEqualTo(0.2);
        assertThat(stopped.isLeft()).isFalse();
        assertThat(stopped.listener().isToGoOn(1, 2)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(0, () -> true));
    }

    @Test
    void aPipelineKnowsWhatItHolds() {
        Pipeline pipeline = pipeline(9);

        assertThat(pipeline.findCandidate("B")).contains(1);
        assertThat(pipeline.findCandidate("C")).isEmpty();
        assertThat(pipeline.findSite("z")).contains(1);
        assertThat(pipeline.findSite("x")).isEmpty();
        assertThat(pipeline.listOptions(0)).hasSize(2);
        assertThat(pipeline.listRefused(1)).hasSize(1);
        assertThat(pipeline.listRefused(0)).isEmpty();
        Plan plan = new Plan(Map.of(0, 1));
        assertThat(plan.listOptions(pipeline)).containsExactly(pipeline.options().get(1));
        assertThat(plan.findSite(0)).hasValue(1);
        assertThat(plan.findSite(1)).isEmpty();
        assertThat(plan.placed()).isOne();
    }

    /// Over two years the second site has the numbers 2 and 3, and what is being built begins at
    /// once.
    @Test
    void overYearsNumbersFollowTheirSites() {
        PlanCandidate begun = RandomPipeline.candidate("A", 6, 1);
        Project project = begun.project();
        Pipeline two = pipeline(9);
        Pipeline building =
                new Pipeline(
                        List.of(
                                new PlanCandidate(
                                        new Project(
                                                "A",
                                                "A",
                                                "A",
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                "under construction",
                                                OptionalInt.empty(),
                                                Map.of(),
                                                project.taxScope(),
                                                project.basis(),
                                                "",
                                                ""),
                                        begun.uses()),
                                two.candidates().get(1)),
                        two.sites(),
                        two.options(),
                        List.of(new Refused(1, 1, new Refused.ByFit(Positioning.Fit.NONE))),
                        List.of());
        Pipeline years = new Horizon(2026, 2027, List.of(1.0)).over(building);

        assertThat(years.options())
                .extracting(one -> one.candidate() + " " + one.site())
                .containsExactly("0 0", "0 2", "1 2", "1 3");
        assertThat(years.refused()).extracting(Refused::site).containsExactly(2);
        assertThat(years.sites().get(3).phase().orElseThrow().start()).isEqualTo(2027);
    }
}
