package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

class OverlapTest {
    private static Matrix flows(double... values) {
        Matrix flows = Matrix.zeros(2, 2);
        System.arraycopy(values, 0, flows.storage(), 0, 4);
        return flows;
    }

    @Test
    void sectorsMayMissEachForItselfAndMeetTogether() {
        Map<Integer, Matrix> observed = Map.of(1, flows(10, 0, 0, 10), 2, flows(0, 30, 30, 0));
        Map<Integer, Matrix> fitted = Map.of(1, flows(5, 5, 5, 5), 2, flows(5, 25, 25, 5));
        Overlap overlap = Overlap.of(observed, fitted);
        assertThat(overlap.sectors().get(1)).isCloseTo(10.0 / 20, within(1e-15));
        assertThat(overlap.sectors().get(2)).isCloseTo(50.0 / 60, within(1e-15));
        assertThat(overlap.weighted()).isCloseTo(60.0 / 80, within(1e-15));
        assertThat(overlap.together()).isCloseTo(1, within(1e-15));
        assertThat(overlap.worst()).isCloseTo(0.5, within(1e-15));
    }
}
