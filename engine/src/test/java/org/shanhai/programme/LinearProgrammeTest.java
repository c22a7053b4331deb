package org.shanhai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearProgrammeTest {
    @Test
    void anyPricesBound() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 50; k++) {
            LinearProgramme programme = RandomProgramme.of(random, 5, 2);
            double[] prices = random.doubles(programme.rowCount()).toArray();
            assertThat(programme.bound(prices))
                    .isGreaterThanOrEqualTo(RandomProgramme.best(programme, 5, 2));
        }
    }

    @Test
    void aRowWithoutAnEndHasNoPrice() {
        LinearProgramme programme = RandomProgramme.of(new SplittableRandom(1), 2, 2);
        double[] prices = new double[programme.rowCount()];
        prices[0] = -1;
        assertThat(programme.bound(prices)).isInfinite();
    }

    @Test
    void whatIsNotSetFreeStaysAsItIs() {
        LinearProgramme programme = RandomProgramme.of(new SplittableRandom(2), 4, 2);
        long[] x = {1, 0, 0, 0, 0, 1, 0, 0};
        LinearProgramme part = programme.restrictedTo(new int[] {2, 3, 6, 7}, x);
        long[] free = {0, 1, 0, 0};
        long[] whole = {1, 0, 0, 1, 0, 1, 0, 0};
        assertThat(part.valueOf(free) + programme.valueOf(x))
                .isCloseTo(programme.valueOf(whole), within(1e-12));
        for (int r = 0; r < programme.rowCount(); r++) {
            assertThat(part.high(r) - part.activity(free)[r])
                    .isCloseTo(programme.high(r) - programme.activity(whole)[r], within(1e-12));
        }
    }

    @Test
    void anEntryMustBeANumber() {
        LinearProgramme.Builder builder = LinearProgramme.builder();
        int row = builder.row("land", 0, 1);
        int column = builder.column(1, 0, 1);
        assertThatThrownBy(() -> builder.entry(row, column, Double.NaN))
                .hasMessage("The entry of 'land' at column 0 (NaN) must be a number.");
        assertThatThrownBy(() -> builder.column(1, 2, 1))
                .hasMessage("Column 1 has no value from 2 to 1.");
    }
}
