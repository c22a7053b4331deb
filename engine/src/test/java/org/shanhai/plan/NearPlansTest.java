package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

/// Plans nearly as good, on three projects: A brings 10 jobs in the west, B 9 in the east, C 10 in
/// the west; A takes 6 of land, B 4, C none ([ExploringTest] holds others against all there are).
class NearPlansTest {
    private static final Counted LAND = new Counted("land", Where.region());
    private static final Site WEST = RandomPipeline.site("z", "west", Role.MOUNTAIN);
    private static final Site EAST = RandomPipeline.site("y", "east", Role.COAST);

    private static Pipeline pipeline(double landOfC, double jobsOfB, double jobsOfC, Netting net) {
        return new Pipeline(
                List.of(
                        RandomPipeline.candidate("A", 6, 1),
                        RandomPipeline.candidate("B", 4, 1),
                        RandomPipeline.candidate("C", landOfC, 1)),
                List.of(WEST, EAST),
                List.of(
                        RandomPipeline.option(0, 0, WEST, 10, 0),
                        RandomPipeline.option(1, 1, EAST, jobsOfB, 0),
                        RandomPipeline.option(2, 0, WEST, jobsOfC, 0)),
                List.of(),
                List.of(),
                net);
    }

    private static Alternatives find(Pipeline pipeline, double land, int many, double slack) {
        PlanQuestion question =
                TwoProjects.question(Bound.atMost(LAND, land))
                        .withAims(List.of(new Aim(-1e-3, LAND), new Aim(1, TwoProjects.JOBS)));
        return new Exploring(
                        pipeline, TestSolver.get(), question, TwoProjects.best(pipeline, question))
                .alternatives(many, slack, new Allowance(60, () -> true));
    }

    /// There is room for A or B: the best is A and C with 20, the other B and C with 19, of which
    /// 10 in the west rather than 20, and 9 in the east rather than none.
    @Test
    void theOtherPlanIsToldByWhatIsOtherInIt() {
        Alternatives found = find(pipeline(0, 9, 10, Netting.NONE), 6, 3, 0.2);

        assertThat(found.isAll()).isTrue();
        assertThat(found.gain()).isEqualTo(Counted.JOBS);
        assertThat(found.floor()).isCloseTo(0.8 * 19.994, within(1e-9));
        assertThat(found.ofBound()).isCloseTo(0.2, within(1e-6));
        Alternative other = found.plans().getFirst();
        assertThat(found.plans()).hasSize(1);
        assertThat(other.value()).isCloseTo(18.996, within(1e-9));
        assertThat(other.comesIn()).containsExactly(1);
        assertThat(other.staysOut()).containsExactly(0);
        assertThat(other.exchanged()).isEqualTo(0.5);
        assertThat(other.moved()).isCloseTo(19 / 39.0, within(1e-9));
    }

    /// None was looked for beyond those that were asked for.
    @Test
    void whatStopsAtAsManyAsAreAskedIsNotAll() {
        assertThat(find(pipeline(0, 9, 10, Netting.NONE), 6, 1, 0.2).plans()).hasSize(1);
        assertThat(find(pipeline(0, 9, 10, Netting.NONE), 6, 1, 0.2).isAll()).isFalse();
    }

    /// A and C bring 19. A and B are 15 one by one, within 30 % of it, and 10 once what A buys of B
    /// counts once; B and C are 14 either way.
    @Test
    void whatIsNearlyAsGoodOneByOneAloneIsNoAlternative() {
        Alternatives found = find(pipeline(4, 5, 9, TwoProjects.BOUGHT), 10, 3, 0.3);

        assertThat(found.plans()).extracting(Alternative::comesIn).containsExactly(List.of(1));
        assertThat(found.plans()).extracting(Alternative::staysOut).containsExactly(List.of(0));
        assertThat(found.isAll()).isFalse();
        assertThat(find(pipeline(4, 5, 9, Netting.NONE), 10, 3, 0.3).plans()).hasSize(2);
    }
}
