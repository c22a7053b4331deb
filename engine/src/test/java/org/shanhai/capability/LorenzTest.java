package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;

class LorenzTest {
    /// Ratios of 4 and 2/3: over the first .9 of the reference the curve rises to .6, over the last
    /// .1 to 1. Below it lie .9·.3 + .1·.8 = .35, and 1 − 2·.35 = .3.
    @Test
    void sharesStandInTheOrderOfTheirRatio() {
        assertThat(Lorenz.gini(row(.4, .6), row(.1, .9))).isCloseTo(.3, within(1e-15));
        assertThat(Lorenz.gini(row(.6, .4), row(.9, .1))).isCloseTo(.3, within(1e-15));
    }

    @Test
    void whatTheReferenceHasNothingOfCountsForNothing() {
        assertThat(Lorenz.gini(row(0, .4, .6), row(0, .1, .9))).isCloseTo(.3, within(1e-15));
        assertThat(Lorenz.gini(row(.25, .75), row(.25, .75))).isCloseTo(0, within(1e-15));
    }
}
