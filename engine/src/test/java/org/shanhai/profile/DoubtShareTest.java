package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DoubtShareTest {
    /// Of 1, 2, 3 the mean is 2 and the variance 2/3.
    @Test
    void theVarianceIsAboutTheMean() {
        assertThat(DoubtShare.variance(new double[] {1, 2, 3})).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(DoubtShare.variance(new double[] {7})).isZero();
        assertThat(DoubtShare.variance(new double[0])).isZero();
    }

    /// .1 added up and .3 differ in the last digit: that is no difference.
    @Test
    void whatDiffersByRoundingAloneDoesNotDiffer() {
        assertThat(DoubtShare.variance(new double[] {0.1 + 0.2, 0.3})).isZero();
        assertThat(DoubtShare.variance(new double[] {0.3 + 1e-9, 0.3})).isPositive();
    }

    /// A half carries most, what is sure nothing.
    @Test
    void whatIsSureCarriesNoDoubt() {
        assertThat(DoubtShare.of(0.5, 8)).isEqualTo(2);
        assertThat(DoubtShare.of(0.25, 16)).isEqualTo(3);
        assertThat(DoubtShare.of(0, 8)).isZero();
        assertThat(DoubtShare.of(1, 8)).isZero();
    }
}
