package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of 4, 5 and 9, with a fourth value that is not taken.
class MomentsTest {
    private static final double[] VALUES = {4, 5, 9, 1000};
    private static final boolean[] TAKEN = {true, true, true, false};

    /// The mean is 6; the squares from it are 4, 1 and 9, their mean 14/3.
    @Test
    void ofThoseThatAreTaken() {
        assertThat(Moments.mean(VALUES, TAKEN)).isEqualTo(6);
        assertThat(Moments.deviation(VALUES, TAKEN)).isCloseTo(Math.sqrt(14 / 3.0), within(1e-15));
    }

    /// Beside 2, 3, 7 all differences are the same. Beside 7, 3, 2, whose mean is 4, the products
    /// are −2·3, −1·−1 and 3·−2, together −11, and the squares 9, 1 and 4, together 14.
    @ParameterizedTest
    @CsvSource({
        "2, 3, 7, 1",
        "8, 7, 3, -1",
        "7, 3, 2, -0.7857142857142857",
        "5, 5, 5, 0",
        "40, 50, 90, 1"
    })
    void correlationIsThatOfCountsAndValues(int one, int two, int three, double wanted) {
        int[] counts = {one, two, three, -5};

        assertThat(Moments.correlation(VALUES, counts, TAKEN)).isCloseTo(wanted, within(1e-15));
    }
}
