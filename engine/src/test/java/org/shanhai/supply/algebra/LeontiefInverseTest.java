package org.shanhai.supply.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;

class LeontiefInverseTest {
    private static LeontiefInverse of(double... coefficients) {
        int n = (int) Math.sqrt(coefficients.length);
        Matrix a = Matrix.zeros(n, n);
        System.arraycopy(coefficients, 0, a.storage(), 0, coefficients.length);
        return LeontiefInverse.ofCoefficients(a);
    }

    /// Miller and Blair 2009, sec. 2.3.
    @Test
    void theTextbooksInverse() {
        assertThat(of(0.15, 0.25, 0.2, 0.05).matrix().storage())
                .containsExactly(
                        new double[] {1.25412541, 0.33003300, 0.26402640, 1.12211221},
                        within(1e-8));
    }

    /// Eurostat Manual 2008, table 15.10 (p. 488) and p. 506–507, to their digits.
    @Test
    void germanInversesAreThePublishedOnes() {
        LeontiefInverse inverse =
                LeontiefInverse.find(Germany.technology(), Closure.TYPE_I).orElseThrow();

        assertThat(inverse.get(0, 0)).isCloseTo(1.0339, within(5e-5));
        assertThat(inverse.get(1, 1)).isCloseTo(1.4292, within(5e-5));
        assertThat(inverse.get(2, 2)).isCloseTo(1.0289, within(5e-5));
        double[] ghosh = inverse.ghosh(Germany.OUTPUT).storage();
        double[] agriculture = new double[6];
        for (int i = 0; i < 6; i++) {
            agriculture[i] = ghosh[i * 6];
        }
        assertThat(agriculture)
                .containsExactly(
                        new double[] {1.0339, 0.0118, 0.0037, 0.0103, 0.0117, 0.0043},
                        within(5e-5));
    }

    /// G (I − B) = I, with B = x̂⁻¹ A x̂.
    @Test
    void theGhoshInverseInvertsSales() {
        double[] output = {1000, 2000};
        Matrix g = of(0.15, 0.25, 0.2, 0.05).ghosh(output);
        double[][] b = {{0.15, 0.5}, {0.1, 0.05}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                double product = g.get(i, j);
                for (int k = 0; k < 2; k++) {
                    product -= g.get(i, k) * b[k][j];
                }
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-12));
            }
        }
    }

    @Test
    void whatMakesNothingSellsNothing() {
        Matrix g = of(0.5, 0, 0, 0).ghosh(new double[] {10, 0});

        assertThat(g.storage()).containsExactly(2, 0, 0, 1);
    }

    /// L (I − A − c wᵀ) = I.
    @Test
    void typeTwoFollowsTheWages() {
        InputOutput technology = Germany.technology();
        LeontiefInverse l = LeontiefInverse.find(technology, Closure.TYPE_II).orElseThrow();
        Matrix closed = technology.closedCoefficients();

        assertThat(l.sectorCount()).isEqualTo(6);
        for (int i = 0; i < 6; i++) {
            double product = l.get(i, 2);
            for (int k = 0; k < 6; k++) {
                product -= l.get(i, k) * closed.get(k, 2);
            }
            assertThat(product).isCloseTo(i == 2 ? 1 : 0, within(1e-12));
        }
    }

    /// Households that buy thrice what they do buy for 2.4 times their wages: of a unit of wages
    /// all is spent, and no more.
    @Test
    void householdsSpendTheirWagesAtMost() {
        InputOutput technology = Germany.technology(3);
        double[] closed = technology.closedCoefficients().columnSums();
        double[] bought = Germany.technology(0).closedCoefficients().columnSums();

        for (int j = 0; j < closed.length; j++) {
            double wages = Germany.WAGES[j] / Germany.OUTPUT[j];
            assertThat(closed[j] - bought[j]).isCloseTo(wages, within(1e-12));
        }
        assertThat(LeontiefInverse.find(technology, Closure.TYPE_II).whyNone()).isEmpty();
    }

    /// One industry of output 100 buys 40 of itself and pays 60 in wages, all spent at home.
    @Test
    void endlessSpendingHasNoInverse() {
        Matrix inputs = Matrix.zeros(1, 1);
        inputs.set(0, 0, 40);
        Matrix uses = Matrix.zeros(1, FinalUse.values().length);
        uses.set(0, FinalUse.HOUSEHOLD.ordinal(), 60);
        Matrix added = Matrix.zeros(1, ValueAdded.values().length);
        added.set(0, ValueAdded.WAGES.ordinal(), 60);
        InputOutput technology =
                InputOutput.of(
                        new NationalTable(
                                inputs,
                                Matrix.zeros(1, 1),
                                uses,
                                Matrix.zeros(1, FinalUse.values().length),
                                added,
                                new double[] {100},
                                new double[1],
                                Basis.REPORTED));

        assertThat(LeontiefInverse.find(technology, Closure.TYPE_II).whyNone()).isPresent();
        assertThat(LeontiefInverse.find(technology, Closure.TYPE_I).whyNone()).isEmpty();
    }

    @Test
    void tooLargeATableIsRefusedWithTheLimit() {
        assertThat(LeontiefInverse.findTooLarge(400)).isEmpty();
        assertThat(English.of(LeontiefInverse.findTooLarge(401).orElseThrow()))
                .contains("401")
                .contains("400");
    }

    @Test
    void theMatrixIsACopy() {
        LeontiefInverse inverse = of(0.5);
        inverse.matrix().set(0, 0, 7);

        assertThat(inverse.get(0, 0)).isEqualTo(2);
    }
}
