package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JointNormalTest {
    private static final JointNormal TWO =
            new JointNormal(new double[] {1, 2}, new double[][] {{4, 2}, {2, 3}});

    /// By hand: the mean moves by 2/4 of the distance, the variance falls by 2²/4.
    @Test
    void aValueMovesWhatCovariesWithIt() {
        JointNormal given = TWO.given(0, 3);

        assertThat(given.mean(0)).isEqualTo(3);
        assertThat(given.deviation(0)).isZero();
        assertThat(given.mean(1)).isCloseTo(3, within(1e-12));
        assertThat(given.covariance(1, 1)).isCloseTo(2, within(1e-12));
    }

    /// By hand: the difference has mean −1 and variance 4 + 3 − 2·2 = 3; with an error of variance
    /// 1 half of what covaries, 2 and −1 of 4, of the distance 4.
    @Test
    void aNoisyDifferenceMovesBoth() {
        JointNormal given = TWO.given(new double[] {1, -1}, 3, 1);

        assertThat(given.mean(0)).isCloseTo(3, within(1e-12));
        assertThat(given.mean(1)).isCloseTo(1, within(1e-12));
        assertThat(given.covariance(0, 0)).isCloseTo(3, within(1e-12));
        assertThat(given.covariance(0, 1)).isCloseTo(2.5, within(1e-12));
    }

    /// Of what is known exactly already nothing is learned.
    @Test
    void whatHasNoSpreadTeachesNothing() {
        JointNormal known = TWO.given(0, 3);
        JointNormal again = known.given(new double[] {1, 0}, 9, 0);

        assertThat(again.mean(0)).isEqualTo(3);
        assertThat(again.mean(1)).isEqualTo(known.mean(1));
        assertThat(known.covariance(0, 1)).isZero();
        assertThat(known.covariance(1, 0)).isZero();
        assertThat(TWO.deviation(0)).isEqualTo(2);
    }

    @Test
    void oneMoreIsAnotherAndSomethingOfItsOwn() {
        JointNormal three = TWO.and(1, -0.5, 0.25);

        assertThat(three.mean(2)).isEqualTo(1.5);
        assertThat(three.covariance(2, 0)).isEqualTo(2);
        assertThat(three.covariance(2, 1)).isEqualTo(3);
        assertThat(three.covariance(2, 2)).isEqualTo(3.25);
    }

    @Test
    void theFactorMultipliesToTheCovarianceInItsOrder() {
        double[][] lower = TWO.factor(new int[] {1, 0});

        assertThat(lower[0][0] * lower[0][0]).isCloseTo(3, within(1e-12));
        assertThat(lower[1][0] * lower[0][0]).isCloseTo(2, within(1e-12));
        assertThat(lower[1][0] * lower[1][0] + lower[1][1] * lower[1][1])
                .isCloseTo(4, within(1e-12));
    }
}
