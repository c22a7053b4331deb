package org.shanhai.admit.expected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurningTest {
    /// A hundred projects of land 1 to 100, their jobs in no order with it.
    private static Draws hundred() {
        double[][] values = new double[100][Magnitude.values().length];
        for (int d = 0; d < 100; d++) {
            java.util.Arrays.fill(values[d], 1);
            values[d][Magnitude.LAND.ordinal()] = d + 1;
            values[d][Magnitude.JOBS.ordinal()] = (d * 37) % 100 + 1;
        }
        return new Draws(values, false);
    }

    /// Thirty of a hundred pass, by their land alone: knowing it turns the verdict for these, and
    /// makes the seven in ten that fail a certainty.
    @Test
    void whatDecidesIsAskedFirst() {
        List<Turning> order =
                Turning.order(
                        hundred(),
                        Set.of(Magnitude.JOBS, Magnitude.LAND),
                        draw -> draw.get(Magnitude.LAND) <= 30);

        assertThat(order.getFirst().magnitude()).isEqualTo(Magnitude.LAND);
        assertThat(order.getFirst().turns()).isCloseTo(0.3, within(1e-12));
        assertThat(order.getFirst().gain()).isCloseTo(0.3, within(1e-12));
        assertThat(order.getLast().turns()).isLessThan(0.1);
    }

    @Test
    void whateverTheOrderTheyAreNamedIn() {
        for (List<Magnitude> asked :
                List.of(
                        List.of(Magnitude.JOBS, Magnitude.LAND, Magnitude.TAX),
                        List.of(Magnitude.TAX, Magnitude.LAND, Magnitude.JOBS))) {
            List<Turning> order =
                    Turning.order(hundred(), asked, draw -> draw.get(Magnitude.LAND) <= 30);

            assertThat(order.getFirst().magnitude()).isEqualTo(Magnitude.LAND);
        }
    }

    /// Land in slices of five: the first four in each fail, the fifth passes. Knowing land turns
    /// nothing and gains nothing; a chance of four in five stays.
    @Test
    void whatOnlyStirsGainsNothing() {
        Turning stirred =
                Turning.order(
                                hundred(),
                                Set.of(Magnitude.LAND),
                                draw -> (int) draw.get(Magnitude.LAND) % 5 == 0)
                        .getFirst();

        assertThat(stirred.turns()).isZero();
        assertThat(stirred.gain()).isCloseTo(0, within(1e-12));
    }

    @Test
    void ofEquallyLikelyVerdictsTheMoreCarefulIsTaken() {
        assertThat(Turning.likeliest(List.of(2, 1, 2, 1, 3))).isEqualTo(1);
        assertThat(Turning.likeliest(List.of(2, 1, 2))).isEqualTo(2);
    }
}
