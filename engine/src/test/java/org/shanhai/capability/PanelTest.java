package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {
    @Test
    void keysAreSortedTextAndWhatNobodyAddedIsNothing() {
        Panel panel =
                Panel.builder()
                        .add("b", "10", "2020", 3)
                        .add("a", "010", "2019", 1)
                        .add("a", "9", "2020", 2)
                        .build();
        assertThat(panel.places()).containsExactly("a", "b");
        assertThat(panel.industries()).containsExactly("010", "10", "9");
        assertThat(panel.years()).containsExactly("2019", "2020");
        assertThat(panel.table(0).row(0)).containsExactly(1, 0, 0);
        assertThat(panel.table(1).row(0)).containsExactly(0, 0, 2);
        assertThat(panel.table(1).row(1)).containsExactly(0, 3, 0);
    }

    @Test
    void aZeroMakesItsKeysKnownAndHoldsNothing() {
        Panel panel = Panel.builder().add("a", "x", "1", 0).add("b", "y", "1", 5).build();
        assertThat(panel.places()).containsExactly("a", "b");
        assertThat(panel.table(0).storage()).containsOnlyOnce(5).containsOnly(0, 5);
    }

    @Test
    void aCellAddedTwiceIsNamed() {
        PanelBuilder builder =
                Panel.builder().add("a", "x", "1", 1).add("a", "y", "1", 1).add("a", "x", "1", 0);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a × x")
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aValueMustBeANumberThatIsNotNegative(double value) {
        assertThatThrownBy(() -> Panel.builder().add("a", "x", "1", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a × x");
    }

    @Test
    void aYearThatIsNotThereIsRefusedWithThoseThatAre() {
        Panel panel = Panel.builder().add("a", "x", "2019", 1).add("a", "x", "2020", 1).build();
        assertThat(panel.getYear("2019")).isZero();
        assertThat(panel.getYear("2020")).isOne();
        assertThatThrownBy(() -> panel.getYear("2021")).hasMessageContaining("[2019, 2020]");
    }
}
