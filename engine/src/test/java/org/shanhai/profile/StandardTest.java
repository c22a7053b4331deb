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

    private static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 0.5);
        return weights;
    }

    private static OptionalDouble[] standard(OptionalDouble[] values) {
        return Standard.of(values, equal(values.length));
    }

    @Test
    void whatCountsMoreDrawsMeanAndDeviationToItself() {
        OptionalDouble[] standard = Standard.of(of(1, 5, 100), new double[] {3, 1, 0});

        // Mean (3 * 1 + 5) / 4 = 2; variance (3 * 1 + 9) / 4 = 3. What does not count is measured
        // all the same.
        assertThat(standard[0].orElseThrow()).isCloseTo(-1 / Math.sqrt(3), within(1e-12));
        assertThat(standard[1].orElseThrow()).isCloseTo(3 / Math.sqrt(3), within(1e-12));
        assertThat(standard[2].orElseThrow()).isCloseTo(98 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void whereWhatCountsDoesNotDifferThereIsNoStandard() {
        assertThat(Standard.of(of(2, 2, 5), new double[] {1, 1, 0}))
                .containsOnly(OptionalDouble.empty());
        assertThat(Standard.of(of(1, 2), new double[2])).containsOnly(OptionalDouble.empty());
    }

    @Test
    void valuesStandInDeviationsFromTheirMean() {
        OptionalDouble[] values = of(1, 3, 0, 5, 7);
        values[2] = OptionalDouble.empty();
        OptionalDouble[] standard = Standard.of(values, equal(5));

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
        OptionalDouble[] standard = Standard.of(of(1e-13, 3e-13), equal(2));

        assertThat(standard[0].orElseThrow()).isCloseTo(-1, within(1e-9));
        assertThat(standard[1].orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatDoesNotDifferHasNoStandard() {
        assertThat(standard(of(2, 2, 2))).containsOnly(OptionalDouble.empty());
        assertThat(standard(of(0, 0))).containsOnly(OptionalDouble.empty());
        assertThat(standard(of(0.1 + 0.2, 0.3))).containsOnly(OptionalDouble.empty());
        assertThat(standard(of(3e9, Math.nextUp(3e9)))).containsOnly(OptionalDouble.empty());
        assertThat(standard(of())).isEmpty();
    }
}
