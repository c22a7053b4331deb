package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.BreakEven.Target;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// Break-evens worked by hand.
class BreakEvensTest {
    private static final Rule TAX_FLOOR = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20);
    private static final Rule ENERGY_CAP =
            TestProposals.floor(RuleIndicator.ENERGY_PER_OUTPUT, 0.5);

    private static List<BreakEven> of(Rule rule, Object... pairs) {
        Figures figures = Figures.of(TestProposals.stating(TestProposals.figures(pairs)));
        return new BreakEvens(figures).of(rule, Formula.of(rule).orElseThrow());
    }

    private static BreakEven of(
            Target target,
            ProjectFigure item,
            double value,
            boolean isMost,
            ProjectFigure given,
            double end,
            boolean restsOnBound) {
        return new BreakEven(
                target,
                item,
                value,
                isMost,
                Optional.of(given),
                OptionalDouble.of(end),
                restsOnBound);
    }

    @Test
    void landIsAtMostWhatTheTaxCarries() {
        assertThat(of(TAX_FLOOR, ProjectFigure.TAX, Quantity.exactly(700)))
                .containsExactly(
                        of(
                                Target.FLOOR,
                                ProjectFigure.LAND,
                                35,
                                true,
                                ProjectFigure.TAX,
                                700,
                                false));
    }

    @Test
    void taxIsAtLeastWhatTheLandAsks() {
        assertThat(of(TAX_FLOOR, ProjectFigure.LAND, Quantity.exactly(40)))
                .containsExactly(
                        of(
                                Target.FLOOR,
                                ProjectFigure.TAX,
                                800,
                                false,
                                ProjectFigure.LAND,
                                40,
                                false));
    }

    /// Of ranges the worse end counts: the most land, the least tax.
    @Test
    void ofRangesTheWorseEndCounts() {
        assertThat(
                        of(
                                TAX_FLOOR,
                                ProjectFigure.TAX,
                                Quantity.between(700, 900),
                                ProjectFigure.LAND,
                                Quantity.between(30, 50)))
                .containsExactly(
                        of(
                                Target.FLOOR,
                                ProjectFigure.TAX,
                                1000,
                                false,
                                ProjectFigure.LAND,
                                50,
                                true),
                        of(
                                Target.FLOOR,
                                ProjectFigure.LAND,
                                35,
                                true,
                                ProjectFigure.TAX,
                                700,
                                true));
    }

    /// Where less is better the other ends count: the least output, the most energy.
    @Test
    void whereLessIsBetterTheOtherEndsCount() {
        assertThat(
                        of(
                                ENERGY_CAP,
                                ProjectFigure.ENERGY,
                                Quantity.between(10, 20),
                                ProjectFigure.OUTPUT,
                                Quantity.between(60, 90)))
                .containsExactly(
                        of(
                                Target.FLOOR,
                                ProjectFigure.ENERGY,
                                30,
                                true,
                                ProjectFigure.OUTPUT,
                                60,
                                true),
                        of(
                                Target.FLOOR,
                                ProjectFigure.OUTPUT,
                                40,
                                false,
                                ProjectFigure.ENERGY,
                                20,
                                true));
    }

    @Test
    void ofOneFigureItIsTheFloorItself() {
        BreakEven jobs =
                of(
                                TestProposals.floor(RuleIndicator.JOBS, 100),
                                ProjectFigure.JOBS,
                                Quantity.atLeast(50))
                        .getFirst();
        BreakEven energy = of(TestProposals.floor(RuleIndicator.ENERGY, 40)).getFirst();

        assertThat(jobs)
                .isEqualTo(
                        new BreakEven(
                                Target.FLOOR,
                                ProjectFigure.JOBS,
                                100,
                                false,
                                Optional.empty(),
                                OptionalDouble.empty(),
                                false));
        assertThat(energy.value()).isEqualTo(40);
        assertThat(energy.isMost()).isTrue();
    }

    @Test
    void thereIsNoneOfWhatIsKnownExactlyOrOfNothing() {
        assertThat(
                        of(
                                TAX_FLOOR,
                                ProjectFigure.TAX,
                                Quantity.exactly(700),
                                ProjectFigure.LAND,
                                Quantity.exactly(40)))
                .isEmpty();
        assertThat(
                        of(
                                TestProposals.floor(RuleIndicator.JOBS, 100),
                                ProjectFigure.JOBS,
                                Quantity.exactly(5)))
                .isEmpty();
        assertThat(of(TAX_FLOOR)).isEmpty();
        assertThat(of(TAX_FLOOR, ProjectFigure.LAND, Quantity.exactly(0))).isEmpty();
        assertThat(of(TAX_FLOOR, ProjectFigure.TAX, Quantity.exactly(0))).isEmpty();
        assertThat(
                        of(
                                TestProposals.floor(RuleIndicator.TAX_PER_LAND, 0),
                                ProjectFigure.TAX,
                                Quantity.exactly(700)))
                .isEmpty();
    }

    /// Full marks at 40 a unit of land, the floor at 20. A floor that names a value for full marks
    /// gives none.
    @Test
    void fullMarksAreATargetOfTheirOwn() {
        assertThat(
                        of(
                                TestProposals.score(RuleIndicator.TAX_PER_LAND, 20, 40, 10),
                                ProjectFigure.TAX,
                                Quantity.exactly(800)))
                .containsExactly(
                        of(
                                Target.FLOOR,
                                ProjectFigure.LAND,
                                40,
                                true,
                                ProjectFigure.TAX,
                                800,
                                false),
                        of(
                                Target.FULL,
                                ProjectFigure.LAND,
                                20,
                                true,
                                ProjectFigure.TAX,
                                800,
                                false));
        Rule floor =
                TestProposals.rule(
                        1,
                        Rule.Kind.FLOOR,
                        RuleIndicator.TAX_PER_LAND,
                        "",
                        "",
                        List.of(),
                        OptionalDouble.of(20),
                        OptionalDouble.of(40),
                        0,
                        0);
        assertThat(of(floor, ProjectFigure.TAX, Quantity.exactly(800))).hasSize(1);
    }
}
