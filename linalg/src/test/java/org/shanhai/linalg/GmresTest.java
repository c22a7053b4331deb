package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas.As;

class GmresTest {
    private static Matrix random(int n, long seed) {
        Random random = new Random(seed);
        Matrix a = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a.set(i, j, (i == j ? 1 : 0) - 0.9 * random.nextDouble() * 2 / n);
            }
        }
        return a;
    }

    private static Gmres.Operator operator(Matrix a) {
        return (source, target) -> Blas.plain().multiply(1, a.whole(), As.IS, source, 0, target);
    }

    @Test
    void solvesToTheToleranceAndSaysHow() {
        Matrix a = random(60, 1);
        double[] b = new double[60];
        b[7] = 3;
        double[] x = new double[60];
        Gmres.Convergence went = Gmres.solve(operator(a), b, x, 1e-12, 60);
        assertThat(went.reached()).isTrue();
        assertThat(went.iterations()).isBetween(2, 40);
        double[] image = new double[60];
        operator(a).apply(x, image);
        assertThat(image).containsExactly(b, within(1e-10));
    }

    @Test
    void whatTheSolutionHeldBeforeIsForgotten() {
        Matrix a = random(60, 2);
        double[] b = new double[60];
        b[0] = 1;
        double[] x = new double[60];
        double[] again = new double[60];
        Arrays.fill(again, Double.NaN);
        Gmres.solve(operator(a), b, x, 1e-12, 60);
        Gmres.solve(operator(a), b, again, 1e-12, 60);
        assertThat(again).isEqualTo(x);
    }

    @Test
    void singlePrecisionComesAsNearAsItCan() {
        Matrix a = random(60, 5);
        FloatMatrix rounded = FloatMatrix.of(a);
        double[] b = new double[60];
        for (int k = 0; k < 60; k++) {
            b[k] = 1 + k % 7;
        }
        double[] x = new double[60];
        float[] rough = new float[60];
        int steps = Gmres.solve(operator(a), b, x, 1e-6, 60).iterations();
        Gmres.Convergence went =
                Gmres.solve(
                        (source, target) -> {
                            for (int i = 0; i < 60; i++) {
                                double sum = 0;
                                for (int j = 0; j < 60; j++) {
                                    sum += rounded.get(i, j) * source[j];
                                }
                                target[i] = (float) sum;
                            }
                        },
                        b,
                        rough,
                        1e-6,
                        60);
        assertThat(went.reached()).isTrue();
        assertThat(went.iterations()).isEqualTo(steps);
        for (int k = 0; k < 60; k++) {
            assertThat((double) rough[k]).isCloseTo(x[k], within(1e-5 * Math.abs(x[k])));
        }
    }

    /// A map that does a millionth of one is a map in double precision, and rounding in single.
    @Test
    void whatIsLessThanRoundingIsNothing() {
        double[] b = {1, 2, 3};
        double[] x = new double[3];
        assertThat(Gmres.solve(GmresTest::shrink, b, x, 1e-6, 9).reached()).isTrue();
        assertThat(x).containsExactly(new double[] {1e6, 2e6, 3e6}, within(1e-3));

        float[] rough = new float[3];
        Gmres.FloatOperator small =
                (from, to) -> {
                    for (int k = 0; k < 3; k++) {
                        to[k] = 1e-6f * from[k];
                    }
                };
        Gmres.Convergence went = Gmres.solve(small, b, rough, 1e-6, 9);
        assertThat(went.reached()).isFalse();
        assertThat(went.residual()).isCloseTo(1, within(1e-6));
        assertThat(rough).containsOnly(0);
    }

    private static void shrink(double[] source, double[] target) {
        for (int k = 0; k < source.length; k++) {
            target[k] = 1e-6 * source[k];
        }
    }

    @Test
    void aCircleGoesRoundBeforeAnythingIsFound() {
        Gmres.Operator shift =
                (source, target) -> {
                    for (int k = 0; k < 5; k++) {
                        target[(k + 1) % 5] = source[k];
                    }
                };
        double[] x = new double[5];
        Gmres.Convergence went = Gmres.solve(shift, new double[] {1, 0, 0, 0, 0}, x, 1e-12, 10);
        assertThat(went.reached()).isTrue();
        assertThat(went.iterations()).isEqualTo(5);
        assertThat(x).containsExactly(new double[] {0, 0, 0, 0, 1}, within(1e-14));
    }

    @Test
    void stepsThatDoNotSufficeAreSaid() {
        double[] x = new double[60];
        double[] b = new double[60];
        b[0] = 1;
        Gmres.Convergence went = Gmres.solve(operator(random(60, 3)), b, x, 1e-12, 2);
        assertThat(went.reached()).isFalse();
        assertThat(went.residual()).isGreaterThan(1e-12);
    }

    @Test
    void aSingularSystemIsNotCalledSolved() {
        Gmres.Operator nothing = (source, target) -> Arrays.fill(target, 0);
        double[] x = new double[3];
        Gmres.Convergence went = Gmres.solve(nothing, new double[] {1, 0, 0}, x, 1e-10, 10);
        assertThat(went.reached()).isFalse();
        assertThat(went.residual()).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothingAskedIsNothingAnswered() {
        double[] x = {1, 2, 3};
        Gmres.Convergence went = Gmres.solve(operator(random(3, 4)), new double[3], x, 1e-10, 10);
        assertThat(went.reached()).isTrue();
        assertThat(x).containsOnly(0);
    }
}
