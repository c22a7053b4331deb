package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas.As;

/// Last digits depend on how many threads a product is shared out to.
class OpenBlasThreadsTest {
    private static final int TURNS = 40;

    private final SplittableRandom random = new SplittableRandom(11);

    private Matrix random(int rows, int columns) {
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int k = 0; k < rows * columns; k++) {
            matrix.storage()[k] = random.nextGaussian();
        }
        return matrix;
    }

    private static Matrix product(Blas blas, Matrix a, Matrix b) {
        Matrix c = Matrix.zeros(a.rows(), b.columns());
        blas.multiply(1, a.whole(), As.IS, b.whole(), As.IS, 0, c.whole());
        return c;
    }

    @Test
    void whatRunsBesideChangesNoDigit() throws Exception {
        OpenBlas blas = OpenBlas.load();
        Matrix small = random(64, 600);
        Matrix narrow = random(600, 600);
        Matrix large = random(700, 500);
        Matrix wide = random(500, 300);
        assertThat(64.0 * 600 * 600).isLessThan(OpenBlasThreads.WORTH_THREADS);
        assertThat(700.0 * 500 * 300).isGreaterThan(OpenBlasThreads.WORTH_THREADS);
        Matrix alone = product(blas, small, narrow);
        Matrix largeAlone = product(blas, large, wide);
        AtomicBoolean changed = new AtomicBoolean();
        Thread beside =
                new Thread(
                        () -> {
                            for (int k = 0; k < TURNS; k++) {
                                double[] again = product(blas, large, wide).storage();
                                if (!Arrays.equals(again, largeAlone.storage())) {
                                    changed.set(true);
                                }
                            }
                        });
        beside.start();
        while (beside.isAlive()) {
            double[] again = product(blas, small, narrow).storage();
            assertThat(Arrays.equals(again, alone.storage())).isTrue();
        }
        beside.join();
        assertThat(changed).isFalse();
    }
}
