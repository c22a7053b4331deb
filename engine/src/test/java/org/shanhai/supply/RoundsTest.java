package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.linalg.SingularMatrixException;

/// Rounds of purchases followed to their end, beside a published inverse and rounds one by one.
class RoundsTest {
    private static Matrix coefficients(double... rows) {
        Matrix matrix = Matrix.zeros(2, 2);
        System.arraycopy(rows, 0, matrix.storage(), 0, 4);
        return matrix;
    }

    /// Miller and Blair 2009, ch. 2.2: the first example.
    @Test
    void thePublishedInverse() {
        Matrix a = coefficients(0.15, 0.25, 0.20, 0.05);

        Matrix inverse = Rounds.followed(Rounds.factors(a, Blas.best()));

        assertThat(inverse.storage())
                .containsExactly(new double[] {1.2541, 0.3300, 0.2640, 1.1221}, within(5e-5));
        assertThat(a.storage()).containsExactly(0.15, 0.25, 0.20, 0.05);
    }

    /// Of the first product half is bought here, of the second a tenth.
    @Test
    void onlyWhatIsBoughtHereIsFollowed() {
        Matrix a = coefficients(0.2, 0.4, 0.6, 0.1);
        double[] atHome = {0.5, 0.1};
        double[] wanted = {1, 0};
        double[] made = {1, 0};
        for (int round = 0; round < 200; round++) {
            made =
                    new double[] {
                        atHome[0] * (0.2 * made[0] + 0.4 * made[1]),
                        atHome[1] * (0.6 * made[0] + 0.1 * made[1])
                    };
            wanted[0] += made[0];
            wanted[1] += made[1];
        }

        Matrix followed = Rounds.followed(Rounds.factors(a, atHome, Blas.plain()));

        assertThat(followed.get(0, 0)).isCloseTo(wanted[0], within(1e-12));
        assertThat(followed.get(1, 0)).isCloseTo(wanted[1], within(1e-12));
    }

    @Test
    void whatUsesUpAllItMakesHasNoEnd() {
        Matrix a = coefficients(0.5, 0.5, 0.5, 0.5);

        assertThatThrownBy(() -> Rounds.factors(a, Blas.best()))
                .isInstanceOf(SingularMatrixException.class);
    }
}
