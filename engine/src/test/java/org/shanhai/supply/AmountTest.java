package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Arithmetic of amounts with ranges.
class AmountTest {
    private static final Amount AMOUNT = new Amount(5, 4, 7);

    @Test
    void aNegativeFactorTurnsARangeAround() {
        assertThat(AMOUNT.times(2)).isEqualTo(new Amount(10, 8, 14));
        assertThat(AMOUNT.times(-1)).isEqualTo(new Amount(-5, -7, -4));
    }

    @Test
    void endsComeTogetherInSums() {
        assertThat(AMOUNT.plus(new Amount(1, 0, 3))).isEqualTo(new Amount(6, 4, 10));
        assertThat(AMOUNT.plus(Amount.exactly(50))).isEqualTo(new Amount(55, 54, 57));
    }

    /// A value that was solved to a little above its bound stays in its range.
    @Test
    void whatCannotBeIsCutOff() {
        assertThat(AMOUNT.atMost(6)).isEqualTo(new Amount(5, 4, 6));
        assertThat(AMOUNT.atMost(8)).isEqualTo(AMOUNT);
        assertThat(AMOUNT.atMost(4.9999)).isEqualTo(new Amount(5, 4, 5));
    }
}
