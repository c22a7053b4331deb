package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ranges from draws of single causes, worked by hand.
class CombinedTest {
    private static final Cause OWN = Cause.OWN_SHARES;
    private static final Cause REACH = Cause.REACH;

    /// Eight of ten of a normal distribution lie within so many standard deviations.
    private static final double REACHES = 1.2815515655446004;

    @Test
    void withoutDrawsAnAmountIsExact() {
        assertThat(new Combined(List.of()).amount(3)).isEqualTo(Amount.exactly(3));
        assertThat(new Combined(List.of()).firstOrder(3)).isEmpty();
    }

    /// Halved and doubled by one cause, and by the other: √2 times as far as by one.
    @Test
    void causesMultiplyWhereAllIsPositive() {
        Amount amount = new Combined(List.of(OWN, OWN, REACH, REACH)).amount(8, 4, 16, 4, 16);

        assertThat(amount.value()).isEqualTo(8);
        assertThat(amount.low()).isCloseTo(8 / Math.pow(2, Math.sqrt(2) * REACHES), within(1e-9));
        assertThat(amount.high()).isCloseTo(8 * Math.pow(2, Math.sqrt(2) * REACHES), within(1e-9));
    }

    /// Three apart by one cause, two by the other: √(3² + 2²).
    @Test
    void causesAddWhereSomethingIsNot() {
        Amount amount = new Combined(List.of(OWN, OWN, REACH, REACH)).amount(1, -2, 4, -1, 3);

        assertThat(amount.low()).isCloseTo(1 - Math.sqrt(13) * REACHES, within(1e-9));
        assertThat(amount.high()).isCloseTo(1 + Math.sqrt(13) * REACHES, within(1e-9));
    }

    /// Draws that all lie above the value are as far apart as before, and around it: 4 and 16 are
    /// half and double of their mean, 8.
    @Test
    void aRangeIsAboutTheValueWhereverItsDrawsLie() {
        Amount amount = new Combined(List.of(OWN, OWN)).amount(3, 4, 16);

        assertThat(amount.low()).isCloseTo(3 / Math.pow(2, REACHES), within(1e-9));
        assertThat(amount.high()).isCloseTo(3 * Math.pow(2, REACHES), within(1e-9));
    }

    /// Where nothing is below zero nothing can be: 0 and 5 are 2.5 apart from their mean.
    @Test
    void whatIsNeverBelowZeroHasNoRangeThere() {
        Combined combined = new Combined(List.of(OWN, OWN));

        assertThat(combined.amount(1, 0, 5).low()).isEqualTo(0);
        assertThat(combined.amount(1, -1, 4).low()).isCloseTo(1 - 2.5 * REACHES, within(1e-9));
    }

    /// Three times a tenth is not three tenths, and still no range.
    @Test
    void drawsThatAreAlikeMakeNoRange() {
        Combined combined = new Combined(List.of(OWN, OWN, OWN));

        assertThat(combined.amount(0.3, 0.1, 0.1, 0.1)).isEqualTo(Amount.exactly(0.3));
        assertThat(combined.amount(-0.3, 0.1, 0.1, 0.1)).isEqualTo(Amount.exactly(-0.3));
        assertThat(combined.firstOrder(0.3, 0.1, 0.1, 0.1)).isEmpty();
    }

    /// Each cause about its own mean, of differences where one value is not above zero.
    @Test
    void causesHaveMeansOfTheirOwn() {
        Amount amount = new Combined(List.of(OWN, OWN, REACH, REACH)).amount(0, -7, -5, 20, 28);

        assertThat(amount.low()).isCloseTo(-Math.sqrt(17) * REACHES, within(1e-9));
        assertThat(amount.high()).isCloseTo(Math.sqrt(17) * REACHES, within(1e-9));
    }

    /// Twenty draws, each as often, about their mean: a tenth or so lies beyond 8.
    @Test
    void aRangeLeavesOutATenthOnEitherSide() {
        double[] values = IntStream.rangeClosed(0, 20).mapToDouble(d -> d - 10.5).toArray();
        values[0] = 0;

        Amount amount = new Combined(Collections.nCopies(20, OWN)).amount(values);

        assertThat(amount.low()).isBetween(-8.5, -6.5);
        assertThat(amount.high()).isBetween(6.5, 8.5);
    }

    /// Around their means, which draws need not share with the value: of −1 and 1 about 0, and 4
    /// and 10 about 7, 1 and 9.
    @Test
    void tellsWhatARangeRestsOn() {
        Map<Cause, Double> shares =
                new Combined(List.of(OWN, OWN, REACH, REACH)).firstOrder(5, -1, 1, 4, 10);

        assertThat(shares.get(OWN)).isCloseTo(0.1, within(1e-12));
        assertThat(shares.get(REACH)).isCloseTo(0.9, within(1e-12));
        assertThat(shares).hasSize(2);
    }

    /// By logarithms where all is above zero: half and double, an eighth and eight times.
    @Test
    void tellsItByLogarithmsAsRangesAreMade() {
        Map<Cause, Double> shares =
                new Combined(List.of(OWN, OWN, REACH, REACH)).firstOrder(5, 2.5, 10, 0.625, 40);

        assertThat(shares.get(OWN)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void oneMoreCauseComesAfterTheOthers() {
        Map<Cause, Double> shares =
                new Combined(List.of(OWN, OWN)).with(Cause.JOBS, 2).firstOrder(5, 5, 5, 4, 6);

        assertThat(shares).containsEntry(Cause.JOBS, 1.0).containsEntry(OWN, 0.0);
    }

    @Test
    void refusesAnswersThatAreNotOneForEachDraw() {
        Combined combined = new Combined(List.of(OWN, OWN));
        assertThatThrownBy(() -> combined.amount(1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values");
        assertThatThrownBy(() -> combined.firstOrder(1, 2, 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 values");
    }

    /// With nothing among the values their logarithms would say nothing: 0 and 2 about 1.
    @Test
    void aValueOfNothingIsNotTakenByLogarithms() {
        Combined combined = new Combined(List.of(OWN, OWN));

        assertThat(combined.firstOrder(1, 0, 2)).containsEntry(OWN, 1.0);
        assertThat(combined.amount(1, 0, 2).high()).isCloseTo(1 + REACHES, within(1e-9));
        assertThat(combined.amount(1, -2, 2).low()).isCloseTo(1 - 2 * REACHES, within(1e-9));
    }
}
