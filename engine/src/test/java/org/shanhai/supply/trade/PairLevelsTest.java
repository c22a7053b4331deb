package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Cause;

/// Places along a road, 20 km from one to the next.
class PairLevelsTest {
    private static final int RUNS = 16;

    private static PairLevels levels(int places, int runs) {
        Matrix distances = Matrix.zeros(places, places);
        long[] keys = new long[places];
        for (int r = 0; r < places; r++) {
            keys[r] = Drawing.key("place " + r);
            for (int s = 0; s < places; s++) {
                distances.set(r, s, r == s ? 5 : 20 * Math.abs(r - s));
            }
        }
        return new PairLevels(distances, keys, Drawing.of(Cause.KERNEL, runs), runs);
    }

    /// What one number beside and a place's nearest partners come to together spreads as far as
    /// if each were drawn without end: by the sum of what each does, in any dozen draws.
    @Test
    void whatThePairsOfAPlaceComeToTogetherIsNotLeftToChance() {
        PairLevels levels = levels(30, RUNS);
        for (int place : new int[] {0, 7, 15, 29}) {
            int from = place;
            int[] partners =
                    IntStream.range(0, 30)
                            .filter(s -> s != from && Math.abs(s - from) <= 3)
                            .toArray();
            double squares = 0;
            double sum = 0;
            for (int d = 0; d < RUNS; d++) {
                double all = levels.beside(d);
                for (int s : partners) {
                    all += levels.of(d, place, s) / Math.abs(s - place);
                }
                sum += all / RUNS;
                squares += all * all / RUNS;
            }
            double wanted = 1;
            for (int s : partners) {
                wanted += 1.0 / ((s - place) * (s - place));
            }
            assertThat(sum).isCloseTo(0, within(1e-12));
            assertThat(squares).isCloseTo(wanted, within(1e-12));
        }
    }

    /// Else what is due to the form would be counted as due to distance.
    @Test
    void theFormHasNothingInCommonWithNumberOrPairs() {
        int places = 9;
        PairLevels levels = levels(places, RUNS);
        double withNumber = 0;
        double[] withPairs = new double[places * places];
        for (int d = 0; d < RUNS; d++) {
            int form = levels.form(d) ? 1 : -1;
            withNumber += form * levels.beside(d);
            for (int pair = 0; pair < withPairs.length; pair++) {
                int one = pair / places;
                int other = pair % places;
                withPairs[pair] += one == other ? 0 : form * levels.of(d, one, other);
            }
        }
        assertThat(withNumber).isZero();
        assertThat(withPairs).containsOnly(0);
    }

    @Test
    void aPairIsAsFarApartEitherWay() {
        PairLevels levels = levels(9, RUNS);
        for (int d = 0; d < RUNS; d++) {
            assertThat(levels.of(d, 2, 6)).isEqualTo(levels.of(d, 6, 2));
            assertThat(Math.abs(levels.of(d, 2, 6))).isEqualTo(1);
        }
    }

    @Test
    void refusesAsManyDrawsAsNoDesignHas() {
        assertThatThrownBy(() -> levels(3, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 draws");
    }
}
