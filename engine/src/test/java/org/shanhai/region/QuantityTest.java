package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void saysHowItStandsToWhatIsStated() {
        assertThat(Quantity.exactly(7).relation()).isEqualTo(Relation.EQUAL);
        assertThat(Quantity.about(7).relation()).isEqualTo(Relation.ABOUT);
        assertThat(Quantity.atLeast(7).relation()).isEqualTo(Relation.AT_LEAST);
        assertThat(Quantity.atMost(7).relation()).isEqualTo(Relation.AT_MOST);
        assertThat(Quantity.between(7, 9).relation()).isEqualTo(Relation.BETWEEN);
    }

    @Test
    void statesOneNumber() {
        assertThat(Quantity.atLeast(7).stated()).isEqualTo(7);
        assertThat(Quantity.atMost(7).stated()).isEqualTo(7);
        assertThat(Quantity.between(7, 9).stated()).isEqualTo(8);
    }

    @Test
    void keepsABoundABoundWhenConverted() {
        assertThat(Quantity.atLeast(700).times(1e4)).isEqualTo(Quantity.atLeast(7e6));
    }

    @Test
    void dividesPointsAndBounds() {
        assertThat(Quantity.exactly(6).dividedBy(Quantity.exactly(3)))
                .isEqualTo(Quantity.exactly(2));
        assertThat(Quantity.exactly(6).dividedBy(Quantity.about(3))).isEqualTo(Quantity.about(2));
        assertThat(Quantity.atLeast(6).dividedBy(Quantity.exactly(3)))
                .isEqualTo(Quantity.atLeast(2));
        // More land makes less of a tax for each mu of it.
        assertThat(Quantity.exactly(6).dividedBy(Quantity.atMost(3)).low()).isEqualTo(2);
        assertThat(Quantity.exactly(6).dividedBy(Quantity.atLeast(3)).high()).isEqualTo(2);
        assertThat(Quantity.atMost(6).dividedBy(Quantity.atMost(3)).saysSomething()).isFalse();
    }

    @Test
    void aLossIsWorstOverTheSmallestDivisor() {
        assertThat(Quantity.exactly(-6).dividedBy(Quantity.between(2, 3)))
                .isEqualTo(Quantity.between(-3, -2));
        assertThat(Quantity.between(-6, 6).dividedBy(Quantity.between(2, 3)))
                .isEqualTo(Quantity.between(-3, 3));
    }

    /// Every quotient of a value in one by a value in the other lies in the quotient, and its ends
    /// are reached.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsEveryQuotientAndNoMore(long seed) {
        Random random = new Random(seed);
        double low = 10 * random.nextGaussian();
        double high = low + 10 * random.nextDouble();
        double least = .1 + random.nextDouble();
        double most = least + random.nextDouble();

        Quantity quotient = Quantity.between(low, high).dividedBy(Quantity.between(least, most));

        double[] ends = {low / least, low / most, high / least, high / most};
        assertThat(quotient.low()).isEqualTo(Arrays.stream(ends).min().orElseThrow());
        assertThat(quotient.high()).isEqualTo(Arrays.stream(ends).max().orElseThrow());
    }

    @Test
    void refusesAnEmptyRange() {
        assertThatThrownBy(() -> Quantity.between(9, 7)).hasMessageContaining("9");
        assertThatThrownBy(() -> Quantity.exactly(Double.NaN)).isInstanceOf(Exception.class);
    }
}
