package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StandardTest {
    private static OptionalDouble[] of(double... values) {
        return Arrays.stream(values).mapToObj(OptionalDouble::of).toArray(OptionalDouble[]::new);
    }

    @Test
    void valuesStandInDeviationsFromTheirMean() {
        OptionalDouble[] values = of(1, 3, 0, 5, 7);
        values[2] = OptionalDouble.empty();
        OptionalDouble[] standard = Standard.of(values);

        // Mean 4; variance (9 + 1 + 1 + 9) / 4 = 5.
        double deviation = Math.sqrt(5);
        assertThat(standard[0].orElseThrow()).isCloseTo(-3 / deviation, within(1e-12));
        assertThat(standard[1].orElseThrow()).isCloseTo(-1 / deviation, within(1e-12));
        assertThat(standard[2]).isEmpty();
        assertThat(standard[3].orElseThrow()).isCloseTo(1 / deviation, within(1e-12));
        assertThat(standard[4].orElseThrow()).isCloseTo(3 / deviation, within(1e-12));
    }

    @Test
    void howSmallTheyAreDoesNotMatter() {
        OptionalDouble[] standard = Standard.of(of(1e-13, 3e-13));

        assertThat(standard[0].orElseThrow()).isCloseTo(-1, within(1e-9));
        assertThat(standard[1].orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatDoesNotDifferHasNoStandard() {
        assertThat(Standard.of(of(2, 2, 2))).containsOnly(OptionalDouble.empty());
        assertThat(Standard.of(of(0, 0))).containsOnly(OptionalDouble.empty());
        assertThat(Standard.of(of(0.1 + 0.2, 0.3))).containsOnly(OptionalDouble.empty());
        assertThat(Standard.of(of(3e9, Math.nextUp(3e9)))).containsOnly(OptionalDouble.empty());
        assertThat(Standard.of(of())).isEmpty();
    }
}
