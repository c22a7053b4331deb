package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

class DensityTest {
    private static Matrix random(int places, int industries, long seed) {
        Random random = new Random(seed);
        Matrix m = Matrix.zeros(places, industries);
        for (int k = 0; k < places * industries; k++) {
            m.storage()[k] = random.nextInt(3) == 0 ? 1 : 0;
        }
        return m;
    }

    @Test
    void proximityIsTheSmallerConditionalProbability() {
        Matrix table = random(9, 70, 1);
        Matrix phi = Colocation.PROXIMITY.of(Incidence.of(table));
        int[] ubiquity = Incidence.of(table).ubiquity();
        for (int i = 0; i < 70; i++) {
            for (int j = 0; j < 70; j++) {
                int both = 0;
                for (int r = 0; r < 9; r++) {
                    both += table.get(r, i) * table.get(r, j) > 0 ? 1 : 0;
                }
                double wanted =
                        both == 0
                                ? 0
                                : Math.min(
                                        both / (double) ubiquity[i], both / (double) ubiquity[j]);
                assertThat(phi.get(i, j)).isCloseTo(wanted, within(1e-15));
            }
        }
    }

    @Test
    void theSelfTermIsAChoice() {
        Incidence m = Incidence.of(matrix(row(1, 1, 0), row(0, 1, 1)));
        Matrix phi = Colocation.PROXIMITY.of(m);
        assertThat(Density.of(m, phi, SelfTerm.COUNTED).get(0, 0)).isEqualTo(1.0);
        assertThat(Density.of(m, phi, SelfTerm.COUNTED).get(0, 1)).isEqualTo(1.5 / 2);
        assertThat(Density.of(m, phi, SelfTerm.LEFT_OUT).get(0, 1)).isEqualTo(0.5);
    }

    @Test
    void anIndustryNobodyHasHasNoDensity() {
        Incidence m = Incidence.of(matrix(row(1, 1, 0), row(0, 1, 0)));
        Density density = Density.of(m, Colocation.PROXIMITY.of(m), SelfTerm.COUNTED);
        assertThat(density.isKnown(2)).isFalse();
        assertThatThrownBy(() -> density.get(0, 2)).isInstanceOf(IllegalStateException.class);
    }
}
