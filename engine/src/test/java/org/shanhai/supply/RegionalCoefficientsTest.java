package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;

/// A nation that makes 100 of each of two products and a place that makes 30 and 10 of them: its
/// quotients are 0.75 / 0.5 = 1.5 and 0.25 / 0.5 = 0.5, and it is a fifth of the nation.
class RegionalCoefficientsTest {
    private static final double[] NATION = {100, 100};
    private static final double[] PLACE = {30, 10};

    private static Matrix halves() {
        Matrix national = Matrix.zeros(2, 2);
        java.util.Arrays.fill(national.storage(), 0.5);
        return national;
    }

    /// λ = log₂(1.2) = 0.263034 with δ = 1, its square root 0.512869 with δ = ½; log₂(2.5) =
    /// 1.321928. Cross quotients: 1.5 and 0.5 on the diagonal, 3 above, 1/3 below.
    @ParameterizedTest
    @CsvSource({
        "SLQ,  0.5, 0.5,       0.5,      0.25,      0.25",
        "CILQ, 0.5, 0.5,       0.5,      0.1666667, 0.25",
        "FLQ,  1,   0.1972757, 0.3945514, 0.0438390, 0.0657586",
        "FLQ,  0.5, 0.3846515, 0.5,      0.0854781, 0.1282172",
        "AFLQ, 1,   0.2607844, 0.3945514, 0.0579520, 0.0657586",
        "AFLQ, 0.5, 0.5084817, 0.5,      0.1129959, 0.1282172"
    })
    void areWorkedByHand(
            RegionalCoefficients method,
            double delta,
            double first,
            double above,
            double below,
            double second) {
        Matrix regional = method.of(halves(), PLACE, NATION, delta);

        assertThat(regional.get(0, 0)).isCloseTo(first, within(1e-6));
        assertThat(regional.get(0, 1)).isCloseTo(above, within(1e-6));
        assertThat(regional.get(1, 0)).isCloseTo(below, within(1e-6));
        assertThat(regional.get(1, 1)).isCloseTo(second, within(1e-6));
    }

    @Test
    void theNationBuysAllAtHome() {
        for (RegionalCoefficients method : RegionalCoefficients.values()) {
            assertThat(method.of(halves(), NATION, NATION, 0.3).storage())
                    .containsExactly(halves().storage());
        }
    }

    @Test
    void whatNobodyMakesIsNotBoughtAtHome() {
        double[] none = {100, 0};
        for (RegionalCoefficients method : RegionalCoefficients.values()) {
            Matrix regional = method.of(halves(), none, NATION, 0.3);
            assertThat(regional.get(1, 0)).isZero();
            assertThat(regional.get(0, 1)).isFinite();
        }
    }

    /// What is not made here buys nothing here, and what the nation does not make is bought by
    /// nobody.
    @Test
    void whatIsNotMadeBuysNothing() {
        for (RegionalCoefficients method : RegionalCoefficients.values()) {
            boolean crosses = method != RegionalCoefficients.SLQ;
            assertThat(method.of(halves(), new double[] {100, 0}, NATION, 0.3).get(0, 1))
                    .isEqualTo(crosses ? 0 : 0.5);
            assertThat(method.of(halves(), new double[] {5, 0}, new double[] {9, 0}, 1).get(1, 0))
                    .isZero();
        }
    }
}
