package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;

class ReflectionsTest {
    /// The network of Hidalgo and Hausmann 2009, supporting figure 4.
    private static final Incidence NETWORK =
            Incidence.of(
                    matrix(row(1, 1, 1, 1), row(0, 1, 0, 0), row(0, 0, 1, 1), row(0, 0, 0, 1)));

    @Test
    void agreeWithThePublishedNetwork() {
        Reflections reflections = Reflections.of(NETWORK, 2);
        assertThat(reflections.places().row(0)).containsExactly(4, 1, 2, 1);
        assertThat(reflections.industries().row(0)).containsExactly(1, 2, 2, 3);
        assertThat(reflections.places().row(1)).containsExactly(2, 2, 2.5, 3);
        assertThat(reflections.industries().row(1))
                .containsExactly(row(4, 2.5, 3, 7 / 3.0), within(1e-15));
        assertThat(reflections.places().row(2))
                .containsExactly(row(71 / 24.0, 2.5, 8 / 3.0, 7 / 3.0), within(1e-14));
    }

    /// ECI is what is left of their differences.
    @Test
    void tendToEci() {
        Reflections reflections = Reflections.of(NETWORK, 40);
        Complexity.Defined complexity = (Complexity.Defined) Complexity.of(NETWORK);
        double[] late = reflections.places().row(40);
        double ratio = (late[0] - late[1]) / (late[2] - late[1]);
        Scores eci = complexity.eci();
        assertThat((eci.get(0) - eci.get(1)) / (eci.get(2) - eci.get(1)))
                .isCloseTo(ratio, within(1e-4));
    }

    @Test
    void aPlaceWithNothingReflectsNothing() {
        Reflections reflections = Reflections.of(Incidence.of(matrix(row(1, 0), row(0, 0))), 3);
        assertThat(reflections.places().get(3, 1)).isZero();
        assertThat(reflections.industries().get(3, 1)).isZero();
    }
}
