package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Quantity;

class MarkSearchTest {
    private static final Quantity ANYTHING = Quantity.atLeast(0);

    /// From 100: the first value at or beyond the threshold, up or down, however far within 10 000
    /// times.
    @ParameterizedTest
    @CsvSource({
        "true,   110",
        "true,   130",
        "true,  1000",
        "true, 99999",
        "false,   90",
        "false,   70",
        "false,    1"
    })
    void findsWhereItBeginsToHold(boolean up, double threshold) {
        double found =
                MarkSearch.smallest(
                                100,
                                up,
                                ANYTHING,
                                value -> up ? value >= threshold : value <= threshold)
                        .orElseThrow();

        assertThat(found).isCloseTo(threshold, within(1e-9 * threshold));
        assertThat(up ? found >= threshold : found <= threshold).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true,   0, 150, 150,  true",
        "true,   0, 150, 151,  false",
        "true,   0, 100, 90,   false",
        "true,   0,  80, 90,   false",
        "false, 60, 200, 60,   true",
        "false, 60, 200, 59,   false",
        "false, 100, 200, 120, false",
        "false, 120, 200, 130, false"
    })
    void staysWithinWhatIsAllowed(
            boolean up, double low, double high, double threshold, boolean isFound) {
        List<Double> tried = new ArrayList<>();

        assertThat(
                        MarkSearch.smallest(
                                        100,
                                        up,
                                        Quantity.between(low, high),
                                        value -> {
                                            tried.add(value);
                                            return up ? value >= threshold : value <= threshold;
                                        })
                                .isPresent())
                .isEqualTo(isFound);
        assertThat(tried).allMatch(value -> value >= low && value <= high);
    }

    @Test
    void givesUpWhereItNeverHolds() {
        assertThat(MarkSearch.smallest(100, true, ANYTHING, value -> false)).isEmpty();
        assertThat(MarkSearch.smallest(100, false, ANYTHING, value -> false)).isEmpty();
    }
}
