package org.shanhai.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AndersonTest {

    /// x ← Bx + b contracts by 0.98 a step: some 1,100 plain steps to 1e-10.
    private static double[] step(double[] x) {
        double[] image = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            double rate = 0.98 * (k + 1) / x.length;
            image[k] = rate * x[k] + (1 - rate) * (k + 1);
        }
        return image;
    }

    private static double error(double[] x) {
        double error = 0;
        for (int k = 0; k < x.length; k++) {
            error = Math.max(error, Math.abs(x[k] - (k + 1)));
        }
        return error;
    }

    @Test
    void reachesTheFixedPointInFarFewerSteps() {
        double[] x = new double[30];
        Anderson anderson = new Anderson(10);
        int steps = 0;
        while (error(x) > 1e-10 && steps < 500) {
            x = anderson.next(x, step(x));
            steps++;
        }
        assertThat(steps).isLessThan(200);
    }

    @Test
    void isExactForALinearMapOnceItsMemorySpansTheSpace() {
        Random random = new Random(7);
        double[][] b = new double[4][4];
        for (double[] row : b) {
            for (int k = 0; k < 4; k++) {
                row[k] = 0.4 * random.nextDouble();
            }
        }
        double[] x = {1, 2, 3, 4};
        Anderson anderson = new Anderson(5);
        for (int n = 0; n < 7; n++) {
            double[] image = {1, 1, 1, 1};
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    image[i] += b[i][j] * x[j];
                }
            }
            x = anderson.next(x, image);
        }
        for (int i = 0; i < 4; i++) {
            double image = 1;
            for (int j = 0; j < 4; j++) {
                image += b[i][j] * x[j];
            }
            assertThat(x[i]).isCloseTo(image, within(1e-8));
        }
    }
}
