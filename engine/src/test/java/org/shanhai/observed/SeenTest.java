package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is believed after firms were seen, against sums over a fine grid of quotients: the density
/// of the spread times the chance that a Poisson count of mean θ·E comes to what was seen.
class SeenTest {
    private static final Offset<Double> CLOSE = within(1e-7);
    private static final int STEPS = 60_000;
    private static final double LOWEST = Math.log(1e-7);
    private static final double HIGHEST = Math.log(1e4);

    /// Means from 0.02 to 60, each 3000^(1/13) times the one before; shape 4.
    private static double rate(int component) {
        return 4 / (0.02 * Math.pow(3000, component / 13.0));
    }

    static Spread spread(long seed) {
        Random random = new Random(seed);
        double[] weights = IntStream.range(0, 14).mapToDouble(k -> random.nextDouble()).toArray();
        double sum = IntStream.range(0, 14).mapToDouble(k -> weights[k]).sum();
        return new Spread(IntStream.range(0, 14).mapToDouble(k -> weights[k] / sum).toArray());
    }

    /// Of a spread at a quotient θ, but for a factor: θ³ of the density of each component, and
    /// θ for steps that are even in the logarithm.
    private static double density(Spread spread, double quotient) {
        return IntStream.range(0, 14)
                .mapToDouble(
                        c ->
                                spread.weight(c)
                                        * Math.pow(rate(c) * quotient, 4)
                                        * Math.exp(-rate(c) * quotient))
                .sum();
    }

    /// Quotients even in their logarithm, and how likely each is once firms were seen.
    private static final class Grid {
        private final double[] quotients;
        private final double[] chances;

        private Grid(double[] quotients, double[] chances) {
            this.quotients = quotients;
            this.chances = chances;
        }

        static Grid of(Spread spread, long firms, double expected) {
            double[] quotients = new double[STEPS];
            double[] logs = new double[STEPS];
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < STEPS; k++) {
                double log = LOWEST + (HIGHEST - LOWEST) * (k + 0.5) / STEPS;
                double quotient = Math.exp(log);
                quotients[k] = quotient;
                logs[k] = Math.log(density(spread, quotient)) + firms * log - quotient * expected;
                most = Math.max(most, logs[k]);
            }
            double sum = 0;
            double[] chances = new double[STEPS];
            for (int k = 0; k < STEPS; k++) {
                chances[k] = Math.exp(logs[k] - most);
                sum += chances[k];
            }
            for (int k = 0; k < STEPS; k++) {
                chances[k] /= sum;
            }
            return new Grid(quotients, chances);
        }

        double mean() {
            return IntStream.range(0, STEPS).mapToDouble(k -> quotients[k] * chances[k]).sum();
        }

        double chanceAbove(double quotient) {
            return IntStream.range(0, STEPS)
                    .filter(k -> quotients[k] > quotient)
                    .mapToDouble(k -> chances[k])
                    .sum();
        }

        /// That another sample shows so many.
        double chanceOf(long count, double further) {
            double ways = IntStream.rangeClosed(1, (int) count).mapToDouble(Math::log).sum();
            return IntStream.range(0, STEPS)
                    .mapToDouble(
                            k ->
                                    chances[k]
                                            * Math.exp(
                                                    count * Math.log(quotients[k] * further)
                                                            - quotients[k] * further
                                                            - ways))
                    .sum();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "0, 30", "1, 0.01", "3, 1.2", "40, 10", "200, 5", "7, 300"})
    void isThePriorTimesTheLikelihood(long firms, double expected) {
        Spread spread = spread(firms + 1);
        Seen seen = new Seen(firms, expected, spread);
        Grid grid = Grid.of(spread, firms, expected);

        assertThat(seen.firms()).isEqualTo(firms);
        assertThat(seen.expected()).isEqualTo(expected);
        assertThat(seen.mean()).isCloseTo(grid.mean(), within(1e-7 * grid.mean()));
        assertThat(seen.chance()).isCloseTo(grid.chanceAbove(1), within(1e-3));
        for (double chance : new double[] {0.05, 0.5, 0.95}) {
            assertThat(1 - grid.chanceAbove(seen.quantile(chance))).isCloseTo(chance, within(1e-3));
        }
        for (long count : new long[] {0, 1, 4, 60}) {
            assertThat(seen.chanceOf(count, 2.5)).isCloseTo(grid.chanceOf(count, 2.5), CLOSE);
        }
    }

    /// Of one component alone it is the tail of one gamma distribution, summed or not.
    @ParameterizedTest
    @CsvSource({"0, 0.5", "3, 2", "690, 680", "760, 720", "6000, 6100"})
    void theChanceOfOneComponentIsATailOfAGammaDistribution(long firms, double expected) {
        double[] weights = new double[14];
        weights[6] = 1;
        Seen seen = new Seen(firms, expected, new Spread(weights));

        assertThat(seen.chance())
                .isCloseTo(
                        RegularizedGamma.Q.value(4.0 + firms, rate(6) + expected), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "3, 1.2", "40, 10"})
    void someNumberOfFirmsIsSeenFurther(long firms, double expected) {
        Seen seen = new Seen(firms, expected, spread(5));
        double sum = 0;
        for (long count = 0; count < 4000; count++) {
            sum += seen.chanceOf(count, 3);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    /// Of a true quotient θ a count is Poisson with mean E (.8 θ + .2 · 1.5).
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 0.2", "4, 2", "30, 12", "3, 6"})
    void whatIsMisreadTellsNothingOfTheIndustry(long firms, double expected) {
        Spread spread = spread(7);
        double all = 0;
        double above = 0;
        double mean = 0;
        for (int k = 0; k < STEPS; k++) {
            double log = LOWEST + (HIGHEST - LOWEST) * (k + 0.5) / STEPS;
            double quotient = Math.exp(log);
            double counted = expected * (0.8 * quotient + 0.2 * 1.5);
            double likely =
                    density(spread, quotient) * Math.exp(firms * Math.log(counted) - counted);
            all += likely;
            mean += likely * quotient;
            above += quotient > 1 ? likely : 0;
        }
        Seen seen = new Seen(firms, expected, new Misread(0.8, 1.5), spread);
        assertThat(seen.chance()).isCloseTo(above / all, within(2e-4));
        assertThat(seen.mean()).isCloseTo(mean / all, within(1e-5 * mean / all));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theMoreAreSeenTheMoreIsBelieved(long seed) {
        Spread spread = spread(seed);
        Seen before = new Seen(0, 2, spread);
        for (long firms = 1; firms < 40; firms++) {
            Seen seen = new Seen(firms, 2, spread);
            // Near one the differences drown in rounding.
            boolean sure = before.chance() > 1 - 1e-9;
            assertThat(seen.chance())
                    .isGreaterThan(sure ? 1 - 1e-9 : before.chance())
                    .isLessThanOrEqualTo(1);
            assertThat(seen.mean()).isGreaterThan(before.mean());
            assertThat(seen.quantile(0.5)).isGreaterThan(before.quantile(0.5));
            before = seen;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theMoreWereImpliedTheLessIsBelieved(long seed) {
        Spread spread = spread(seed);
        assertThat(new Seen(3, 2, spread).chance()).isLessThan(new Seen(3, 1, spread).chance());
        assertThat(new Seen(3, 2, spread).mean()).isLessThan(new Seen(3, 1, spread).mean());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7})
    void whereNothingIsExpectedOnlyTheSpreadSpeaks(long firms) {
        Spread spread = spread(3);
        Seen seen = new Seen(firms, 0, spread);
        double mean = IntStream.range(0, 14).mapToDouble(k -> spread.weight(k) * 4 / rate(k)).sum();

        assertThat(seen.mean()).isCloseTo(mean, within(1e-9));
        assertThat(seen.chance()).isEqualTo(spread.chance());
        assertThat(spread.chance()).isCloseTo(Grid.of(spread, 0, 0).chanceAbove(1), within(1e-3));
    }

    @Test
    void manyFirmsLeaveLittleOfTheSpread() {
        Seen seen = new Seen(6000, 2000, spread(8));

        assertThat(seen.mean()).isCloseTo(3, within(0.05));
        assertThat(seen.chance()).isGreaterThan(0.999).isLessThanOrEqualTo(1);
        assertThat(seen.quantile(0.99) - seen.quantile(0.01)).isLessThan(0.3);
    }

    /// All that was believed possible foretells so little of it that it comes to nothing by itself.
    @Test
    void chancesAreFiniteWhereWhatIsSeenWasNearlyRuledOut() {
        double[] low = new double[14];
        low[0] = 1;
        Seen seen = new Seen(1000, 1, new Spread(low));

        assertThat(seen.mean()).isCloseTo(1004 / 201.0, CLOSE);
        assertThat(seen.chance()).isBetween(0.99, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, -0.5", "1, NaN"})
    void negativeCountsAreRefused(long firms, double expected) {
        Spread spread = spread(1);
        assertThatThrownBy(() -> new Seen(firms, expected, spread))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(firms + " firms of " + expected);
    }

    @Test
    void aSpreadHasAWeightForEachComponent() {
        assertThatThrownBy(() -> new Spread(new double[13]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("13 weights for 14 components");
    }

    @Test
    void aSpreadKeepsItsWeights() {
        double[] weights = new double[14];
        weights[13] = 1;
        Spread spread = new Spread(weights);
        weights[13] = 0;

        assertThat(spread.weight(13)).isEqualTo(1);
        assertThat(spread.chance()).isGreaterThan(0.99);
    }
}
