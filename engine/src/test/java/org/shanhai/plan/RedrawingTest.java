package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.TestSolver;

/// Which draws count ([ExploringTest] tells what they say of placements).
class RedrawingTest {
    private static final Pipeline PIPELINE = TwoProjects.of(Netting.NONE);

    /// Both are needed.
    private static final PlanQuestion FLOOR =
            TwoProjects.question(Bound.atLeast(TwoProjects.JOBS, 14));

    private static PlacementSteadiness steadiness(Redrawn redrawn, int many) {
        return new Exploring(PIPELINE, TestSolver.get(), FLOOR, TwoProjects.best(PIPELINE, FLOOR))
                .steadiness(redrawn, many, 0, new Allowance(60, () -> true));
    }

    @Test
    void drawsWithoutAnyPlanAreCounted() {
        List<Pipeline> turns =
                new ArrayList<>(List.of(PIPELINE, TwoProjects.of(Netting.NONE, 3), PIPELINE));
        PlacementSteadiness found = steadiness(random -> turns.removeFirst(), 3);
        assertThat(found.draws()).isEqualTo(2);
        assertThat(found.without()).isOne();
    }

    /// One by one 15 jobs, together 10.
    @Test
    void aPlanThatMissesAFloorOnceTradeCountsOnceIsNoDraw() {
        PlacementSteadiness found = steadiness(random -> TwoProjects.of(TwoProjects.BOUGHT), 2);
        assertThat(found.draws()).isZero();
        assertThat(found.without()).isZero();
        assertThat(found.placements())
                .containsExactly(
                        new PlacementSteadiness.Placement(0, 0, 0),
                        new PlacementSteadiness.Placement(1, 0, 0));
    }

    /// On 6 of land there is room for one: in three of four draws it is A, as in the plan, and in
    /// one B, which brings 20 there.
    @Test
    void tellsHowOftenEachStaysWhereItIs() {
        PlanQuestion one =
                TwoProjects.question(Bound.atMost(new Counted("land", Where.region()), 6));
        List<Pipeline> turns =
                new ArrayList<>(
                        List.of(PIPELINE, TwoProjects.of(Netting.NONE, 20), PIPELINE, PIPELINE));
        PlacementSteadiness found =
                new Exploring(PIPELINE, TestSolver.get(), one, TwoProjects.best(PIPELINE, one))
                        .steadiness(
                                random -> turns.removeFirst(), 4, 0, new Allowance(60, () -> true));

        assertThat(found)
                .isEqualTo(
                        new PlacementSteadiness(
                                4,
                                0,
                                4,
                                List.of(
                                        new PlacementSteadiness.Placement(0, 0.75, 0.75),
                                        new PlacementSteadiness.Placement(1, 0.25, 0.75))));
    }

    @Test
    void eachDrawIsAnotherAndTheSameInEveryRun() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (List<Long> run : List.of(first, second)) {
            steadiness(
                    random -> {
                        run.add(random.nextLong());
                        return PIPELINE;
                    },
                    4);
        }
        assertThat(Set.copyOf(first)).hasSize(4);
        assertThat(second).isEqualTo(first);
    }
}
