package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;

/// Against all plans of small pipelines: the set that clashes cannot be made smaller, and what is
/// said to be enough is the least that is.
class PlanConflictsTest {
    /// A wide gap, which must not reach what is told.
    private static final Effort EFFORT = new Effort(30, 0, 0.3);

    private static final Counted MOUNTAIN =
            new Counted(Counted.JOBS, new Where.Group(Role.MOUNTAIN));
    private static final Counted ENERGY = new Counted("energy", Where.region());

    @Test
    void noneOfWhatClashesCanBeSpared() {
        for (int seed = 0; seed < 5; seed++) {
            Pipeline pipeline = RandomPipeline.of(new SplittableRandom(seed), 5, 2);
            PlanQuestion plain = RandomPipeline.question(pipeline, 9, 15);
            Option first = pipeline.listOptions(0).getFirst();
            List<Bound> bounds = new ArrayList<>(plain.bounds());
            bounds.add(Bound.atLeast(MOUNTAIN, 9));
            bounds.add(Bound.atMost(ENERGY, 6));
            PlanQuestion question =
                    new PlanQuestion(
                            plain.aims(),
                            bounds,
                            List.of(
                                    new Tie(Tie.Kind.APART, List.of("P0", "P1")),
                                    new Tie(Tie.Kind.TOGETHER, List.of("P1", "P2"))),
                            Map.of(
                                    "P0", pipeline.sites().get(first.site()).zone().key(),
                                    "P1",
                                            pipeline.sites()
                                                    .get(pipeline.listOptions(1).getFirst().site())
                                                    .zone()
                                                    .key()));
            Planned.Infeasible none =
                    (Planned.Infeasible)
                            new Planning(pipeline, TestSolver.get())
                                    .plan(question, EFFORT, Solver.Listener.SILENT);
            assertThat(exists(pipeline, left(none.conflict(), -1))).isFalse();
            for (int k = 0; k < none.conflict().size(); k++) {
                assertThat(exists(pipeline, left(none.conflict(), k)))
                        .as(none.conflict().get(k).toString())
                        .isTrue();
            }
        }
    }

    @Test
    void saysTheLeastThatIsEnough() {
        boolean any = false;
        for (int seed = 30; seed < 34; seed++) {
            Pipeline pipeline = RandomPipeline.of(new SplittableRandom(seed), 5, 2);
            PlanQuestion plain = RandomPipeline.question(pipeline, 12, 4);
            List<Bound> bounds = new ArrayList<>(plain.bounds());
            bounds.add(Bound.atLeast(MOUNTAIN, 20));
            PlanQuestion question = plain.withBounds(bounds);
            if (!(new Planning(pipeline, TestSolver.get())
                            .plan(question, EFFORT, Solver.Listener.SILENT)
                    instanceof Planned.Infeasible none)) {
                continue;
            }
            for (Planned.Clash clash : none.conflict()) {
                Planned.OfBound one = (Planned.OfBound) clash;
                List<Bound> others = new ArrayList<>(bounds);
                others.remove(one.bound());
                double sign = Double.isFinite(one.bound().high()) ? -1 : 1;
                double best =
                        RandomPipeline.best(
                                pipeline,
                                plain.withBounds(others)
                                        .withAims(List.of(new Aim(sign, one.bound().counted()))));
                if (Double.isInfinite(best)) {
                    assertThat(one.relaxed()).isNaN();
                } else {
                    any = true;
                    assertThat(one.relaxed()).isCloseTo(sign * best, within(1e-9));
                }
            }
        }
        assertThat(any).isTrue();
    }

    /// Either limit on land alone leaves no room for 5 jobs: what the asker added is named, in
    /// whatever order the two stand.
    @Test
    void whereThereIsAChoiceWhatWasAskedIsNamed() {
        Bound jobs = Bound.atLeast(TwoProjects.JOBS, 5);
        Bound asked = Bound.atMost(new Counted("land", Where.region()), 3);
        Bound ofPack =
                Bound.of(
                        new Limit(
                                "",
                                Optional.of("place"),
                                Optional.empty(),
                                Limited.Resource.LAND,
                                3,
                                Basis.REPORTED,
                                "plan",
                                ""));
        for (List<Bound> bounds :
                List.of(List.of(asked, ofPack, jobs), List.of(ofPack, asked, jobs))) {
            PlanQuestion question = TwoProjects.question().withBounds(bounds);
            Planned planned =
                    new Planning(TwoProjects.of(Netting.NONE), TestSolver.get())
                            .plan(question, EFFORT, Solver.Listener.SILENT);

            assertThat(((Planned.Infeasible) planned).conflict())
                    .extracting(clash -> ((Planned.OfBound) clash).bound())
                    .containsExactly(asked, jobs);
        }
    }

    private static boolean exists(Pipeline pipeline, PlanQuestion question) {
        return Double.isFinite(RandomPipeline.best(pipeline, question));
    }

    /// What clashes, without one of them.
    private static PlanQuestion left(List<Planned.Clash> clashes, int without) {
        List<Bound> bounds = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        Map<String, String> pins = new java.util.HashMap<>();
        for (int k = 0; k < clashes.size(); k++) {
            if (k == without) {
                continue;
            }
            switch (clashes.get(k)) {
                case Planned.OfBound(Bound bound, double relaxed) -> bounds.add(bound);
                case Planned.OfTie(Tie tie) -> ties.add(tie);
                case Planned.OfPin(String project, String zone) -> pins.put(project, zone);
            }
        }
        return new PlanQuestion(List.of(), bounds, ties, pins);
    }
}
