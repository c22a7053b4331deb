package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompassSearchTest {
    @Test
    void findsTheTopOfAnObliqueHill() {
        double[] start = {0, 0};
        double[] top =
                CompassSearch.highest(
                        x ->
                                -Math.pow(x[0] - 3, 2)
                                        - Math.pow(x[1] + 2, 2)
                                        - (x[0] - 3) * (x[1] + 2),
                        start,
                        0.5,
                        1e-4);
        assertThat(top).containsExactly(new double[] {3, -2}, within(1e-3));
        assertThat(start).containsOnly(0);
    }
}
