package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.linalg.Blas.As;

class FloatMatrixTest {
    /// 7 × 3: the cell (r, c) holds 10 r + c.
    private static FloatMatrix counted() {
        FloatMatrix matrix = FloatMatrix.zeros(7, 3);
        for (int r = 0; r < 7; r++) {
            for (int c = 0; c < 3; c++) {
                matrix.set(r, c, 10 * r + c);
            }
        }
        return matrix;
    }

    static java.util.stream.Stream<Blas> backends() throws OpenBlasLibrary.Unavailable {
        return BlasTest.backends();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void multipliesRowsAtEqualDistancesInPlace(Blas blas) {
        FloatMatrix weights = FloatMatrix.zeros(1, 3);
        weights.set(0, 0, 1);
        weights.set(0, 1, 2);
        weights.set(0, 2, 4);
        FloatMatrix product = FloatMatrix.zeros(3, 1);
        // Rows 1, 3 and 5.
        blas.multiply(
                counted().everyOther(1, 2, 3),
                As.IS,
                weights.whole(),
                As.TRANSPOSED,
                product.whole());
        for (int k = 0; k < 3; k++) {
            double row = 10 * (1 + 2 * k);
            assertThat((double) product.get(k, 0))
                    .isCloseTo(row + 2 * (row + 1) + 4 * (row + 2), within(1e-4));
        }
        FloatMatrix sums = FloatMatrix.zeros(3, 3);
        FloatMatrix ones = FloatMatrix.zeros(3, 2);
        java.util.Arrays.fill(ones.storage(), 1);
        blas.multiply(
                counted().everyOther(0, 6, 2),
                As.TRANSPOSED,
                ones.whole(),
                As.TRANSPOSED,
                sums.whole());
        // Rows 0 and 6, added column by column.
        assertThat(sums.storage()).containsExactly(60, 60, 60, 62, 62, 62, 64, 64, 64);
    }

    @ParameterizedTest
    @CsvSource({"-1,1,1", "0,0,2", "0,1,-1", "0,1,8", "1,3,3", "0,2000000000,3"})
    void rowsThatDoNotFitAreRefused(int first, int step, int count) {
        assertThatThrownBy(() -> counted().everyOther(first, step, count))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("7 × 3")
                .hasMessageContaining(count + " rows from " + first);
    }

    @Test
    void widenedHoldsTheSameNumbers() {
        FloatMatrix narrow = FloatMatrix.zeros(2, 2);
        narrow.set(0, 1, 0.1f);
        narrow.set(1, 0, Float.MAX_VALUE);
        narrow.set(1, 1, -3);
        Matrix wide = narrow.widened();
        assertThat(wide.rows()).isEqualTo(2);
        assertThat(wide.storage()).containsExactly(0, 0.1f, Float.MAX_VALUE, -3);
        assertThat(FloatMatrix.of(wide).storage()).containsExactly(narrow.storage());
        wide.set(1, 1, 5);
        assertThat(narrow.get(1, 1)).isEqualTo(-3);
    }
}
