package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;

/// Kernels averaged over areas, beside integrals worked out elsewhere.
class AreaKernelTest {
    private static Kernel kernel(double km) {
        return new Kernel(km, 3, 0);
    }

    /// The integral of the density of the distance within a disc times the kernel, by adaptive
    /// quadrature.
    @ParameterizedTest
    @CsvSource({"5, 17.841, 0.03843419", "60, 17.841, 0.51908867", "60, 200, 0.04258069"})
    void averagesOverADisc(double km, double radius, double wanted) {
        assertThat(AreaKernel.within(kernel(km), radius))
                .isCloseTo(wanted, Percentage.withPercentage(0.2));
    }

    /// Over 3600 points in each of two discs; of 300 km between discs of 185 and 60 km nothing is
    /// shrunk, of those that would overlap both are.
    @ParameterizedTest
    @CsvSource({
        "60,  40, 17.8, 17.8, 0.22309393",
        "14,  40, 17.8, 17.8, 0.02237813",
        "60, 300,  185,   60, 0.00667962"
    })
    void averagesBetweenDiscs(double km, double apart, double one, double other, double wanted) {
        assertThat(AreaKernel.between(kernel(km), apart, one, other))
                .isCloseTo(wanted, Percentage.withPercentage(4));
    }

    @Test
    void farAwayOrWithoutExtentIsThePointItself() {
        Kernel kernel = kernel(10);
        assertThat(AreaKernel.between(kernel, 301, 50, 50)).isEqualTo(kernel.at(301));
        assertThat(AreaKernel.between(kernel, 299, 50, 50)).isGreaterThan(kernel.at(299));
        assertThat(AreaKernel.between(kernel, 5, 0, 0)).isEqualTo(kernel.at(5));
        assertThat(AreaKernel.within(kernel, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void discsThatWouldOverlapTouch() {
        Kernel kernel = kernel(10);
        assertThat(AreaKernel.between(kernel, 20, 40, 40))
                .isCloseTo(AreaKernel.between(kernel, 20, 10, 10), within(1e-12));
    }

    /// The rest of a country is nowhere near a county in its middle: all of it is as far as its
    /// centre, and what it sells to itself is that of its area all the same.
    @Test
    void whatLiesAroundOthersIsNotBesideThem() {
        Matrix distances = Matrix.zeros(5, 5);
        for (int r = 0; r < 5; r++) {
            for (int s = 0; s < 5; s++) {
                distances.set(r, s, r == 4 || s == 4 ? 800 + 10 * (r + s) : 100);
            }
            distances.set(r, r, 20 * AreaKernel.MEAN_DISTANCE);
        }
        Kernel kernel = kernel(10);
        Matrix small = AreaKernel.of(distances, kernel);

        distances.set(4, 4, 1700 * AreaKernel.MEAN_DISTANCE);
        Matrix around = AreaKernel.of(distances, kernel);
        distances.set(4, 4, 500 * AreaKernel.MEAN_DISTANCE);
        Matrix beside = AreaKernel.of(distances, kernel);

        for (int r = 0; r < 4; r++) {
            assertThat(around.get(r, 4)).isEqualTo(kernel.at(distances.get(r, 4)));
            assertThat(around.get(4, r)).isEqualTo(around.get(r, 4));
            assertThat(beside.get(r, 4)).isGreaterThan(1.5 * around.get(r, 4));
            for (int s = 0; s < 4; s++) {
                assertThat(around.get(r, s)).isEqualTo(small.get(r, s));
            }
        }
        assertThat(around.get(4, 4)).isEqualTo(AreaKernel.within(kernel, 1700));
    }

    /// Of one that holds the centre of one of four others half is beside them, and half at its
    /// centre: its disc has half the radius. With two of four it lies around them.
    @Test
    void whatHoldsFewOfTheOthersIsPartlyBesideThem() {
        Matrix distances = Matrix.zeros(5, 5);
        for (int r = 0; r < 5; r++) {
            for (int s = 0; s < 5; s++) {
                distances.set(r, s, r == 4 || s == 4 ? 40 + 20 * Math.min(r, s) : 400);
            }
            distances.set(r, r, 5 * AreaKernel.MEAN_DISTANCE);
        }
        Kernel kernel = kernel(10);
        for (int held = 0; held <= 2; held++) {
            double radius = 30 + 20 * held;
            distances.set(4, 4, radius * AreaKernel.MEAN_DISTANCE);
            Matrix values = AreaKernel.of(distances, kernel);

            double left = radius * (1 - held / 2.0);
            for (int r = 0; r < 4; r++) {
                double wanted = AreaKernel.between(kernel, distances.get(4, r), left, 5);
                assertThat(values.get(4, r)).isCloseTo(wanted, within(1e-12));
            }
            assertThat(AreaKernel.liesAround(distances, 4)).isEqualTo(held == 2);
        }
    }

    /// A square of 1000 or 100,000 km², whole and as four: the mean over all pairs of points is the
    /// same but for discs standing for squares.
    @ParameterizedTest
    @CsvSource({"1000, 5", "1000, 15", "1000, 60", "100000, 5", "100000, 15", "100000, 60"})
    void splittingAPlaceChangesLittle(double area, double km) {
        double side = Math.sqrt(area);
        double inner = AreaKernel.MEAN_DISTANCE * Math.sqrt(area / 4 / Math.PI);
        double[][] centres = {{0, 0}, {side / 2, 0}, {0, side / 2}, {side / 2, side / 2}};
        Matrix four = Matrix.zeros(4, 4);
        for (int r = 0; r < 4; r++) {
            for (int s = 0; s < 4; s++) {
                double apart =
                        Math.hypot(centres[r][0] - centres[s][0], centres[r][1] - centres[s][1]);
                four.set(r, s, r == s ? inner : apart);
            }
        }

        double split = AreaKernel.of(four, kernel(km)).sum() / 16;

        double whole = AreaKernel.within(kernel(km), Math.sqrt(area / Math.PI));
        assertThat(split).isCloseTo(whole, Percentage.withPercentage(5));
    }

    /// Of 10 km between discs of 5 and 2 km: each of the seven points of the one beside each of
    /// the other.
    @Test
    void pointsAreThoseOfTheFormula() {
        double[] across = new double[7];
        double[] along = new double[7];
        double[] weights = new double[7];
        weights[0] = 0.25;
        for (int k = 1; k < 7; k++) {
            across[k] = Math.sqrt(2 / 3.0) * Math.sin((k - 1) * Math.PI / 3);
            along[k] = Math.sqrt(2 / 3.0) * Math.cos((k - 1) * Math.PI / 3);
            weights[k] = 0.125;
        }
        double sum = 0;
        for (int a = 0; a < 7; a++) {
            for (int b = 0; b < 7; b++) {
                double east = 10 + 2 * along[b] - 5 * along[a];
                double north = 2 * across[b] - 5 * across[a];
                sum += weights[a] * weights[b] * kernel(10).at(Math.hypot(east, north));
            }
        }
        assertThat(AreaKernel.between(kernel(10), 10, 5, 2)).isCloseTo(sum, within(1e-12));
    }
}
