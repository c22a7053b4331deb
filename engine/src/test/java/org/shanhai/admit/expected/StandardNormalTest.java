package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class StandardNormalTest {
    /// Abramowitz and Stegun 1964, tables 26.1 and 26.2.
    @Test
    void hasPublishedValues() {
        assertThat(StandardNormal.below(1)).isCloseTo(0.841344746, within(1e-9));
        assertThat(StandardNormal.quantile(0.9)).isCloseTo(1.281551566, within(1e-8));
        assertThat(StandardNormal.below(-8))
                .isCloseTo(6.220960574e-16, Percentage.withPercentage(1e-6));
    }

    @Test
    void keepsItsDigitsFarInTheUpperTail() {
        assertThat(StandardNormal.between(8, 9).chance())
                .isCloseTo(6.220960574e-16 - 1.128588406e-19, Percentage.withPercentage(1e-4));
        double z = StandardNormal.between(8, Double.POSITIVE_INFINITY).quantile(0.25);
        assertThat(StandardNormal.between(8, z).chance() / StandardNormal.between(8, 37).chance())
                .isCloseTo(0.25, within(1e-6));
    }

    /// By a table of the inverse: a quarter of what lies between −1 and 0 lies below −.693521.
    @Test
    void aPartOfWhatLiesBetween() {
        assertThat(StandardNormal.between(-1, 0).quantile(0.25)).isCloseTo(-0.693521, within(1e-6));
        assertThat(StandardNormal.between(0, 1).quantile(0.75)).isCloseTo(0.693521, within(1e-6));
        assertThat(StandardNormal.between(-1, 2).quantile(0)).isCloseTo(-1, within(1e-9));
        assertThat(StandardNormal.between(-1, 2).quantile(1)).isCloseTo(2, within(1e-9));
    }

    @Test
    void endsWhereDoublesDo() {
        assertThat(StandardNormal.below(-40)).isZero();
        assertThat(StandardNormal.below(40)).isEqualTo(1);
        assertThat(StandardNormal.quantile(0)).isEqualTo(-37);
        assertThat(StandardNormal.quantile(1)).isEqualTo(37);
        assertThat(StandardNormal.quantile(1e-10)).isCloseTo(-6.361340902, within(1e-8));
        assertThat(StandardNormal.quantile(Double.MIN_VALUE)).isEqualTo(-37);
        assertThat(StandardNormal.between(-40, -36.9).quantile(1e-10)).isBetween(-37.0, -36.9);
    }

    @Test
    void nothingLiesBetweenWhatIsNotApart() {
        assertThat(StandardNormal.between(1, 1).chance()).isZero();
        assertThat(StandardNormal.between(2, 1).chance()).isZero();
    }
}
