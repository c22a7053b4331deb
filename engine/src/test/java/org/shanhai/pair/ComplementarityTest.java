package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.Density;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.SelfTerm;
import org.shanhai.linalg.BitMatrix;
import org.shanhai.linalg.Matrix;

class ComplementarityTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void densityTogetherIsDensityAndWhatThePartnerAdds(long seed) {
        Random random = new Random(seed);
        int places = 7;
        int n = 23;
        Matrix held = held(places, n, random);
        Matrix relatedness = relatedness(n, random);
        Complementarity found = complementarity(held, relatedness);
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                Density both = density(union(held, r, s), relatedness);
                for (int i = 0; i < n; i++) {
                    assertThat(found.density(r, i) + found.addition(r, s, i))
                            .isCloseTo(both.find(0, i).orElse(0), within(1e-12));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void sumsWithinReachAreThoseOfWhatIsBrought(long seed) {
        Random random = new Random(seed);
        Complementarity found = complementarity(held(6, 19, random), relatedness(19, random));
        for (int r = 0; r < 6; r++) {
            int place = r;
            for (int s = 0; s < 6; s++) {
                int partner = s;
                double sum =
                        IntStream.range(0, 19)
                                .filter(i -> found.isInReach(place, i))
                                .mapToDouble(i -> found.addition(place, partner, i))
                                .sum();
                assertThat(found.of(r, s).sum()).isCloseTo(sum, within(1e-12));
            }
        }
    }

    @Test
    void expectationAndDeviationAreThoseOfAllDraws() {
        // Place 0 has industry 0 and lacks the other six; partners 1 … bring every three of them.
        int n = 7;
        Random random = new Random(9);
        int[] subsets =
                IntStream.range(0, 1 << 6).filter(set -> Integer.bitCount(set) == 3).toArray();
        Matrix held = Matrix.zeros(1 + subsets.length, n);
        held.set(0, 0, 1);
        for (int k = 0; k < subsets.length; k++) {
            for (int j = 0; j < 6; j++) {
                held.set(1 + k, 1 + j, subsets[k] >> j & 1);
            }
        }
        Complementarity found = complementarity(held, relatedness(n, random));

        double[] sums =
                IntStream.range(0, subsets.length)
                        .mapToDouble(k -> found.of(0, 1 + k).sum())
                        .toArray();
        double mean = IntStream.range(0, sums.length).mapToDouble(k -> sums[k]).average().orElse(0);
        double variance =
                IntStream.range(0, sums.length)
                        .mapToDouble(k -> Math.pow(sums[k] - mean, 2))
                        .average()
                        .orElse(0);
        assertThat(found.of(0, 1).expected()).isCloseTo(mean, within(1e-12));
        assertThat(found.of(0, 1).deviation()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(found.of(0, 1).brought()).isEqualTo(3);
    }

    @Test
    void whoBringsNothingOrEverythingHasNoExcess() {
        Matrix held = Matrix.zeros(3, 5);
        held.set(0, 0, 1);
        for (int i = 0; i < 5; i++) {
            held.set(2, i, 1);
        }
        Complementarity found = complementarity(held, relatedness(5, new Random(1)));

        assertThat(found.of(0, 1).z()).isZero();
        assertThat(found.of(0, 2).z()).isCloseTo(0, within(1e-9));
        assertThat(found.of(0, 2).brought()).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownIsNotLacked() {
        Matrix held = Matrix.zeros(2, 4);
        held.set(0, 0, 1);
        held.set(1, 1, 1);
        held.set(1, 2, 1);
        BitMatrix lacked = BitMatrix.of(2, 4, (r, i) -> held.get(r, i) == 0 && i != 2);
        Complementarity found =
                new Complementarity(bits(held), lacked, relatedness(4, new Random(3)));

        assertThat(found.brought(0, 1)).containsExactly(1);
        assertThat(found.isInReach(0, 2)).isFalse();
    }

    @Test
    void adjustsAsBenjaminiAndHochbergDo() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH")
        assertThat(BenjaminiHochberg.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.02, 0.04, 0.04, 0.02}, within(1e-15));
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    @Test
    void ranksAmongRealPairsAreParts() {
        Random random = new Random(4);
        Complementarity found = complementarity(held(14, 30, random), relatedness(30, random));
        Significance significance = new Significance(found);
        double most = 0;
        for (int s = 1; s < 14; s++) {
            double p = significance.p(0, s);
            assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1);
            most = Math.max(most, p);
        }
        assertThat(most).isGreaterThan(0.3);
        double[] adjusted = significance.adjusted(0, new int[] {1, 2, 3});
        for (int k = 0; k < 3; k++) {
            assertThat(adjusted[k]).isGreaterThanOrEqualTo(significance.p(0, k + 1));
        }
    }

    static Complementarity complementarity(Matrix held, Matrix relatedness) {
        BitMatrix lacked = BitMatrix.of(held.rows(), held.columns(), (r, i) -> held.get(r, i) == 0);
        return new Complementarity(bits(held), lacked, relatedness);
    }

    private static BitMatrix bits(Matrix held) {
        return BitMatrix.of(held.rows(), held.columns(), (r, i) -> held.get(r, i) != 0);
    }

    private static Matrix held(int places, int n, Random random) {
        Matrix held = Matrix.zeros(places, n);
        for (int k = 0; k < held.storage().length; k++) {
            held.storage()[k] = random.nextInt(3) == 0 ? 1 : 0;
        }
        return held;
    }

    private static Matrix relatedness(int n, Random random) {
        Matrix relatedness = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            relatedness.set(i, i, 1);
            for (int j = 0; j < i; j++) {
                double value = random.nextInt(4) == 0 ? 0 : random.nextDouble();
                relatedness.set(i, j, value);
                relatedness.set(j, i, value);
            }
        }
        return relatedness;
    }

    private static Matrix union(Matrix held, int one, int other) {
        Matrix union = Matrix.zeros(1, held.columns());
        for (int i = 0; i < held.columns(); i++) {
            union.set(0, i, Math.max(held.get(one, i), held.get(other, i)));
        }
        return union;
    }

    private static Density density(Matrix held, Matrix relatedness) {
        return Density.of(Incidence.of(held), relatedness, SelfTerm.LEFT_OUT);
    }
}
