package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtilityTest {
    @Test
    void isTheWeightedMeanOfWhatIsKnown() {
        Utility utility = Utility.of(Map.of(Aspect.REACH, 3.0, Aspect.CLEAN, 1.0));

        assertThat(utility.of(aspect -> aspect == Aspect.REACH ? 0.25 : 0.75)).isEqualTo(0.375);
        assertThat(utility.of(aspect -> aspect == Aspect.REACH ? 0.25 : Double.NaN))
                .isEqualTo(0.25);
        assertThat(utility.of(aspect -> Double.NaN)).isZero();
        assertThat(utility.weight(Aspect.LAND)).isZero();
    }

    @Test
    void nearnessCountsThreeTimesWhatElseCountsOnce() {
        assertThat(Utility.STANDARD.weights())
                .containsEntry(Aspect.REACH, 3.0)
                .containsEntry(Aspect.SUPPLIERS, 1.0)
                .containsEntry(Aspect.VALUE, 1.0)
                .containsEntry(Aspect.CLEAN, 1.0)
                .containsEntry(Aspect.LAND, 1.0)
                .containsEntry(Aspect.ENERGY, 1.0)
                .containsEntry(Aspect.JOBS, 0.0)
                .containsEntry(Aspect.TAX, 0.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void noWeightIsNegativeOrNoNumber(double weight) {
        assertThatThrownBy(() -> Utility.of(Map.of(Aspect.REACH, weight, Aspect.CLEAN, 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reach");
    }

    @Test
    void oneWeightAtLeastIsAboveZero() {
        assertThatThrownBy(() -> Utility.of(Map.of(Aspect.REACH, 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
    }
}
