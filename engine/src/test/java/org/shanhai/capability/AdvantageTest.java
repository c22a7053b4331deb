package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether RCA reaches its threshold where it all but does. In a table of two by two it reaches 1
/// in the first cell where a·d ≥ b·c.
class AdvantageTest {
    private static Advantage advantage(double threshold, double a, double b, double c, double d) {
        return new Advantage(
                Tables.observed(Tables.matrix(Tables.row(a, b), Tables.row(c, d))), threshold);
    }

    /// (n + 1)(n − 1) = n² − 1 with n = 10⁹: the products of 10¹⁸ differ in the last digit alone.
    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 1000})
    void wholeNumbersOverAPowerOfTenAreComparedToTheLastDigit(double power) {
        double n = 1e9 / power;
        double next = (1e9 + 1) / power;
        double last = (1e9 - 1) / power;
        Advantage less = advantage(1, next, n, n, last);
        assertThat(less.has(0, 0)).isFalse();
        assertThat(less.has(0, 1)).isTrue();
        assertThat(less.has(1, 0)).isTrue();
        assertThat(less.has(1, 1)).isFalse();
        Advantage more = advantage(1, n, next, last, n);
        assertThat(more.has(0, 0)).isTrue();
        assertThat(more.has(0, 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 7, 1e9})
    void aTieReachesIt(double value) {
        assertThat(advantage(1, value, value, value, value).has(0, 0)).isTrue();
        assertThat(advantage(1, value, 2 * value, 2 * value, 4 * value).has(1, 1)).isTrue();
    }

    /// A third has no end, so that what lies within rounding counts as a tie, and no more.
    @Test
    void otherNumbersMayMissItByRounding() {
        double third = 1 / 3.0;
        assertThat(advantage(1, third, third, third, third).has(0, 0)).isTrue();
        assertThat(advantage(1, third * (1 - 1e-13), third, third, third).has(0, 0)).isTrue();
        assertThat(advantage(1, third * (1 - 1e-10), third, third, third).has(0, 0)).isFalse();
        assertThat(advantage(1, third * (1 + 1e-10), third, third, third).has(0, 0)).isTrue();
        assertThat(advantage(1, third * (1 - 1e-10), third, third, third).has(0, 1)).isTrue();
    }

    /// Of a diagonal RCA is 2.
    @Test
    void anotherThresholdIsReachedLikewise() {
        assertThat(advantage(2, 3, 0, 0, 3).has(0, 0)).isTrue();
        assertThat(advantage(2, 3, 0, 0, 3).has(0, 1)).isFalse();
        assertThat(advantage(2 * (1 + 1e-10), 3, 0, 0, 3).has(0, 0)).isFalse();
        assertThat(advantage(1.9, 3, 0, 0, 3).has(1, 1)).isTrue();
        assertThat(advantage(2.1, 3, 0, 0, 3).has(1, 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aThresholdIsANumberAboveZero(double threshold) {
        assertThatIllegalArgumentException().isThrownBy(() -> advantage(threshold, 1, 1, 1, 1));
    }
}
