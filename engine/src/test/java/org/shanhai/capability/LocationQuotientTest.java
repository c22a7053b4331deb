package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.observed;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;

class LocationQuotientTest {
    @Test
    void followsItsDefinition() {
        Matrix rca = LocationQuotient.of(observed(matrix(row(1, 3), row(4, 2))));
        assertThat(rca.get(0, 0)).isCloseTo((1.0 / 4) / (5.0 / 10), within(1e-15));
        assertThat(rca.get(1, 1)).isCloseTo((2.0 / 6) / (5.0 / 10), within(1e-15));
    }

    /// 3 × 7 and 7 × 3 shares tie exactly, whatever unit the table is in.
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.001, 1.0 / 3, 1e9, Math.PI})
    void aTieIsPresent(double unit) {
        Matrix table = Matrix.zeros(3, 4);
        for (int r = 0; r < 3; r++) {
            for (int i = 0; i < 4; i++) {
                table.set(r, i, (r + 1) * (2 * i + 1) * unit);
            }
        }
        Incidence m = Incidence.of(observed(table));
        assertThat(m.diversity()).containsExactly(4, 4, 4);
    }

    @Test
    void oneUnitBelowATieIsAbsentHoweverLargeTheNumbers() {
        double big = 1L << 47;
        Observed observed = observed(matrix(row(big - 1, big), row(big, big)));
        Incidence m = Incidence.of(observed);
        assertThat(m.has(0, 0)).isFalse();
        assertThat(m.has(0, 1)).isTrue();
        assertThat(m.has(1, 0)).isTrue();
        assertThat(m.has(1, 1)).isFalse();
    }

    @Test
    void nothingThereIsNeverPresent() {
        Incidence m = Incidence.of(observed(matrix(row(0, 3), row(4, 2))), 1e-300);
        assertThat(m.has(0, 0)).isFalse();
        assertThat(m.ubiquity()).containsExactly(1, 2);
    }
}
