package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Role;

class EvaluationTest {
    private final Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
    private final Pipeline pipeline =
            new Pipeline(
                    List.of(
                            RandomPipeline.candidate("A", 6, 1),
                            RandomPipeline.candidate("B", 5, 2)),
                    List.of(site),
                    List.of(
                            RandomPipeline.option(0, 0, site, 9, 1),
                            RandomPipeline.option(1, 0, site, 4, 1)),
                    List.of(),
                    List.of());
    private final PlanQuestion question = RandomPipeline.question(pipeline, 10, 2.5);

    @Test
    void addsUpByHand() {
        Evaluation one = Evaluation.of(pipeline, question, new Plan(Map.of(0, 0)));
        // 9 here and 1 on the coast, and those here half again.
        assertThat(one.value()).isEqualTo(9 + 1 + 0.5 * 9);
        assertThat(one.isSound()).isTrue();
    }

    @Test
    void seesEverythingThatIsBroken() {
        PlanQuestion tied =
                new PlanQuestion(
                        question.aims(),
                        question.bounds(),
                        List.of(new Tie(Tie.Kind.APART, List.of("A", "B"))),
                        Map.of());
        assertThat(Evaluation.of(pipeline, tied, new Plan(Map.of(0, 0, 1, 0))).broken())
                .containsExactly(
                        new Evaluation.Broken("land:z", 11, 10),
                        new Evaluation.Broken("energy:region", 3, 2.5),
                        new Evaluation.Broken("A+B", 2, 1));
    }

    @Test
    void seesAPinThatIsNotKeptAndASiteThatIsNone() {
        PlanQuestion pinned =
                new PlanQuestion(question.aims(), question.bounds(), List.of(), Map.of("B", "z"));
        assertThat(Evaluation.of(pipeline, pinned, new Plan(Map.of(0, 7))).broken())
                .containsExactly(
                        new Evaluation.Broken("A", 1, 0), new Evaluation.Broken("B=z", 0, 1));
    }

    @Test
    void halfOfWhatBelongsTogetherIsNoPlan() {
        PlanQuestion tied =
                new PlanQuestion(
                        question.aims(),
                        List.of(),
                        List.of(new Tie(Tie.Kind.TOGETHER, List.of("A", "B"))),
                        Map.of());
        assertThat(Evaluation.of(pipeline, tied, new Plan(Map.of(0, 0))).isSound()).isFalse();
        assertThat(Evaluation.of(pipeline, tied, new Plan(Map.of(0, 0, 1, 0))).isSound()).isTrue();
        assertThat(Evaluation.of(pipeline, tied, new Plan(Map.of())).isSound()).isTrue();
    }

    /// The programme and this count the same.
    @Test
    void theProgrammeCountsTheSame() {
        Pipeline some = RandomPipeline.of(new SplittableRandom(7), 5, 3);
        PlanQuestion asked = RandomPipeline.question(some, 12, 15);
        Formulation formulation = new Formulation(some, asked);
        Plan plan = new Plan(Map.of(0, some.listOptions(0).getFirst().site()));
        long[] x = formulation.values(plan);
        assertThat(formulation.plan(x)).isEqualTo(plan);
        assertThat(formulation.programme().valueOf(x))
                .isEqualTo(Evaluation.of(some, asked, plan).value());
    }

    /// One by one 15 jobs, together 10: floors and what is to be much count the trade of both once.
    @Test
    void countsOnceWhereMoreIsAsked() {
        Counted jobs = TwoProjects.JOBS;
        Plan both = new Plan(Map.of(0, 0, 1, 0));
        Pipeline bought = TwoProjects.of(TwoProjects.BOUGHT);
        PlanQuestion floor = TwoProjects.question(Bound.atLeast(jobs, 12));
        PlanQuestion limit =
                TwoProjects.question(Bound.atMost(jobs, 12)).withAims(List.of(new Aim(-1, jobs)));

        assertThat(Evaluation.of(bought, floor, both))
                .isEqualTo(
                        new Evaluation(10, List.of(new Evaluation.Broken("jobs:region", 10, 12))));
        assertThat(Evaluation.of(bought, limit, both))
                .isEqualTo(
                        new Evaluation(-15, List.of(new Evaluation.Broken("jobs:region", 15, 12))));
        assertThat(Evaluation.sum(bought, both, jobs)).isEqualTo(10);
    }

    /// 15 jobs: what is off by half a billionth is kept, by five it is not; of a bound of nothing
    /// that is a part of all there is.
    @ParameterizedTest
    @CsvSource({"0.5, true", "5, false"})
    void aRoundingBreaksNothing(double billionths, boolean isSound) {
        Counted jobs = TwoProjects.JOBS;
        double off = billionths * 1e-9;
        for (Bound bound :
                List.of(
                        Bound.atMost(jobs, 15 * (1 - off)),
                        Bound.atLeast(jobs, 15 * (1 + off)),
                        Bound.atLeast(jobs.plus(-(1 + off), jobs), 0),
                        Bound.atMost(jobs.plus(-(1 - off), jobs), 0))) {
            assertThat(
                            Evaluation.of(
                                            TwoProjects.of(Netting.NONE),
                                            TwoProjects.question(bound),
                                            new Plan(Map.of(0, 0, 1, 0)))
                                    .isSound())
                    .as(bound.toString())
                    .isEqualTo(isSound);
        }
    }

    /// A is pinned to y and stands in z; B stands in y, which is no help.
    @Test
    void aPinIsOfOneProjectAndOneZone() {
        Site other = RandomPipeline.site("y", "other", Role.COAST);
        Pipeline two =
                new Pipeline(
                        pipeline.candidates(),
                        List.of(site, other),
                        List.of(
                                RandomPipeline.option(0, 0, site, 9, 1),
                                RandomPipeline.option(0, 1, other, 9, 1),
                                RandomPipeline.option(1, 1, other, 4, 1)),
                        List.of(),
                        List.of());
        PlanQuestion pinned =
                new PlanQuestion(question.aims(), List.of(), List.of(), Map.of("A", "y"));
        assertThat(Evaluation.of(two, pinned, new Plan(Map.of(0, 0, 1, 1))).broken())
                .containsExactly(new Evaluation.Broken("A=y", 0, 1));
        assertThat(Evaluation.of(two, pinned, new Plan(Map.of(0, 1, 1, 1))).isSound()).isTrue();
    }
}
