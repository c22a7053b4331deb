package org.shanhai.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSpreadTest {
    @Test
    void whatStandsApartStays() {
        assertThat(LabelSpread.apart(new double[] {50, 10, 30}, 15, 0, 100))
                .containsExactly(50, 10, 30);
    }

    @Test
    void whatTouchesMovesAlikeUpAndDown() {
        // 40 and 44 need 10 between them: 37 and 47.
        assertThat(LabelSpread.apart(new double[] {44, 40}, 10, 0, 100)).containsExactly(47, 37);
    }

    @Test
    void noneLeavesTheColumn() {
        assertThat(LabelSpread.apart(new double[] {2, 1}, 10, 0, 100)).containsExactly(10, 0);
        assertThat(LabelSpread.apart(new double[] {99, 100}, 10, 0, 100)).containsExactly(90, 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allKeepTheirOrderTheirGapAndTheColumn(long seed) {
        double[] wanted = new Random(seed).doubles(12, 0, 200).toArray();
        double[] placed = LabelSpread.apart(wanted, 15, 0, 200);
        Integer[] order = new Integer[wanted.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
        for (int r = 1; r < order.length; r++) {
            assertThat(placed[order[r]] - placed[order[r - 1]]).isGreaterThanOrEqualTo(15 - 1e-9);
        }
        assertThat(placed[order[0]]).isGreaterThanOrEqualTo(0);
        assertThat(placed[order[order.length - 1]]).isLessThanOrEqualTo(200 + 1e-9);
        // Nothing is moved as a whole: were there room, the mean stays.
        double[] free = LabelSpread.apart(wanted, 15, -1000, 1000);
        assertThat(Arrays.stream(free).average().orElseThrow())
                .isCloseTo(Arrays.stream(wanted).average().orElseThrow(), within(1e-9));
    }
}
