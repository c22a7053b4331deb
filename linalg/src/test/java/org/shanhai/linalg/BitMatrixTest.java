package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Blas.As;

class BitMatrixTest {
    private static BitMatrix random(int rows, int columns, double share) {
        Random random = new Random(rows * 31L + columns);
        boolean[][] ones = new boolean[rows][columns];
        for (boolean[] row : ones) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextDouble() < share;
            }
        }
        return BitMatrix.of(rows, columns, (r, c) -> ones[r][c]);
    }

    private static Matrix reals(BitMatrix bits) {
        Matrix matrix = Matrix.zeros(bits.rows(), bits.columns());
        for (int r = 0; r < bits.rows(); r++) {
            for (int c : bits.row(r)) {
                matrix.set(r, c, 1);
            }
        }
        return matrix;
    }

    private static Matrix reals(int rows, int columns) {
        Random random = new Random(5);
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int k = 0; k < rows * columns; k++) {
            matrix.storage()[k] = random.nextGaussian();
        }
        return matrix;
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "7,5,3", "64,64,256", "65,129,257", "130,1000,600", "3,61,1"})
    void productsEqualThoseOfOnesAndZeros(int rows, int columns, int width) {
        for (double share : new double[] {0, 0.02, 0.4, 1}) {
            BitMatrix bits = random(rows, columns, share);
            Matrix b = reals(columns, width);
            double[] weights = reals(1, columns).storage();
            Matrix weighted = b.copy();
            for (int k = 0; k < columns * width; k++) {
                weighted.storage()[k] *= weights[k / width];
            }
            Matrix wanted = Matrix.zeros(rows, width);
            Blas.plain()
                    .multiply(
                            1,
                            reals(bits).whole(),
                            As.IS,
                            weighted.whole(),
                            As.IS,
                            0,
                            wanted.whole());
            Matrix found = reals(rows, width);
            bits.multiply(weights, b, found);
            assertThat(Apart.most(found, wanted)).isLessThanOrEqualTo(1e-11);
            double[] x = new double[columns];
            double[] first = new double[rows];
            for (int i = 0; i < columns; i++) {
                x[i] = weighted.get(i, 0);
            }
            double[] y = new double[rows];
            Arrays.fill(y, Double.NaN);
            bits.multiply(x, y);
            for (int r = 0; r < rows; r++) {
                first[r] = wanted.get(r, 0);
            }
            assertThat(y).containsExactly(first, within(1e-11));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,5", "64,64", "65,129"})
    void countsAndTurnsOnes(int rows, int columns) {
        BitMatrix bits = random(rows, columns, 0.4);
        BitMatrix turned = bits.transposed();
        for (int r = 0; r < rows; r++) {
            int count = 0;
            for (int c = 0; c < columns; c++) {
                assertThat(turned.get(c, r)).isEqualTo(bits.get(r, c));
                count += bits.get(r, c) ? 1 : 0;
            }
            assertThat(bits.count(r)).isEqualTo(count);
            assertThat(bits.row(r)).hasSize(count).isSorted();
            int row = r;
            assertThat(Arrays.stream(bits.row(r))).allMatch(c -> bits.get(row, c));
            int both = 0;
            for (int c = 0; c < columns; c++) {
                both += bits.get(r, c) && bits.get(0, c) ? 1 : 0;
            }
            assertThat(bits.countBoth(r, 0)).isEqualTo(both);
        }
    }
}
