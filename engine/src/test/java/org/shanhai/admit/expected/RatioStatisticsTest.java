package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatioStatisticsTest {
    private static Compared project(String key, Map<Magnitude, Double> figures) {
        return new Compared(key, Optional.empty(), figures);
    }

    /// Ratios 1/20 and 1/5: their geometric mean is 1/10, their logarithms lie ln 2 from it.
    @Test
    void isTheGeometricMeanOfThoseThatStateBoth() {
        RatioStatistics ratio =
                RatioStatistics.of(
                                List.of(
                                        project(
                                                "a",
                                                Map.of(Magnitude.TAX, 1.0, Magnitude.OUTPUT, 20.0)),
                                        project(
                                                "b",
                                                Map.of(Magnitude.TAX, 4.0, Magnitude.OUTPUT, 20.0)),
                                        project("c", Map.of(Magnitude.OUTPUT, 7.0))),
                                Magnitude.TAX,
                                Magnitude.OUTPUT)
                        .orElseThrow();

        assertThat(ratio.n()).isEqualTo(2);
        assertThat(ratio.geometricMean()).isCloseTo(0.1, within(1e-12));
        assertThat(ratio.deviation()).isCloseTo(Math.log(2) * Math.sqrt(2), within(1e-12));
        assertThat(ratio.predictive()).isCloseTo(Math.log(2) * Math.sqrt(3), within(1e-12));
        assertThat(ratio.chanceAbove(0.1)).isCloseTo(0.5, within(1e-12));
        assertThat(ratio.chanceAbove(0.1 * Math.exp(Math.log(2) * Math.sqrt(3))))
                .isCloseTo(StandardNormal.below(-1), within(1e-12));
    }

    /// Logarithms −1, 0 and 1: a deviation of √(2/2), and of one more project √(1 + 1/3).
    @Test
    void deviationsAreOverOneLessThanThereAre() {
        RatioStatistics ratio =
                RatioStatistics.of(
                                List.of(-1.0, 0.0, 1.0).stream()
                                        .map(
                                                log ->
                                                        project(
                                                                "p" + log,
                                                                Map.of(
                                                                        Magnitude.TAX,
                                                                        Math.exp(log),
                                                                        Magnitude.OUTPUT,
                                                                        1.0)))
                                        .toList(),
                                Magnitude.TAX,
                                Magnitude.OUTPUT)
                        .orElseThrow();

        assertThat(ratio.deviation()).isCloseTo(1, within(1e-12));
        assertThat(ratio.predictive()).isCloseTo(Math.sqrt(4 / 3.0), within(1e-12));
    }

    @Test
    void oneProjectIsNoStatistic() {
        assertThat(
                        RatioStatistics.of(
                                List.of(
                                        project(
                                                "a",
                                                Map.of(
                                                        Magnitude.TAX,
                                                        1.0,
                                                        Magnitude.OUTPUT,
                                                        20.0))),
                                Magnitude.TAX,
                                Magnitude.OUTPUT))
                .isEmpty();
    }
}
