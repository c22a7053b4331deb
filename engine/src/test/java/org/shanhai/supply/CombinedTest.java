package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ranges from draws of single causes, worked by hand.
class CombinedTest {
    private static final Cause OWN = Cause.OWN_SHARES;
    private static final Cause REACH = Cause.REACH;

    @Test
    void withoutDrawsAnAmountIsExact() {
        assertThat(new Combined(List.of()).amount(3)).isEqualTo(Amount.exactly(3));
        assertThat(new Combined(List.of()).firstOrder(3)).isEmpty();
    }

    /// Halved and doubled by one cause, and by the other: 2½, 1, 1, 4 times, a quarter of the
    /// combinations each, so that 80 % reach from the least to the largest.
    @Test
    void causesMultiplyWhereAllIsPositive() {
        Amount amount = new Combined(List.of(OWN, OWN, REACH, REACH)).amount(8, 4, 16, 4, 16);

        assertThat(amount.value()).isEqualTo(8);
        assertThat(amount.low()).isCloseTo(2, within(1e-12));
        assertThat(amount.high()).isCloseTo(32, within(1e-12));
    }

    /// 1 − 3 − 2 and 1 + 3 + 2.
    @Test
    void causesAddWhereSomethingIsNot() {
        Amount amount = new Combined(List.of(OWN, OWN, REACH, REACH)).amount(1, -2, 4, -1, 3);

        assertThat(amount.low()).isCloseTo(-4, within(1e-12));
        assertThat(amount.high()).isCloseTo(6, within(1e-12));
    }

    /// Draws that all lie above the value are as far apart as before, and around it: 4 and 16 are
    /// half and double of their mean, 8.
    @Test
    void aRangeIsAboutTheValueWhereverItsDrawsLie() {
        Amount amount = new Combined(List.of(OWN, OWN)).amount(3, 4, 16);

        assertThat(amount.low()).isCloseTo(1.5, within(1e-12));
        assertThat(amount.high()).isCloseTo(6, within(1e-12));
    }

    /// By logarithms as lopsided as draws are: 1, 1, 1 and 16 about 2.
    @Test
    void aRangeIsAsLopsidedAsItsDraws() {
        Amount amount = new Combined(List.of(OWN, OWN, OWN, OWN)).amount(3, 1, 1, 1, 16);

        assertThat(amount.low()).isCloseTo(1.5, within(1e-12));
        assertThat(amount.high()).isCloseTo(24, within(1e-12));
    }

    /// Where nothing is below zero nothing can be: 0 and 5 about 2.5 would be 2.5 less than 1.
    @Test
    void whatIsNeverBelowZeroHasNoRangeThere() {
        Combined combined = new Combined(List.of(OWN, OWN));

        assertThat(combined.amount(1, 0, 5)).isEqualTo(new Amount(1, 0, 3.5));
        assertThat(combined.amount(1, -1, 4)).isEqualTo(new Amount(1, -1.5, 3.5));
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

        assertThat(amount.low()).isCloseTo(-5, within(1e-12));
        assertThat(amount.high()).isCloseTo(5, within(1e-12));
    }

    /// Of twenty draws as far on one side as on the other but one, more than 80 % are where the
    /// value is not: it belongs to the range all the same.
    @Test
    void aRangeHoldsTheValueItself() {
        double[] values = IntStream.rangeClosed(0, 20).mapToDouble(d -> -1).toArray();
        values[0] = 0;
        values[1] = 19;

        Amount amount = new Combined(Collections.nCopies(20, OWN)).amount(values);

        assertThat(amount).isEqualTo(new Amount(0, -1, 0));
    }

    /// Twenty draws, each as often, about their mean: a tenth lies 8 or so beyond it.
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
    void fewAreTwoOfEachCause() {
        Combined all = new Combined(List.of(OWN, OWN, OWN, REACH, REACH, REACH));

        assertThat(all.few().firstOrder(5, 4, 6, 2, 8)).hasSize(2);
        assertThat(all.few().amount(5, 4, 6, 2, 8))
                .isEqualTo(new Combined(List.of(OWN, OWN, REACH, REACH)).amount(5, 4, 6, 2, 8));
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

    /// Fifty draws of the only cause: five are left out at either end.
    @Test
    void aRangeLeavesOutATenthOfAllCombinations() {
        double[] values = IntStream.rangeClosed(0, 50).mapToDouble(d -> d - 25.5).toArray();
        values[0] = 0;

        Amount amount = new Combined(Collections.nCopies(50, OWN)).amount(values);

        assertThat(amount.low()).isCloseTo(-19.5, within(1e-9));
        assertThat(amount.high()).isCloseTo(19.5, within(1e-9));
    }

    /// All combinations of draws of four causes, put together one by one and sorted.
    @Test
    void aRangeIsTakenFromAllCombinations() {
        double[][] draws = {
            {-3, -1, 0.5, 3.5}, {-0.2, 0.2}, {-7, 2, 5}, {-0.01, 0, 0.01, 0, 0.05, -0.05}
        };
        List<Double> sums = new ArrayList<>();
        for (double own : draws[0]) {
            for (double reach : draws[1]) {
                for (double kernel : draws[2]) {
                    for (double jobs : draws[3]) {
                        sums.add(own + reach + kernel + jobs);
                    }
                }
            }
        }
        sums.sort(null);
        List<Cause> causes = new ArrayList<>();
        List<Double> values = new ArrayList<>(List.of(0.0));
        Cause[] all = {OWN, REACH, Cause.KERNEL, Cause.JOBS};
        for (int c = 0; c < all.length; c++) {
            for (double draw : draws[c]) {
                causes.add(all[c]);
                values.add(draw);
            }
        }

        Amount amount =
                new Combined(causes)
                        .amount(values.stream().mapToDouble(Double::doubleValue).toArray());

        // A tenth of 144, to the next whole number.
        assertThat(amount.low()).isCloseTo(sums.get(14), within(1e-9));
        assertThat(amount.high()).isCloseTo(sums.get(129), within(1e-9));
    }

    /// With nothing among the values their logarithms would say nothing: 0 and 2 about 1.
    @Test
    void aValueOfNothingIsNotTakenByLogarithms() {
        Combined combined = new Combined(List.of(OWN, OWN));

        assertThat(combined.firstOrder(1, 0, 2)).containsEntry(OWN, 1.0);
        assertThat(combined.amount(1, 0, 2)).isEqualTo(new Amount(1, 0, 2));
        assertThat(combined.amount(1, -2, 2)).isEqualTo(new Amount(1, -1, 3));
    }
}
