package org.shanhai.supply.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShapleyTest {
    /// A product of factors that go from the first of a pair to the second.
    private static double[] parts(double[]... pairs) {
        double[][] parts =
                Shapley.parts(
                        pairs.length,
                        became -> {
                            double product = 1;
                            for (int k = 0; k < pairs.length; k++) {
                                product *= pairs[k][became >> k & 1];
                            }
                            return new double[] {product, -product};
                        });
        double[] first = new double[parts.length];
        for (int k = 0; k < first.length; k++) {
            first[k] = parts[k][0];
            assertThat(parts[k][1]).isEqualTo(-first[k]);
        }
        return first;
    }

    private static double[] pair(double before, double after) {
        return new double[] {before, after};
    }

    /// ½·1·(5 + 7) and ½·2·(2 + 3), of 21 − 10.
    @Test
    void twoFactorsHaveTheMeanOfThePolarDecompositions() {
        assertThat(parts(pair(2, 3), pair(5, 7))).containsExactly(6, 5);
    }

    /// Alike factors bring alike; one that stays brings nothing and changes nothing.
    @Test
    void moreFactorsShareAlike() {
        double[] two = pair(1, 2);
        double third = 7.0 / 3;

        assertThat(parts(two, two, two))
                .containsExactly(new double[] {third, third, third}, within(1e-12));
        assertThat(parts(two, two, two, two))
                .containsExactly(new double[] {3.75, 3.75, 3.75, 3.75}, within(1e-12));
        assertThat(parts(pair(1, 2), pair(1, 3), pair(4, 4)))
                .containsExactly(new double[] {8, 12, 0}, within(1e-12));
    }

    @Test
    void oneFactorBringsAll() {
        assertThat(parts(pair(2, 7))).containsExactly(5);
    }

    @Test
    void onlyFewFactorsAreParted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapley.parts(0, became -> new double[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapley.parts(11, became -> new double[1]));
        assertThat(Shapley.parts(10, became -> new double[] {became})[9][0])
                .isCloseTo(512, within(1e-9));
    }
}
