package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.linalg.Blas.As;

/// The same suite over every backend.
@ParameterizedClass
@MethodSource("backends")
class BlasTest {
    private final Blas blas;

    BlasTest(Blas blas) {
        this.blas = blas;
    }

    static Stream<Blas> backends() throws OpenBlasLibrary.Unavailable {
        return Stream.of(OpenBlas.load(), new PlainBlas());
    }

    private static Matrix random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int k = 0; k < rows * columns; k++) {
            matrix.storage()[k] = random.nextDouble() - 0.5;
        }
        return matrix;
    }

    private static double at(Matrix a, As as, int r, int c) {
        return as == As.IS ? a.get(r, c) : a.get(c, r);
    }

    @Test
    void productsEqualTheirDefinitionInAllFourForms() {
        int m = 37;
        int k = 131;
        int n = 23;
        for (As asA : As.values()) {
            for (As asB : As.values()) {
                Matrix a = asA == As.IS ? random(m, k, 1) : random(k, m, 1);
                Matrix b = asB == As.IS ? random(k, n, 2) : random(n, k, 2);
                Matrix c = random(m, n, 3);
                Matrix before = c.copy();
                blas.multiply(2, a.whole(), asA, b.whole(), asB, 0.5, c.whole());
                for (int i = 0; i < m; i++) {
                    for (int j = 0; j < n; j++) {
                        double sum = 0.5 * before.get(i, j);
                        for (int p = 0; p < k; p++) {
                            sum += 2 * at(a, asA, i, p) * at(b, asB, p, j);
                        }
                        assertThat(c.get(i, j)).isCloseTo(sum, within(1e-12));
                    }
                }
            }
        }
    }

    @Test
    void blocksAreMultipliedInPlaceAndNothingElseIsTouched() {
        Matrix a = random(6, 6, 4);
        Matrix b = random(6, 9, 5);
        Matrix c = random(6, 9, 6);
        Matrix before = c.copy();
        blas.multiply(
                1, a.block(1, 3, 2, 4), As.IS, b.block(2, 4, 5, 2), As.IS, 0, c.block(0, 3, 7, 2));
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 9; j++) {
                double wanted = before.get(i, j);
                if (i < 3 && j >= 7) {
                    wanted = 0;
                    for (int p = 0; p < 4; p++) {
                        wanted += a.get(1 + i, 2 + p) * b.get(2 + p, j - 2);
                    }
                }
                assertThat(c.get(i, j)).isCloseTo(wanted, within(1e-13));
            }
        }
    }

    @Test
    void aZeroWeightForgetsWhatWasThereEvenWhenItIsNotANumber() {
        Matrix c = Matrix.zeros(2, 2);
        c.set(0, 0, Double.NaN);
        blas.multiply(
                1, random(2, 3, 1).whole(), As.IS, random(3, 2, 2).whole(), As.IS, 0, c.whole());
        assertThat(c.get(0, 0)).isNotNaN();
    }

    @Test
    void singlePrecisionAgreesWithDouble() {
        Matrix a = random(40, 60, 7);
        Matrix b = random(50, 60, 8);
        Matrix exact = Matrix.zeros(40, 50);
        FloatMatrix rounded = FloatMatrix.zeros(40, 50);
        blas.multiply(1, a.whole(), As.IS, b.whole(), As.TRANSPOSED, 0, exact.whole());
        blas.multiply(
                FloatMatrix.of(a).whole(),
                As.IS,
                FloatMatrix.of(b).whole(),
                As.TRANSPOSED,
                rounded.whole());
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 50; j++) {
                assertThat((double) rounded.get(i, j)).isCloseTo(exact.get(i, j), within(1e-5));
            }
        }
    }

    @Test
    void matrixTimesVectorInBothForms() {
        Matrix a = random(5, 3, 9);
        double[] y = {1, 1, 1, 1, 1};
        blas.multiply(2, a.whole(), As.IS, new double[] {1, 2, 3}, 3, y);
        assertThat(y[4])
                .isCloseTo(
                        3 + 2 * (a.get(4, 0) + 2 * a.get(4, 1) + 3 * a.get(4, 2)), within(1e-14));
        double[] z = new double[3];
        blas.multiply(1, a.whole(), As.TRANSPOSED, new double[] {0, 0, 1, 0, 0}, 0, z);
        assertThat(z).containsExactly(a.row(2), within(1e-15));
    }

    @Test
    void factorsSolveBothTheMatrixAndItsTranspose() {
        int n = 300;
        Matrix a = random(n, n, 10);
        Matrix x = random(n, 7, 11);
        for (As as : As.values()) {
            Matrix b = Matrix.zeros(n, 7);
            blas.multiply(1, a.whole(), as, x.whole(), As.IS, 0, b.whole());
            blas.factor(a.copy()).solve(as, b);
            for (int k = 0; k < n * 7; k++) {
                assertThat(b.storage()[k]).isCloseTo(x.storage()[k], within(1e-9));
            }
        }
    }

    @Test
    void aSingularMatrixIsNamed() {
        Matrix a = Matrix.zeros(3, 3);
        a.set(0, 0, 1);
        a.set(1, 1, 1);
        assertThatThrownBy(() -> blas.factor(a))
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("pivot 3");
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        Matrix a = random(2, 3, 1);
        assertThatThrownBy(() -> blas.multiply(1, a.whole(), As.IS, a.whole(), As.IS, 0, a.whole()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 × 3");
        assertThatThrownBy(() -> blas.factor(a)).hasMessageContaining("2 × 3");
    }

    /// Threaded LAPACK would crash the virtual machine on this thread's own small stack, whatever
    /// the size; what takes one thread is called on it.
    @Test
    void factorsFromAThreadWithASmallStack() throws InterruptedException {
        for (int size : new int[] {40, 300, 560, 570, 1500}) {
            Matrix a = random(size, size, 12);
            Matrix wanted = random(size, size == 1500 ? 10 : size / 3, 13);
            Matrix solved = Matrix.zeros(size, wanted.columns());
            blas.multiply(1, a.whole(), As.IS, wanted.whole(), As.IS, 0, solved.whole());
            Thread small =
                    new Thread(null, () -> blas.factor(a).solve(As.IS, solved), "small", 256 << 10);
            small.start();
            small.join();
            assertThat(Apart.most(solved, wanted)).isLessThanOrEqualTo(1e-6);
        }
    }
}
