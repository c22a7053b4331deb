package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.shanhai.linalg.Matrix;

/// The engine's gravity against goods that were seen to move between the states of the United
/// States in 2007, margins given.
@EnabledIfEnvironmentVariable(
        named = "SHANHAI_DATA",
        matches = ".+",
        disabledReason = "SHANHAI_DATA does not say where observed trade lies")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservedTradeTest {
    private ObservedFlows observed;
    private ObservedFit fit;

    @BeforeAll
    void read() throws IOException {
        Path folder = Path.of(System.getenv("SHANHAI_DATA"), "evidence");
        observed =
                ObservedFlows.read(
                        folder.resolve("us_trade_2007_state_state_sector.csv"),
                        folder.resolve("state_distance_miles.csv"));
        fit = new ObservedFit(observed);
    }

    @Test
    void theStoredNumbersOverlapWhatWasObserved() throws IOException {
        Overlap overlap =
                ObservedTrade.overlap(observed, fit, ObservedTrade.stored(), ObservedFit.FINE);
        assertThat(overlap.together()).isGreaterThanOrEqualTo(0.88);
        assertThat(overlap.weighted()).isGreaterThanOrEqualTo(0.86);
        assertThat(overlap.worst()).isGreaterThanOrEqualTo(0.79);
    }

    @Test
    void theyOverlapMoreThanAPlainExponentialOrPowerFittedToTheSameData() throws IOException {
        Overlap stored =
                ObservedTrade.overlap(observed, fit, ObservedTrade.stored(), ObservedFit.FINE);
        boolean[] all = new boolean[observed.places().size()];
        Arrays.fill(all, true);
        for (Form form : new Form[] {Form.EXPONENTIAL, Form.POWER}) {
            Overlap plain =
                    ObservedTrade.overlap(observed, fit, fit.search(form, all), ObservedFit.COARSE);
            stored.sectors()
                    .forEach(
                            (sector, share) ->
                                    assertThat(share).isGreaterThan(plain.sectors().get(sector)));
            assertThat(stored.together()).isGreaterThan(plain.together() + 0.05);
        }
    }

    @Test
    void fittedTradeHasTheMarginsOfWhatWasObserved() throws IOException {
        Map<Integer, Matrix> flows = fit.flows(ObservedTrade.stored(), ObservedFit.FINE);
        observed.sectors()
                .forEach(
                        (sector, seen) -> {
                            Matrix fitted = Objects.requireNonNull(flows.get(sector));
                            double slack = 2e-6 * seen.sum();
                            assertThat(fitted.rowSums())
                                    .containsExactly(seen.rowSums(), within(slack));
                            assertThat(fitted.columnSums())
                                    .containsExactly(seen.columnSums(), within(slack));
                        });
    }
}
