package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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

    private static BreakEven even(ProjectFigure item, Optional<ProjectFigure> given) {
        return new BreakEven(
                BreakEven.Target.FLOOR, item, 35, true, given, OptionalDouble.empty(), false);
    }

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

    private static Check beside(List<BreakEven> evens, Benchmark... firms) {
        return new Check(
                FLOOR,
                Quantity.atLeast(0),
                Optional.of(State.OPEN),
                Optional.empty(),
                List.of(),
                evens,
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

        assertThat(beside(List.of(), deed, incentive, below, reached).findMeanBelow())
                .contains(below);
        assertThat(beside(List.of(), deed, reached, below).findMeanBelow()).isEmpty();
        assertThat(beside(List.of(), deed, incentive).findMeanBelow()).isEmpty();
    }

    /// A tax that nobody believes tells of no land, and nothing is made of it at others' ratios;
    /// output is no matter here.
    @Test
    void whatRestsOnAFigureNobodyBelievesIsLeftOut() {
        BreakEven byTax = even(ProjectFigure.LAND, Optional.of(ProjectFigure.TAX));
        BreakEven alone = even(ProjectFigure.TAX, Optional.empty());
        Check check = beside(List.of(byTax, alone), firms(Benchmark.Kind.MEAN, 19));

        Check without = check.without(Set.of(ProjectFigure.TAX));
        assertThat(without.breakEvens()).containsExactly(alone);
        assertThat(without.atComparables()).isEmpty();
        assertThat(without.benchmarks()).isEqualTo(check.benchmarks());
        assertThat(check.without(Set.of(ProjectFigure.OUTPUT))).isEqualTo(check);
    }
}
