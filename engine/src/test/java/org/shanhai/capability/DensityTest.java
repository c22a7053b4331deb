package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.linalg.Matrix;

class DensityTest {
    @Test
    void proximityIsTheSmallerConditionalProbability() {
        Matrix table = Tables.random(9, 70, 1);
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

    /// What a partner adds, C[r,s,i] = Σ_j φ_ij M_sj (1 − M_rj) / Σ_j φ_ij.
    @ParameterizedTest
    @EnumSource
    void aUnionIsAsDenseAsOnePlaceAndWhatTheOtherAdds(SelfTerm selfTerm) {
        Matrix table = Tables.random(8, 40, 2);
        Incidence m = Incidence.of(table);
        Matrix phi = Colocation.PROXIMITY.of(m);
        Density density = Density.of(m, phi, selfTerm);
        Matrix union = Matrix.zeros(1, 40);
        for (int i = 0; i < 40; i++) {
            union.set(0, i, Math.max(table.get(2, i), table.get(5, i)));
        }
        Density ofUnion = Density.of(Incidence.of(union), phi, selfTerm);
        for (int i = 0; i < 40; i++) {
            double added = 0;
            double sum = 0;
            for (int j = 0; j < 40; j++) {
                double related = i == j && selfTerm == SelfTerm.LEFT_OUT ? 0 : phi.get(i, j);
                added += related * table.get(5, j) * (1 - table.get(2, j));
                sum += related;
            }
            assertThat(ofUnion.get(0, i)).isCloseTo(density.get(2, i) + added / sum, within(1e-13));
        }
    }

    @ParameterizedTest
    @EnumSource(Colocation.class)
    void followsItsDefinitionWithAnyMeasure(Colocation measure) {
        Matrix table = Tables.random(11, 90, 4);
        Incidence m = Incidence.of(table);
        Matrix phi = measure.of(m);
        Density density = Density.of(m, phi, SelfTerm.COUNTED);
        for (int r = 0; r < 11; r++) {
            for (int i = 0; i < 90; i++) {
                double near = 0;
                double sum = 0;
                for (int j = 0; j < 90; j++) {
                    near += table.get(r, j) * phi.get(i, j);
                    sum += phi.get(i, j);
                }
                assertThat(density.get(r, i)).isCloseTo(near / sum, within(1e-13));
            }
        }
    }
}
