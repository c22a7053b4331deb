package org.shanhai.bench.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.linalg.Matrix;

class AreasTest {
    private static Matrix matrix(double... values) {
        Matrix matrix = Matrix.zeros(3, 3);
        System.arraycopy(values, 0, matrix.storage(), 0, 9);
        return matrix;
    }

    /// B and C are nearest; C, with half the distance within, is a quarter as large as B. A stays.
    @Test
    void theNearestBecomeOne() {
        ObservedFlows merged =
                Areas.merged(
                        new ObservedFlows(
                                List.of("A", "B", "C"),
                                matrix(10, 300, 200, 300, 20, 100, 200, 100, 10),
                                Map.of(7, matrix(1, 2, 3, 4, 5, 6, 7, 8, 9))));
        assertThat(merged.places()).containsExactly("B + C", "A");
        assertThat(new Fits(merged).seen(7).storage()).containsExactly(28, 11, 5, 1);
        // (16 · 20 + 2 · 4 · 100 + 10) / 25 and (4 · 300 + 200) / 5
        assertThat(merged.distances().storage())
                .containsExactly(new double[] {45.2, 280, 280, 10}, within(1e-9));
    }

    @Test
    void whatIsFarStaysAsItWas() {
        Matrix far = matrix(10, 1001, 1001, 1001, 10, 1001, 1001, 1001, 10);
        ObservedFlows merged =
                Areas.merged(new ObservedFlows(List.of("A", "B", "C"), far, Map.of(1, far)));
        assertThat(merged.places()).containsExactly("A", "B", "C");
        assertThat(merged.distances().storage()).containsExactly(far.storage());
    }
}
