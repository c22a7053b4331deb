package org.shanhai.app.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.region.Quantity.about;
import static org.shanhai.region.Quantity.atLeast;
import static org.shanhai.region.Quantity.atMost;
import static org.shanhai.region.Quantity.between;
import static org.shanhai.region.Quantity.exactly;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Quantity;

class RatioTest {

    @Test
    void dividesWhatIsExact() {
        assertThat(Ratio.of(exactly(6), exactly(3))).isEqualTo(exactly(2));
        assertThat(Ratio.of(exactly(6), about(3))).isEqualTo(about(2));
    }

    @Test
    void turnsABoundIntoABound() {
        assertThat(Ratio.of(atLeast(6), exactly(3))).isEqualTo(atLeast(2));
        // More land makes less of a tax for each mu of it.
        assertThat(Ratio.of(exactly(6), atMost(3)).low()).isEqualTo(2);
        assertThat(Ratio.of(exactly(6), atLeast(3)).high()).isEqualTo(2);
    }

    @Test
    void spansARange() {
        assertThat(Ratio.of(between(6, 12), between(2, 3))).isEqualTo(between(2, 6));
        assertThat(Ratio.of(exactly(-6), between(2, 3))).isEqualTo(between(-3, -2));
    }

    @Test
    void admitsWhenNothingFollows() {
        Quantity quotient = Ratio.of(atMost(6), atMost(3));

        assertThat(Ratio.saysSomething(quotient)).isFalse();
        assertThat(Ratio.saysSomething(Ratio.of(atLeast(6), exactly(3)))).isTrue();
    }
}
