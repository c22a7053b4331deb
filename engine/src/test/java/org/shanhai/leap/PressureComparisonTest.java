package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PressureComparison;
import org.shanhai.supply.pressure.PressureComparison.Ratio;

class PressureComparisonTest {
    static PressureComparison of(double... times) {
        List<Ratio> ratios = new ArrayList<>();
        for (double each : times) {
            ratios.add(new Ratio(TestPressures.pressure(ratios.size()), each));
        }
        return new PressureComparison(ratios);
    }

    @Test
    void theWholeIsTheGeometricMean() {
        assertThat(of(2, 0.5).overall().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(of(4, 1).overall().orElseThrow()).isCloseTo(2, within(1e-12));
        assertThat(of(0.3, 0.3, 0.3).overall().orElseThrow()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void noPressureAtAllDoesNotDrownTheOthers() {
        assertThat(of(0, 10, 10).overall().orElseThrow())
                .isCloseTo(Math.cbrt(1e-3 * 100), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.7, CLEANER",
        "1.2, 0.5, 0.5, MIXED",
        "1.1, 1.1, 0.1, DIRTIER",
        "3.0, 0.9, 0.9, DIRTIER",
        "1.0, 1.0, 1.0, CLEANER",
        "1.0, 2.0, 0.5, DIRTIER",
        "1.0, 1.9, 0.5, MIXED",
    })
    void isCleanerOnlyWhereAllIsBelow(double a, double b, double c, Cleanliness expected) {
        assertThat(of(a, b, c).cleanliness()).isEqualTo(expected);
    }

    @Test
    void whatIsNotKnownIsNotClean() {
        assertThat(of().cleanliness()).isEqualTo(Cleanliness.UNKNOWN);
        assertThat(of().overall()).isEmpty();
    }

    @Test
    void whatIsNoMoreIsCountedByPressures() {
        assertThat(of(0.9, 1, 0.7).shareNotAbove()).isEqualTo(1);
        assertThat(of(1.2, 0.5, 0.5).shareNotAbove()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(of().shareNotAbove()).isEqualTo(1);
    }

    @Test
    void namesWhatIsWorse() {
        PressureComparison mixed = of(1.2, 0.5, 1.1);

        assertThat(mixed.listDirtier())
                .extracting(Ratio::pressure)
                .containsExactly(TestPressures.pressure(0), TestPressures.pressure(2));
    }
}
