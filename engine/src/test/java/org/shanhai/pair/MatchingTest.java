package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;

class MatchingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void isAsGoodAsTheBestOfAll(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 40; trial++) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(5);
            int most = 1 + random.nextInt(3);
            Matrix scores = scores(rows, columns, random);

            double best = bruteForce(scores, most, 0, new int[columns]);

            var found = Matching.best(scores, most);
            assertThat(found.isPresent()).isEqualTo(best > Double.NEGATIVE_INFINITY);
            found.ifPresent(
                    columnOf -> {
                        assertThat(total(scores, columnOf)).isCloseTo(best, within(1e-9));
                        assertThat(Arrays.stream(loads(columnOf, columns)).max().orElse(0))
                                .isLessThanOrEqualTo(most);
                    });
        }
    }

    /// Values with ties and with pairs that cannot be.
    private static Matrix scores(int rows, int columns, Random random) {
        Matrix scores = Matrix.zeros(rows, columns);
        for (int k = 0; k < rows * columns; k++) {
            scores.storage()[k] = random.nextInt(8) == 0 ? Double.NaN : random.nextInt(12) / 4.0;
        }
        return scores;
    }

    private static double bruteForce(Matrix scores, int most, int row, int[] load) {
        if (row == scores.rows()) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < scores.columns(); column++) {
            if (load[column] < most && !Double.isNaN(scores.get(row, column))) {
                load[column]++;
                best =
                        Math.max(
                                best,
                                scores.get(row, column) + bruteForce(scores, most, row + 1, load));
                load[column]--;
            }
        }
        return best;
    }

    private static double total(Matrix scores, int[] columnOf) {
        return IntStream.range(0, columnOf.length)
                .mapToDouble(row -> scores.get(row, columnOf[row]))
                .sum();
    }

    private static int[] loads(int[] columnOf, int columns) {
        int[] loads = new int[columns];
        Arrays.stream(columnOf).forEach(column -> loads[column]++);
        return loads;
    }

    @Test
    void noColumnHasRoomForAll() {
        assertThat(Matching.best(Matrix.zeros(3, 1), 2)).isEmpty();
        assertThat(Matching.best(Matrix.zeros(3, 1), 3)).isPresent();
    }
}
