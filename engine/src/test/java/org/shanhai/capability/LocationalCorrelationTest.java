package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;

class LocationalCorrelationTest {
    private static Matrix matrix(double[]... rows) {
        Matrix matrix = Matrix.zeros(rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < rows[r].length; i++) {
                matrix.set(r, i, rows[r][i]);
            }
        }
        return matrix;
    }

    /// Deviations of the first two from their means 2 and 4: (−1, 0, 1) and (−1, −1, 2), of which
    /// the product is 3 and the squares 2 and 6; the third is the first upside down.
    @Test
    void isTheCorrelationOverPlaces() {
        Matrix found =
                LocationalCorrelation.of(
                        matrix(
                                new double[] {1, 3, 9},
                                new double[] {2, 3, 8},
                                new double[] {3, 6, 7}));

        assertThat(found.get(0, 1)).isCloseTo(3 / Math.sqrt(12), within(1e-12));
        assertThat(found.get(0, 2)).isZero();
        assertThat(found.get(1, 2)).isZero();
        assertThat(found.get(0, 0)).isZero();
        assertThat(found.rows()).isEqualTo(3);
        assertThat(found.columns()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isSymmetricFromZeroToOneAndAsInAnyUnit(long seed) {
        Random random = new Random(seed);
        Matrix strengths = Matrix.zeros(9, 6);
        Matrix scaled = Matrix.zeros(9, 6);
        for (int r = 0; r < 9; r++) {
            for (int i = 0; i < 6; i++) {
                // The last industry is the first again.
                double value = i == 5 ? strengths.get(r, 0) : random.nextDouble();
                strengths.set(r, i, value);
                scaled.set(r, i, 7 * value - 3);
            }
        }
        Matrix found = LocationalCorrelation.of(strengths);
        Matrix other = LocationalCorrelation.of(scaled);
        for (int i = 0; i < 6; i++) {
            assertThat(found.get(i, i)).isZero();
            for (int j = 0; j < 6; j++) {
                assertThat(found.get(i, j)).isEqualTo(found.get(j, i)).isBetween(0.0, 1.0);
                assertThat(other.get(i, j)).isCloseTo(found.get(i, j), within(1e-12));
                if (i != j) {
                    assertThat(found.get(i, j))
                            .isCloseTo(Math.max(0, plain(strengths, i, j)), within(1e-12));
                }
            }
        }
        assertThat(found.get(0, 5)).isCloseTo(1, within(1e-12));
    }

    /// (E(xy) − E(x)E(y)) / (σx σy)
    private static double plain(Matrix m, int i, int j) {
        double x = mean(m, i, i, false);
        double y = mean(m, j, j, false);
        double xx = mean(m, i, i, true) - x * x;
        double yy = mean(m, j, j, true) - y * y;
        return (mean(m, i, j, true) - x * y) / Math.sqrt(xx * yy);
    }

    private static double mean(Matrix m, int i, int j, boolean product) {
        return IntStream.range(0, m.rows())
                .mapToDouble(r -> m.get(r, i) * (product ? m.get(r, j) : 1))
                .average()
                .orElse(0);
    }

    /// Ten times 0.1 is not quite one: what is as strong everywhere differs by rounding.
    @Test
    void whatIsAsStrongEverywhereIsRelatedToNothing() {
        Matrix strengths = Matrix.zeros(10, 3);
        for (int r = 0; r < 10; r++) {
            strengths.set(r, 0, 0.1);
            strengths.set(r, 1, r);
            strengths.set(r, 2, -r * 1e-9);
        }
        Matrix found = LocationalCorrelation.of(strengths);

        assertThat(found.storage()).containsOnly(0);
        strengths.set(9, 2, 9e-9);
        assertThat(LocationalCorrelation.of(strengths).get(1, 2)).isZero();
        for (int r = 0; r < 10; r++) {
            strengths.set(r, 2, r * 1e-9);
        }
        assertThat(LocationalCorrelation.of(strengths).get(1, 2)).isCloseTo(1, within(1e-12));
        assertThat(LocationalCorrelation.of(strengths).get(0, 2)).isZero();
    }
}
