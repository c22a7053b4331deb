package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeptStepsTest {
    @Test
    void eachGoesItsWayUntilTheWorstThriceComesNoNearer() {
        KeptSteps steps = new KeptSteps(3);

        assertThat(steps.areOfEach(1)).isTrue();
        assertThat(steps.areOfEach(0.5)).isTrue();
        assertThat(steps.areOfEach(0.4)).isTrue();
        assertThat(steps.areOfEach(0.2)).isTrue();
        assertThat(steps.areOfEach(0.19)).isTrue();
        assertThat(steps.areOfEach(0.18)).isTrue();
        assertThat(steps.areOfEach(0.17)).isFalse();
        assertThat(steps.areOfEach(0.001)).isFalse();
    }

    /// Of two provinces that answer to one another's factors, logs of 1 and −0.5 are sought. Plain
    /// steps are off by .7 of what they were each time.
    @Test
    void stepsAreCombinedOfThoseBefore() {
        KeptSteps steps = new KeptSteps(2);
        double[] x = new double[2];
        for (int k = 0; k < 5; k++) {
            double one = 1 - x[0];
            double other = -0.5 - x[1];
            double[] by =
                    steps.next(new double[] {0.9 * one + 0.6 * other, 0.2 * one + 0.5 * other});
            x[0] += Math.log(by[0]);
            x[1] += Math.log(by[1]);
        }
        assertThat(x[0]).isCloseTo(1, within(1e-6));
        assertThat(x[1]).isCloseTo(-0.5, within(1e-6));
    }

    @Test
    void oneForAllStaysBetweenTooLittleAndTooMuch() {
        KeptSteps steps = new KeptSteps(2);
        steps.areOfEach(1);
        steps.areOfEach(1);
        steps.areOfEach(1);
        assertThat(steps.areOfEach(1)).isFalse();

        steps.bound(true);
        assertThat(steps.next(new double[] {3, 3})[1]).isCloseTo(Math.exp(3), within(1e-9));
        steps.bound(false);
        double[] back = steps.next(new double[] {3.5, 3.5});

        assertThat(back[0]).isCloseTo(Math.exp(-1.5), within(1e-9));
        assertThat(back[1]).isEqualTo(back[0]);
    }

    @Test
    void noFactorGrowsBeyondAllMeasure() {
        KeptSteps steps = new KeptSteps(1);
        double log = 0;
        for (int k = 0; k < 40; k++) {
            log += Math.log(steps.next(new double[] {100})[0]);
        }
        assertThat(log).isCloseTo(60, within(1e-9));
    }
}
