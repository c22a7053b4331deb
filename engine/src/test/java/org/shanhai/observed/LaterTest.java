package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is believed some years after firms were seen.
class LaterTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Spread EVEN = even();
    private static final Seen SEEN = new Seen(7, 3, EVEN);
    private static final Seen NOTHING = new Seen(0, 0, EVEN);

    private static Spread even() {
        double[] weights = new double[Spread.COMPONENTS];
        Arrays.fill(weights, 1.0 / weights.length);
        return new Spread(weights);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 9", "0.1, 0.2, 0"})
    void withoutDriftOrTimeItIsWhatWasSeen(double renewal, double variance, double years) {
        Later later = SEEN.later(new Drift(renewal, variance), years);

        assertThat(later.chanceOf(2, 1.5)).isCloseTo(SEEN.chanceOf(2, 1.5), EXACT);
        assertThat(later.chanceOfAtLeast(2, 1.5)).isCloseTo(SEEN.chanceOfAtLeast(2, 1.5), EXACT);
    }

    /// At a rate of ln 2 / 3 a year half has started anew after three years.
    @Test
    void whatHasStartedAnewIsAsAnyPlace() {
        Later later = SEEN.later(new Drift(Math.log(2) / 3, 0), 3);

        assertThat(later.chanceOf(2, 1.5))
                .isCloseTo((SEEN.chanceOf(2, 1.5) + NOTHING.chanceOf(2, 1.5)) / 2, EXACT);
        assertThat(later.chanceOfAtLeast(2, 1.5))
                .isCloseTo(
                        (SEEN.chanceOfAtLeast(2, 1.5) + NOTHING.chanceOfAtLeast(2, 1.5)) / 2,
                        EXACT);
        assertThat(SEEN.later(new Drift(50, 0), 3).chanceOf(2, 1.5))
                .isCloseTo(NOTHING.chanceOf(2, 1.5), EXACT);
    }

    /// A walk of variance v leaves the mean of counts as it is and adds to their variance the mean
    /// square of what they are drawn around times e^v − 1; of a walk cut off at three deviations a
    /// little less.
    @ParameterizedTest
    @CsvSource({"0.02, 4", "0.04, 2", "0.09, 1"})
    void aWalkKeepsTheMeanAndWidens(double perYear, double years) {
        Later later = SEEN.later(new Drift(0, perYear), years);
        double further = 2;
        double mean = moment(1, k -> later.chanceOf(k, further));
        double before = moment(1, k -> SEEN.chanceOf(k, further));
        double square = moment(2, k -> later.chanceOf(k, further));
        double squareBefore = moment(2, k -> SEEN.chanceOf(k, further));

        assertThat(mean).isCloseTo(before, within(1e-9));
        // E N² − E N is the mean square of what Poisson counts are drawn around.
        double added = (squareBefore - before) * Math.expm1(perYear * years);
        assertThat(square - squareBefore).isBetween(0.9 * added, added);
    }

    private interface OfCount {
        double at(long count);
    }

    private static double moment(int power, OfCount chance) {
        double sum = 0;
        for (long k = 1; k < 800; k++) {
            sum += Math.pow((double) k, power) * chance.at(k);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    void chancesAddToOne(long count) {
        Later later = SEEN.later(new Drift(0.03, 0.02), 5);
        double below = 0;
        for (long k = 0; k < count; k++) {
            below += later.chanceOf(k, 1.2);
        }

        assertThat(later.chanceOfAtLeast(count, 1.2)).isCloseTo(1 - below, within(1e-9));
    }

    @Test
    void badDriftsAndYearsAreRefused() {
        assertThatThrownBy(() -> SEEN.later(Drift.NONE, -1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> SEEN.later(Drift.NONE, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Drift(-0.1, 0)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Drift(0, -0.1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Drift(Double.POSITIVE_INFINITY, 0))
                .hasMessageContaining("Infinity");
    }
}
