package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Gains that are linear between the numbers 0, 4 and 10 of a term.
class PiecewiseLinearTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static PiecewiseLinear curve(String values, boolean open) {
        return new PiecewiseLinear(
                new double[] {0, 4, 10},
                Arrays.stream(values.split(" ", -1)).mapToDouble(Double::parseDouble).toArray(),
                open);
    }

    /// From −10 by 1 a number to −6, then by 2 to 6.
    @ParameterizedTest
    @CsvSource({"0, -10", "2, -8", "4, -6", "7, 0", "10, 6", "12, 10"})
    void itIsLinearBetweenKnotsAndBeyond(double number, double value) {
        assertThat(curve("-10 -6 6", true).value(number)).isEqualTo(value, EXACT);
        assertThat(curve("-10 -6 6", true).first()).isEqualTo(-10);
    }

    /// Halfway from −6 to 6, at a knot, at the first or last; beyond the last where it is open: 2
    /// more at 1 a number, 6 more at a half; never where it leads away, does not reach it, or does
    /// not move.
    @ParameterizedTest
    @CsvSource({
        "-10 -6 6, false, 7",
        "6 3 -3, false, 7",
        "-8 0 6, false, 4",
        "0 5 9, false, 0",
        "9 5 0, false, 10",
        "-9 -5 0, false, 10",
        "-3 1 5, false, 3",
        "-10 -8 -2, true, 12",
        "-10 -9 -6, true, 22",
        "9 8 5, true, 20",
        "-10 -8 -2, false,",
        "-1 -2 -8, true,",
        "1 2 8, true,",
        "5 5 5, true,",
        "0 0 0, true,"
    })
    void whereItIsZero(String values, boolean open, @Nullable Double zero) {
        OptionalDouble found = curve(values, open).zero();
        assertThat(found.isPresent()).isEqualTo(zero != null);
        if (zero != null) {
            assertThat(found.getAsDouble()).isEqualTo(zero, EXACT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-10 -6 6, false, 7, 10",
        "-10 -6 6, true, 7, Infinity",
        "6 3 -3, true, 0, 7",
        "0 5 9, false, 0, 10",
        "3 2 1, false, 0, 10",
        "0 0 0, true, 0, Infinity",
        "-3 -2 -1, false,,",
        "-1 -1 -1, true,,"
    })
    void whereItIsNotBelowZero(
            String values, boolean open, @Nullable Double low, @Nullable Double high) {
        var found = curve(values, open).notNegative();
        assertThat(found.isPresent()).isEqualTo(low != null);
        if (low != null && high != null) {
            assertThat(found.orElseThrow().low()).isEqualTo(low, EXACT);
            assertThat(found.orElseThrow().high()).isEqualTo(high);
        }
    }

    @Test
    void itMovesWhereItsEndsAreApart() {
        assertThat(curve("5 5 5", false).moves()).isFalse();
        assertThat(curve("0 0 0", false).moves()).isFalse();
        assertThat(curve("5 6 5", false).moves()).isTrue();
        assertThat(curve("-5 -5 -6", false).moves()).isTrue();
        // As far as arithmetic is exact.
        assertThat(curve("1e9 1e9 1000000000.0000001", false).moves()).isFalse();
    }
}
