package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Lanczos.Eigenpair;

class LanczosTest {
    /// A = Q·diag(values)·Qᵀ with Q = I − 2uuᵀ.
    private static Matrix withEigenvalues(double[] values) {
        int n = values.length;
        Random random = new Random(7);
        double[] u = random.doubles(n, -1, 1).toArray();
        double norm = 0;
        for (double entry : u) {
            norm += entry * entry;
        }
        Matrix q = Matrix.zeros(n, n);
        Matrix scaled = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                q.set(i, j, (i == j ? 1 : 0) - 2 * u[i] * u[j] / norm);
                scaled.set(i, j, q.get(i, j) * values[j]);
            }
        }
        Matrix a = Matrix.zeros(n, n);
        Blas.plain().multiply(1, scaled.whole(), As.IS, q.whole(), As.TRANSPOSED, 0, a.whole());
        return a;
    }

    private static Eigenpair largest(Matrix a, List<double[]> without) {
        return Lanczos.largest(
                (x, y) -> Blas.plain().multiply(1, a.whole(), As.IS, x, 0, y),
                a.rows(),
                without,
                1e-12,
                1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 60, 200})
    void findsTheLargestAndThenTheNext(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = 1 - Math.sqrt(i / (double) n);
        }
        Matrix a = withEigenvalues(values);
        Eigenpair first = largest(a, List.of());
        assertThat(first.value()).isCloseTo(1, within(1e-12));
        double[] image = new double[n];
        Blas.plain().multiply(1, a.whole(), As.IS, first.vector(), 0, image);
        for (int i = 0; i < n; i++) {
            assertThat(image[i]).isCloseTo(first.vector()[i], within(1e-11));
        }
        if (n > 1) {
            Eigenpair second = largest(a, List.of(first.vector()));
            assertThat(second.value()).isCloseTo(values[1], within(1e-12));
        }
    }

    @Test
    void aValueThatOccursTwiceIsFoundTwice() {
        double[] values = {0.9, 0.9, 0.5, 0.4, 0.3, 0.2};
        Matrix a = withEigenvalues(values);
        Eigenpair first = largest(a, List.of());
        Eigenpair second = largest(a, List.of(first.vector()));
        assertThat(first.value()).isCloseTo(0.9, within(1e-12));
        assertThat(second.value()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aMapOfNothingHasTheValueZero() {
        Eigenpair found = Lanczos.largest((x, y) -> {}, 5, List.of(), 1e-12, 100);
        assertThat(found.value()).isZero();
        assertThat(found.iterations()).isEqualTo(1);
    }

    @Test
    void tooFewIterationsShowInTheError() {
        double[] values = new double[300];
        for (int i = 0; i < 300; i++) {
            values[i] = 1 - 1e-6 * i;
        }
        Matrix a = withEigenvalues(values);
        Eigenpair found =
                Lanczos.largest(
                        (x, y) -> Blas.plain().multiply(1, a.whole(), As.IS, x, 0, y),
                        300,
                        List.of(),
                        1e-12,
                        10);
        assertThat(found.iterations()).isEqualTo(10);
        assertThat(found.error()).isGreaterThan(1e-3);
    }

    @Test
    void aSpaceWithNothingLeftIsRefused() {
        assertThatThrownBy(
                        () -> Lanczos.largest((x, y) -> {}, 1, List.of(new double[] {1}), 1e-12, 1))
                .hasMessageContaining("Nothing is left");
    }
}
