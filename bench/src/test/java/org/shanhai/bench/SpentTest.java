package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// A timing tells whether the machine was quiet.
class SpentTest {
    private static Spent besideOthers(double seconds) {
        return new Spent(2, 3, OptionalDouble.of(seconds), 2);
    }

    @Test
    void aTwentiethOfTheMachineIsNotYetBusy() {
        // Two seconds of two cores: four CPU seconds, a twentieth is 0.2.
        assertThat(besideOthers(0.2)).hasToString("2.00 s (CPU 3.00 s)");
        assertThat(besideOthers(0.24))
                .hasToString("2.00 s (CPU 3.00 s) BUSY: others took 6 % of it");
    }

    @Test
    void whatTheKernelRoundsIsNobodysWork() {
        assertThat(new Spent(0.01, 0.01, OptionalDouble.of(0.02), 2).busy()).isFalse();
    }

    @Test
    void aSumIsMarkedByWhatBothSaw() {
        assertThat(Spent.NOTHING.plus(besideOthers(0.1)).plus(besideOthers(0.1)).busy()).isFalse();
        assertThat(besideOthers(0.1).plus(besideOthers(1)).mark())
                .isEqualTo(" BUSY: others took 14 % of it");
    }

    @Test
    void theKernelsAccountIsReadWithoutIdlingButWithSteal() {
        List<String> account =
                List.of(
                        "cpu  100 20 30 9000 500 4 6 40 7 8",
                        "cpu0 50 10 15 4500 250 2 3 20 3 4",
                        "cpu1 50 10 15 4500 250 2 3 20 4 4",
                        "intr 12345");
        assertThat(Stopwatch.busySeconds(account)).hasValue(2);
        assertThat(Stopwatch.cores(account)).isEqualTo(2);
        assertThat(Stopwatch.busySeconds(List.of())).isEmpty();
    }
}
