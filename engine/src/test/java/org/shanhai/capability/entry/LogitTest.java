package org.shanhai.capability.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogitTest {
    private static final double PENALTY = 3;

    private static double[][] rows(int size) {
        Random random = new Random(4);
        double[][] rows = new double[size][2];
        for (double[] row : rows) {
            row[0] = 5 + 2 * random.nextGaussian();
            row[1] = row[0] + 30 * random.nextGaussian();
        }
        return rows;
    }

    private static boolean[] came(double[][] rows) {
        Random random = new Random(9);
        boolean[] came = new boolean[rows.length];
        for (int c = 0; c < came.length; c++) {
            came[c] = random.nextDouble() < 1 / (1 + Math.exp(6 - rows[c][0]));
        }
        return came;
    }

    /// At the least of the loss no slope is left but that of the penalty, and none of the
    /// intercept.
    @Test
    void noSlopeIsLeft() {
        double[][] rows = rows(500);
        boolean[] came = came(rows);
        Logit logit = Logit.fit(rows, came, PENALTY);
        double[] slope = new double[3];
        for (int c = 0; c < rows.length; c++) {
            double off = (came[c] ? 1 : 0) - logit.chance(rows[c]);
            for (int d = 0; d < 2; d++) {
                slope[d] += off * (rows[c][d] - logit.mean(d)) / logit.deviation(d);
            }
            slope[2] += off;
        }

        assertThat(slope[0]).isCloseTo(PENALTY * logit.weight(0), within(1e-4));
        assertThat(slope[1]).isCloseTo(PENALTY * logit.weight(1), within(1e-4));
        assertThat(slope[2]).isCloseTo(0, within(1e-4));
        assertThat(logit.weight(0)).isGreaterThan(5 * Math.abs(logit.weight(1)));
    }

    /// Where one value tells all, weights stay as small as the penalty asks.
    @Test
    void whatIsToldApartWhollyIsFittedToo() {
        double[][] rows = {{0}, {1}, {2}, {3}, {100}, {101}};
        boolean[] came = {false, false, false, false, true, true};
        Logit logit = Logit.fit(rows, came, 0.01);

        assertThat(logit.chance(new double[] {0})).isLessThan(0.05);
        assertThat(logit.chance(new double[] {101})).isGreaterThan(0.95);
    }

    @Test
    void anotherStartLeadsToTheSame() {
        double[][] rows = rows(300);
        boolean[] came = came(rows);
        boolean[] others = came.clone();
        for (int c = 0; c < 20; c++) {
            others[c] = !others[c];
        }
        Logit told = Logit.fit(rows, came, PENALTY);
        Logit again = Logit.fit(rows, others, PENALTY).again(rows, came, PENALTY);

        assertThat(again.weight(0)).isCloseTo(told.weight(0), within(1e-5));
        assertThat(again.intercept()).isCloseTo(told.intercept(), within(1e-5));
    }

    @Test
    void someMustHaveComeAndSomeNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logit.fit(rows(4), new boolean[4], PENALTY))
                .withMessageContaining("0 were entered");
    }
}
