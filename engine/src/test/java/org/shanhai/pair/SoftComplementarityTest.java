package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.BitMatrix;
import org.shanhai.linalg.Matrix;

/// Complementarity of what is only likely, and beyond what partners would add to likes of a place.
class SoftComplementarityTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int PLACES = 8;
    private static final int INDUSTRIES = 12;
    private static final int[] SIDES = {0, 0, 0, 1, 1, 1, 1, 2};

    private static Matrix random(int rows, int columns, double low, Random random) {
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int k = 0; k < matrix.storage().length; k++) {
            matrix.storage()[k] = low + (1 - low) * random.nextDouble();
        }
        return matrix;
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

    private static BitMatrix above(Matrix matrix, double bound) {
        return BitMatrix.of(matrix.rows(), matrix.columns(), (r, i) -> matrix.get(r, i) > bound);
    }

    private static Complementarity soft(long seed, int... likes) {
        Random random = new Random(seed);
        Matrix evidence = random(PLACES, INDUSTRIES, -0.3, random);
        Matrix lacked = random(PLACES, INDUSTRIES, 0, random);
        return new Complementarity(
                above(evidence, 0.5), evidence, lacked, relatedness(INDUSTRIES, random), likes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsSureIsAsFactsTell(long seed) {
        Random random = new Random(seed);
        Matrix chances = random(PLACES, INDUSTRIES, 0, random);
        BitMatrix held = above(chances, 0.7);
        Matrix evidence = Matrix.zeros(PLACES, INDUSTRIES);
        Matrix lacked = Matrix.zeros(PLACES, INDUSTRIES);
        for (int k = 0; k < chances.storage().length; k++) {
            evidence.storage()[k] = chances.storage()[k] > 0.7 ? 1 : 0;
            lacked.storage()[k] = 1 - evidence.storage()[k];
        }
        Matrix relatedness = relatedness(INDUSTRIES, random);
        Complementarity soft = new Complementarity(held, evidence, lacked, relatedness, new int[0]);
        Complementarity crisp = new Complementarity(held, above(lacked, 0.5), relatedness);
        for (int r = 0; r < PLACES; r++) {
            for (int s = 0; s < PLACES; s++) {
                assertThat(soft.of(r, s)).isEqualTo(crisp.of(r, s));
                assertThat(soft.brought(r, s)).isEqualTo(crisp.brought(r, s));
            }
        }
    }

    /// Place 0 surely lacks five of seven industries; what partner 1 may have is dealt out over
    /// them in all 120 ways.
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void expectationAndDeviationAreThoseOfAllWaysToDealOutEvidence(long seed) {
        Random random = new Random(seed);
        int n = 7;
        Matrix relatedness = relatedness(n, random);
        double[] may = random.doubles(n, -0.2, 0.9).toArray();
        Matrix lacked = Matrix.zeros(2, n);
        for (int i = 2; i < n; i++) {
            lacked.set(0, i, 1);
        }
        List<Addition> all = new ArrayList<>();
        for (int[] order : orders(5)) {
            Matrix evidence = Matrix.zeros(2, n);
            evidence.set(0, 0, 0.9);
            evidence.set(0, 1, 0.4);
            for (int k = 0; k < 5; k++) {
                evidence.set(1, 2 + k, may[order[k]]);
            }
            all.add(
                    new Complementarity(
                                    above(evidence, 0.5), evidence, lacked, relatedness, new int[0])
                            .of(0, 1));
        }
        double mean = all.stream().mapToDouble(Addition::sum).average().orElseThrow();
        double variance =
                all.stream()
                        .mapToDouble(each -> Math.pow(each.sum() - mean, 2))
                        .average()
                        .orElseThrow();
        assertThat(all).hasSize(120);
        for (Addition each : all) {
            assertThat(each.expected()).isCloseTo(mean, EXACT);
            assertThat(each.deviation()).isCloseTo(Math.sqrt(variance), EXACT);
            assertThat(each.lacked()).isEqualTo(5);
        }
    }

    private static List<int[]> orders(int n) {
        if (n == 0) {
            return List.of(new int[0]);
        }
        List<int[]> all = new ArrayList<>();
        for (int[] shorter : orders(n - 1)) {
            for (int at = 0; at < n; at++) {
                int place = at;
                all.add(
                        IntStream.range(0, n)
                                .map(k -> k == place ? n - 1 : shorter[k < place ? k : k - 1])
                                .toArray());
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sumsAreOfWhatIsAddedWithinReach(long seed) {
        Complementarity found = soft(seed);
        for (int r = 0; r < PLACES; r++) {
            for (int s = 0; s < PLACES; s++) {
                double sum = 0;
                for (int i = 0; i < INDUSTRIES; i++) {
                    sum += found.isInReach(r, i) ? found.addition(r, s, i) : 0;
                }
                assertThat(found.of(r, s).sum()).isCloseTo(sum, EXACT);
            }
        }
    }

    /// T is the more expected the surer something is lacked: w̄ and ē are means weighted by how
    /// surely.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsHardlyLackedHardlyCounts(long seed) {
        Random random = new Random(seed);
        Matrix evidence = random(2, 6, -0.3, random);
        Matrix lacked = random(2, 6, 0, random);
        Matrix relatedness = relatedness(6, random);
        Complementarity found =
                new Complementarity(
                        above(evidence, 0.5), evidence, lacked, relatedness, new int[0]);
        double missing = lacked.rowSums()[0];
        double worth = 0;
        double may = 0;
        for (int j = 0; j < 6; j++) {
            worth += lacked.get(0, j) * found.worth(0, j) / missing;
            may += lacked.get(0, j) * evidence.get(1, j) / missing;
        }
        double worths = 0;
        double mays = 0;
        for (int j = 0; j < 6; j++) {
            worths += lacked.get(0, j) * Math.pow(found.worth(0, j) - worth, 2);
            mays += lacked.get(0, j) * Math.pow(evidence.get(1, j) - may, 2);
        }
        assertThat(found.of(0, 1).expected()).isCloseTo(worth * may * missing, EXACT);
        assertThat(found.of(0, 1).deviation())
                .isCloseTo(Math.sqrt(worths * mays / (missing - 1)), EXACT);
    }

    /// What is as likely lacked as not is neither in reach nor brought.
    @Test
    void onlyWhatIsRatherLackedIsInReach() {
        Matrix evidence = Matrix.zeros(2, 4);
        evidence.set(0, 0, 1);
        Matrix lacked = Matrix.zeros(2, 4);
        double[] surely = {0, 0.5, 0.51, 0.2};
        Matrix relatedness = Matrix.zeros(4, 4);
        for (int i = 0; i < 4; i++) {
            lacked.set(0, i, surely[i]);
            evidence.set(1, i, i == 3 ? 0.1 : 0.6);
            for (int j = 0; j < 4; j++) {
                relatedness.set(i, j, 0.5);
            }
        }
        Complementarity found =
                new Complementarity(
                        above(evidence, 0.5), evidence, lacked, relatedness, new int[0]);

        assertThat(IntStream.range(0, 4).filter(i -> found.isInReach(0, i))).containsExactly(2);
        assertThat(found.brought(0, 1)).containsExactly(2);
        // Itself left out, over three related alike.
        assertThat(found.addition(0, 1, 2)).isCloseTo((0.6 * 0.5 + 0.1 * 0.2) / 3, EXACT);
        assertThat(found.density(0, 2)).isCloseTo(1.0 / 3, EXACT);
        assertThat(found.density(1, 2)).isCloseTo(1.3 / 3, EXACT);
        assertThat(found.of(0, 1).deviation()).isPositive();
        // Where not even one is lacked, nothing could be dealt out otherwise.
        lacked.set(0, 1, 0);
        Complementarity less =
                new Complementarity(
                        above(evidence, 0.5), evidence, lacked, relatedness, new int[0]);
        assertThat(less.of(0, 1).deviation()).isZero();
    }

    /// z × spread is what exceeds the mean of the place's side, whose excesses come to nothing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatAPartnerAddsToAllOfASideIsExpected(long seed) {
        Complementarity plain = soft(seed);
        Complementarity apart = soft(seed, SIDES);
        for (int s = 0; s < PLACES; s++) {
            for (int side = 0; side < 2; side++) {
                double sum = 0;
                for (int r = 0; r < PLACES; r++) {
                    if (SIDES[r] == side && r != s) {
                        double spread = apart.of(r, s).deviation() / plain.of(r, s).deviation();
                        sum += apart.of(r, s).z() * spread;
                    }
                }
                assertThat(sum).isCloseTo(0, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void overThePartnersOfAPlaceTheMeanSquareIsOne(long seed) {
        Complementarity plain = soft(seed);
        Complementarity apart = soft(seed, SIDES);
        for (int r = 0; r < PLACES; r++) {
            double squares = 0;
            for (int s = 0; s < PLACES; s++) {
                squares += r == s ? 0 : Math.pow(apart.of(r, s).z(), 2);
                assertThat(apart.of(r, s).sum()).isEqualTo(plain.of(r, s).sum());
            }
            assertThat(squares / (PLACES - 1)).isCloseTo(1, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofAPlaceWithoutLikesNothingMoreIsExpected(long seed) {
        int alone = 7;
        Complementarity plain = soft(seed);
        Complementarity apart = soft(seed, SIDES);
        for (int s = 0; s < alone; s++) {
            assertThat(apart.of(alone, s).expected()).isEqualTo(plain.of(alone, s).expected());
            assertThat(apart.of(alone, s).z()).isNotZero();
        }
    }

    /// Of industries 1 … 4, which place 0 lacks, it has 0.1 … 0.4 of what is related: the second
    /// and those above are in reach. Industry 5 is related to nothing, and industry 6 to nothing
    /// that is there.
    @Test
    void theDenserHalfOfWhatIsLackedIsInReach() {
        Matrix relatedness = Matrix.zeros(8, 8);
        for (int i = 1; i <= 4; i++) {
            relate(relatedness, 0, i, i);
            relate(relatedness, 7, i, 10 - i);
        }
        relate(relatedness, 6, 7, 1);
        Matrix evidence = Matrix.zeros(3, 8);
        evidence.set(0, 0, 1);
        evidence.set(1, 2, 1);
        evidence.set(1, 5, 1);
        Matrix lacked = Matrix.zeros(3, 8);
        for (int i = 1; i < 8; i++) {
            lacked.set(0, i, 1);
            lacked.set(1, i, i == 2 || i == 5 ? 0 : 1);
        }
        Complementarity found =
                new Complementarity(
                        above(evidence, 0.5), evidence, lacked, relatedness, new int[0]);

        assertThat(found.density(0, 3)).isCloseTo(0.3, EXACT);
        assertThat(IntStream.range(0, 8).filter(i -> found.isInReach(0, i)))
                .containsExactly(2, 3, 4);
        assertThat(found.density(0, 5)).isZero();
        assertThat(found.addition(0, 1, 5)).isZero();
        assertThat(found.worth(0, 5)).isZero();
        assertThat(found.diversity(0)).isEqualTo(1);
        assertThat(found.diversity(1)).isEqualTo(2);
        // The last place has nothing, so that nothing is near it, and is not known to lack
        // anything.
        assertThat(IntStream.range(0, 8).filter(i -> found.isInReach(2, i))).isEmpty();
        assertThat(found.of(2, 0)).isEqualTo(new Addition(0, 0, 0, 0, 0));
    }

    private static void relate(Matrix relatedness, int one, int other, double value) {
        relatedness.set(one, other, value);
        relatedness.set(other, one, value);
    }

    @Test
    void tablesOfOtherSizesAreRefused() {
        Matrix right = Matrix.zeros(2, 3);
        BitMatrix held = above(right, 0.5);
        Matrix square = Matrix.zeros(3, 3);
        for (Matrix wrong : List.of(Matrix.zeros(2, 4), Matrix.zeros(3, 3))) {
            refuses(held, wrong, right, square);
            refuses(held, right, wrong, square);
        }
        refuses(held, right, right, Matrix.zeros(3, 2));
        refuses(held, right, right, Matrix.zeros(2, 3));
    }

    private static void refuses(BitMatrix held, Matrix evidence, Matrix lacked, Matrix related) {
        assertThatThrownBy(() -> new Complementarity(held, evidence, lacked, related, new int[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must match");
    }
}
