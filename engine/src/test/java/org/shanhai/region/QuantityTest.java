package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void saysHowItStandsToWhatIsStated() {
        assertThat(Quantity.exactly(7).relation()).isEqualTo(Relation.EQUAL);
        assertThat(Quantity.about(7).relation()).isEqualTo(Relation.ABOUT);
        assertThat(Quantity.atLeast(7).relation()).isEqualTo(Relation.AT_LEAST);
        assertThat(Quantity.atMost(7).relation()).isEqualTo(Relation.AT_MOST);
        assertThat(Quantity.between(7, 9).relation()).isEqualTo(Relation.BETWEEN);
    }

    @Test
    void statesOneNumber() {
        assertThat(Quantity.atLeast(7).stated()).isEqualTo(7);
        assertThat(Quantity.atMost(7).stated()).isEqualTo(7);
        assertThat(Quantity.between(7, 9).stated()).isEqualTo(8);
    }

    @Test
    void keepsABoundABoundWhenConverted() {
        assertThat(Quantity.atLeast(700).times(1e4)).isEqualTo(Quantity.atLeast(7e6));
    }

    @Test
    void refusesAnEmptyRange() {
        assertThatThrownBy(() -> Quantity.between(9, 7)).hasMessageContaining("9");
        assertThatThrownBy(() -> Quantity.exactly(Double.NaN)).isInstanceOf(Exception.class);
    }
}
