package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

class FloorsTest {
    /// A floor of 100: of tax at least so much, of energy at most.
    @ParameterizedTest
    @CsvSource({
        "TAX,    100,       100,       MET",
        "TAX,    101,       Infinity,  MET",
        "TAX,     99,       101,       OPEN",
        "TAX,      0,        99,       FAILED",
        "TAX,     99.99999995, 99.99999995, MET",
        "TAX,     99.9999998,  99.9999998,  FAILED",
        "ENERGY, 100,       100,       MET",
        "ENERGY,  50,        99,       MET",
        "ENERGY,  99,       101,       OPEN",
        "ENERGY, 101,       Infinity,  FAILED",
        "ENERGY, 100.00000005, 100.00000005, MET",
        "ENERGY, 100.0000002,  100.0000002,  FAILED"
    })
    void bothEndsDecideHowAFloorStands(
            RuleIndicator indicator, double low, double high, State state) {
        Rule rule = TestProposals.floor(indicator, 100);

        assertThat(Floors.state(rule, Quantity.between(low, high))).isEqualTo(state);
    }

    /// By hand: 10 marks at the full value, 2 at the floor, nothing beyond it.
    @ParameterizedTest
    @CsvSource({
        "TAX,    100, 200,  50,  50,  0,  0",
        "TAX,    100, 200, 100, 100,  2,  2",
        "TAX,    100, 200, 150, 150,  6,  6",
        "TAX,    100, 200, 300, 300, 10, 10",
        "TAX,    100, 200,  50, 150,  0,  6",
        "TAX,    100, 200, 150, Infinity, 6, 10",
        "TAX,    100, 200, 199.9999999, 199.9999999, 10, 10",
        "ENERGY, 100,  50, 120, 120,  0,  0",
        "ENERGY, 100,  50,  75,  75,  6,  6",
        "ENERGY, 100,  50,  40,  75,  6, 10",
        "ENERGY, 100,  50,  75, Infinity, 0, 6"
    })
    void marksRunFromTheWorstToTheBest(
            RuleIndicator indicator,
            double floor,
            double full,
            double low,
            double high,
            double least,
            double most) {
        Range marks =
                Floors.marks(
                        TestProposals.score(indicator, floor, full, 10),
                        Quantity.between(low, high));

        assertThat(marks.low()).isCloseTo(least, within(1e-12));
        assertThat(marks.high()).isCloseTo(most, within(1e-12));
    }

    /// Half the marks at half the benchmark; a loss brings none, and takes none away.
    @Test
    void aRatioGivesMarksInProportionAndNeverLessThanNone() {
        Rule profit = TestProposals.ratio(RuleIndicator.PROFIT, 200, 10);

        assertThat(Floors.marks(profit, Quantity.exactly(100))).isEqualTo(new Range(5, 5));
        assertThat(Floors.marks(profit, Quantity.between(-100, 100))).isEqualTo(new Range(0, 5));
        assertThat(Floors.marks(profit, Quantity.atMost(-1))).isEqualTo(new Range(0, 0));
    }

    @Test
    void aRangeRunsUpwards() {
        Range one = new Range(1, 3);

        assertThat(one.isPoint()).isFalse();
        assertThat(new Range(2, 2).isPoint()).isTrue();
        assertThat(one.plus(new Range(10, 20))).isEqualTo(new Range(11, 23));
        assertThatThrownBy(() -> new Range(2, 1))
                .hasMessageContaining("2.0")
                .hasMessageContaining("1.0");
    }

    /// A check is short where what is promised is a bound that does not reach the floor.
    @ParameterizedTest
    @CsvSource({
        "TAX,    OPEN,    50, Infinity, true,  50",
        "TAX,    OPEN,     0, Infinity, false, 0",
        "TAX,    MET,    150, Infinity, false, 150",
        "ENERGY, OPEN,     0, 150,      true,  150",
        "ENERGY, OPEN,     0, Infinity, false, Infinity"
    })
    void isShortWhereAPromiseSecuresTooLittle(
            RuleIndicator indicator,
            State state,
            double low,
            double high,
            boolean isShort,
            double secured) {
        Rule rule = TestProposals.floor(indicator, 100);
        Check check = TestProposals.check(rule, state, Quantity.between(low, high));

        assertThat(check.isShort()).isEqualTo(isShort);
        assertThat(check.secured()).isEqualTo(secured);
        assertThat(
                        TestProposals.check(
                                        rule, state, Quantity.between(low, high), ProjectFigure.TAX)
                                .isShort())
                .isFalse();
    }

    @Test
    void whatTheCommitteeJudgesHasNoFigures() {
        Rule judged = TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.RED_LINE, "", 0);

        assertThat(TestProposals.check(judged, State.OPEN, Quantity.exactly(1)).hasAllItsFigures())
                .isFalse();
    }

    @Test
    void aRequirementIsAFloorAboveZero() {
        Requirement tax =
                Requirement.of(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20)).orElseThrow();
        assertThat(tax.isLeast()).isTrue();
        assertThat(tax.factor()).isEqualTo(20);
        assertThat(tax.firstEnd()).isEqualTo(Requirement.End.LOW);
        assertThat(tax.secondEnd()).isEqualTo(Requirement.End.HIGH);
        Requirement energy =
                Requirement.of(TestProposals.floor(RuleIndicator.ENERGY_PER_OUTPUT, 2))
                        .orElseThrow();
        assertThat(energy.isLeast()).isFalse();
        assertThat(energy.firstEnd()).isEqualTo(Requirement.End.HIGH);
        assertThat(energy.secondEnd()).isEqualTo(Requirement.End.LOW);
        assertThat(Requirement.of(TestProposals.floor(RuleIndicator.TAX, 0))).isEmpty();
        assertThat(Requirement.of(TestProposals.ratio(RuleIndicator.TAX, 10, 5))).isEmpty();
        Requirement limit =
                Requirement.ofLimit(
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0), 40);
        assertThat(limit.first()).isEqualTo(ProjectFigure.ENERGY);
        assertThat(limit.isLeast()).isFalse();
        assertThat(limit.factor()).isEqualTo(40);
    }
}
