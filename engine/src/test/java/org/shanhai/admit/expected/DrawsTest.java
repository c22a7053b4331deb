package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    /// Five projects of land 30, 10, 40, 20 and 50, of the other figures 1.
    private static final Draws FIVE = draws(30, 10, 40, 20, 50);

    private static Draws draws(double... land) {
        double[][] values = new double[land.length][Magnitude.values().length];
        for (int d = 0; d < land.length; d++) {
            Arrays.fill(values[d], 1);
            values[d][Magnitude.LAND.ordinal()] = land[d];
        }
        return new Draws(values, false);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "0.1, 14", "0.5, 30", "0.625, 35", "1, 50"})
    void aQuantileLiesOnALineBetweenNeighbours(double part, double land) {
        assertThat(FIVE.quantile(Magnitude.LAND, part)).isCloseTo(land, within(1e-12));
    }

    @Test
    void tellsShareSpreadAndEach() {
        assertThat(FIVE.spread(Magnitude.LAND)).isEqualTo(new Draws.Spread(14, 30, 46));
        assertThat(FIVE.share(draw -> draw.get(Magnitude.LAND) > 25)).isEqualTo(0.6);
        assertThat(FIVE.each(draw -> draw.get(Magnitude.LAND)))
                .containsExactly(30.0, 10.0, 40.0, 20.0, 50.0);
        assertThat(FIVE.get(1).get(Magnitude.LAND)).isEqualTo(10);
        assertThat(FIVE.isContradictory()).isFalse();
        assertThat(new Draws(new double[1][6], true).isContradictory()).isTrue();
    }

    @Test
    void aProjectIsComparedByWhatItStatesAboveNothing() {
        Compared one =
                new Compared(
                        "p",
                        Optional.of(3),
                        Map.of(
                                Magnitude.LAND, 4.0,
                                Magnitude.JOBS, 2.0,
                                Magnitude.TAX, 0.0,
                                Magnitude.LOCAL_TAX, 1.0,
                                Magnitude.OUTPUT, Double.POSITIVE_INFINITY));

        assertThat(one.key()).isEqualTo("p");
        assertThat(one.industry()).contains(3);
        assertThat(one.count()).isEqualTo(2);
        assertThat(one.statesAny()).isTrue();
        assertThat(one.states(Magnitude.TAX.ordinal())).isFalse();
        assertThat(one.states(Magnitude.OUTPUT.ordinal())).isFalse();
        assertThat(one.logRatio(Magnitude.LAND, Magnitude.JOBS))
                .isCloseTo(Math.log(2), within(1e-12));
        assertThat(one.logRatio(Magnitude.LAND, Magnitude.TAX)).isNaN();
        assertThat(
                        new Compared("q", Optional.empty(), Map.of(Magnitude.LOCAL_TAX, 1.0))
                                .statesAny())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "-1, 5", "NaN, 5"})
    void accountsAllowSomeTax(double ofOutput, double perJob) {
        assertThatThrownBy(() -> new Accounts(ofOutput, perJob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(ofOutput));
    }
}
