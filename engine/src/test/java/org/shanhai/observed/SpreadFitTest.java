package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spreads of counts that were drawn from known ones.
class SpreadFitTest {
    private static final int PLACES = 60;
    private static final int INDUSTRIES = 4;

    private final long[] firms = new long[PLACES * INDUSTRIES];
    private final double[] expected = new double[PLACES * INDUSTRIES];

    /// Knuth's way of drawing a Poisson count.
    private static long poisson(double mean, Random random) {
        double bound = Math.exp(-mean);
        double product = random.nextDouble();
        long count = 0;
        while (product > bound) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /// Industries of which nothing is expected in every third place; the last one nowhere.
    private void draw(long seed) {
        Random random = new Random(seed);
        for (int cell = 0; cell < firms.length; cell++) {
            int industry = cell % INDUSTRIES;
            boolean nothing = industry == 3 || random.nextInt(3) == 0;
            expected[cell] = nothing ? 0 : 8 * random.nextDouble();
            double quotient = random.nextDouble() < 0.3 ? 1 + industry : 0.2;
            firms[cell] = poisson(expected[cell] * quotient, random);
        }
    }

    private static double[] weights(Spread spread) {
        return IntStream.range(0, 14).mapToDouble(spread::weight).toArray();
    }

    /// The logarithm of how likely the counts of a column are, and for so many places more that are
    /// spread as another.
    private double likelihood(
            int column, int columns, double[] weights, double[] all, double worth) {
        double sum = 0;
        for (int cell = column; cell < firms.length; cell += columns) {
            double chance = 0;
            for (int k = 0; k < 14 && expected[cell] > 0; k++) {
                double rate = 4 / (0.02 * Math.pow(3000, k / 13.0));
                double log = 4 * Math.log(rate / (rate + expected[cell]));
                for (int j = 1; j <= firms[cell]; j++) {
                    log += Math.log((3.0 + j) / j * expected[cell] / (rate + expected[cell]));
                }
                chance += weights[k] * Math.exp(log);
            }
            sum += expected[cell] > 0 ? Math.log(chance) : 0;
        }
        for (int k = 0; k < 14; k++) {
            sum += all[k] > 0 ? worth * all[k] * Math.log(weights[k]) : 0;
        }
        return sum;
    }

    /// Of firms that are all what they were read as.
    static Spread[] read(long[] firms, double[] expected, int columns) {
        Misread[] right = new Misread[firms.length];
        Arrays.fill(right, Misread.NONE);
        return SpreadFit.of(firms, expected, right, columns);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSpreadNearbyIsLikelier(long seed) {
        draw(seed);
        double[] all = weights(read(firms, expected, 1)[0]);
        Spread[] found = read(firms, expected, INDUSTRIES);
        Random random = new Random(seed);
        for (int column = -1; column < 3; column++) {
            boolean together = column < 0;
            double[] weights = together ? all : weights(found[column]);
            assertThat(IntStream.range(0, 14).mapToDouble(k -> weights[k]).sum())
                    .isCloseTo(1, within(1e-12));
            int start = together ? 0 : column;
            int columns = together ? 1 : INDUSTRIES;
            double worth = together ? 0 : 20;
            double best = likelihood(start, columns, weights, all, worth);
            for (int trial = 0; trial < 100; trial++) {
                int from = random.nextInt(14);
                double[] other = weights.clone();
                double moved = other[from] * 0.5 * random.nextDouble();
                other[from] -= moved;
                other[random.nextInt(14)] += moved;
                assertThat(likelihood(start, columns, other, all, worth)).isLessThan(best + 0.02);
            }
        }
    }

    @Test
    void anIndustryOfWhichNothingIsExpectedSpreadsLikeAll() {
        draw(4);
        Spread all = read(firms, expected, 1)[0];
        Spread[] found = read(firms, expected, INDUSTRIES);

        assertThat(weights(found[3])).containsExactly(weights(all), within(1e-4));
        assertThat(Math.abs(found[2].weight(4) - all.weight(4))).isGreaterThan(0.01);
    }

    @Test
    void whereNothingIsExpectedAtAllNoQuotientIsLikelier() {
        Spread found = read(new long[6], new double[6], 3)[1];

        assertThat(weights(found)).containsOnly(1.0 / 14);
    }

    @Test
    void theWeightLiesNearTheQuotientsDrawn() {
        Random random = new Random(11);
        long[] seen = new long[600];
        double[] implied = new double[600];
        for (int cell = 0; cell < 600; cell++) {
            implied[cell] = 20 + 20 * random.nextDouble();
            seen[cell] = poisson(implied[cell] * (random.nextDouble() < 0.3 ? 5 : 0.1), random);
        }
        double[] weights = weights(read(seen, implied, 1)[0]);
        double low = 0;
        double high = 0;
        for (int k = 0; k < 14; k++) {
            double mean = 0.02 * Math.pow(3000, k / 13.0);
            low += mean > 0.04 && mean < 0.25 ? weights[k] : 0;
            high += mean > 2 && mean < 12.5 ? weights[k] : 0;
        }
        assertThat(low).isCloseTo(0.7, within(0.06));
        assertThat(high).isCloseTo(0.3, within(0.06));
    }

    /// Of one place seen, all industries together count twenty times as much.
    @Test
    void anIndustryOfWhichLittleIsSeenSpreadsNearlyLikeAll() {
        draw(5);
        for (int cell = 2; cell < firms.length; cell += INDUSTRIES) {
            expected[cell] = cell == 2 ? 5 : 0;
            firms[cell] = cell == 2 ? 30 : 0;
        }
        double[] all = weights(read(firms, expected, 1)[0]);
        double[] own = weights(read(firms, expected, INDUSTRIES)[2]);
        double moved = IntStream.range(0, 14).mapToDouble(k -> Math.abs(own[k] - all[k])).sum() / 2;

        assertThat(moved).isBetween(0.01, 1.0 / 21);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void theSameCountsGiveTheSameSpreads(long seed) {
        draw(seed);
        Spread[] one = read(firms, expected, INDUSTRIES);
        Spread[] other = read(firms, expected, INDUSTRIES);
        for (int i = 0; i < INDUSTRIES; i++) {
            assertThat(weights(one[i])).isEqualTo(weights(other[i]));
        }
    }

    /// Every count is of some number of firms, on average of mean × expected.
    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9})
    void chancesOfAllCountsAddToOne(int component) {
        double sum = 0;
        double mean = 0;
        for (int count = 0; count < 3000; count++) {
            double chance = Math.exp(Misread.NONE.logLikelihoods(count, 7)[component]);
            sum += chance;
            mean += count * chance;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(7 * 0.02 * Math.pow(3000, component / 13.0), within(1e-6));
    }
}
