package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Benchmark;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What stands beside a floor of 20 on tax for the land.
class CheckTest {
    private static final Rule FLOOR = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final AtComparable AT =
            new AtComparable(
                    TestProposals.stating(TestProposals.figures()).project(),
                    ProjectFigure.JOBS,
                    ProjectFigure.LAND,
                    1,
                    Quantity.exactly(1),
                    Quantity.exactly(1),
                    State.FAILED);

    private static Benchmark firms(Benchmark.Kind kind, double value) {
        return new Benchmark(
                "county",
                List.of(),
                RuleIndicator.TAX_PER_LAND,
                value,
                2021,
                kind,
                Basis.REPORTED,
                "list",
                "");
    }

    private static Check beside(Benchmark... firms) {
        return new Check(
                FLOOR,
                Quantity.atLeast(0),
                Optional.of(State.OPEN),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(AT),
                List.of(firms));
    }

    /// What a deed agreed, or an incentive asked, is no mean of firms; the nearest mean counts, and
    /// only where it does not reach the floor.
    @Test
    void theNearestMeanIsToldWhereTheFloorAsksMore() {
        Benchmark deed = firms(Benchmark.Kind.DEED, 5);
        Benchmark incentive = firms(Benchmark.Kind.INCENTIVE, 6);
        Benchmark below = firms(Benchmark.Kind.MEAN, 19);
        Benchmark reached = firms(Benchmark.Kind.MEAN, 20);

        assertThat(beside(deed, incentive, below, reached).findMeanBelow()).contains(below);
        assertThat(beside(deed, reached, below).findMeanBelow()).isEmpty();
        assertThat(beside(deed, incentive).findMeanBelow()).isEmpty();
    }
}
