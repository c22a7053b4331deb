package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Basis;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1.0563, 1.056", "1.0041, 1.0041", "1.24, 1.24", "3.246, 3.25", "1, 1", "0.5, 0.5"})
    void whatIsBeyondOneHasTwoDigitsOfItsOwn(double value, String written) {
        assertThat(Numbers.beyondOne(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0.0 | 0",
                "-4.37e-16 | 0",
                "9.99e-13 | 0",
                "-1e-12 | -1e-12",
                "2.894e-9 | 2.89e-9",
                "-9.994e-7 | -9.99e-7",
                "9.996e-7 | 0.000001",
                "0.00000162 | 0.00000162",
                "0.0227 | 0.0227",
                "12 | 12",
                "-999.4 | -999",
                "999.5 | 1,000",
                "123456789 | 123,456,789",
                "999999999999999 | 999,999,999,999,999",
                "1e15 | 1e15",
                "-1.2345e99 | -1.23e99",
                "1.7976931348623157e308 | 1.8e308"
            })
    void writesThreeDigitsAndNeverALongRowOfThem(double value, String written) {
        assertThat(Numbers.plain(value)).isEqualTo(written);
    }

    /// One guard for all: neither Infinity nor NaN is a figure for anybody.
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNotKnown(double value) {
        Words words = Words.in(Language.EN);
        assertThat(
                        List.of(
                                Numbers.plain(value),
                                Numbers.fixed(value, 2),
                                Numbers.percent(value),
                                Numbers.wholePercent(value),
                                Numbers.rough(value),
                                Numbers.roughPercent(value),
                                Numbers.percent(value, Basis.REPORTED)))
                .containsOnly("—");
        assertThat(words.get("split.has_share", "A", value)).isEqualTo("A —");
        assertThat(words.money(value, "CNY")).startsWith("—");
    }

    /// Four tenths of how far an end is from the value, by logarithms, to the next of 1, 2, 5
    /// or ten: of 51.2 · ln 5.12 = 84, by fifties, of 7.4 · ln 1.35 = 2.2, by ones.
    @ParameterizedTest
    @CsvSource({
        "10, 7.5, 8",
        "10, 7.4, 7",
        "10, 13.96, 14",
        "10, 51.2, 50",
        "10, 56, 50",
        "79, 41.37, 40",
        "79, 153.3, 150",
        "226.6, 169.9, 160",
        "226.6, 303.7, 300",
        "-10, -7.4, -7",
        "-10, -13.96, -14",
        "3.3e-4, 1.2e-4, 1e-4",
        "9.4e8, 1.66e9, 1.5e9",
        "1, 0.04, 0.04",
        "1, 0.043, 0.04",
        "123, 123, 120",
        "123, 124.9, 120",
        "0, 0.37, 0.4",
        "0, 0, 0"
    })
    void endsAreToldAsFarAsDrawsTellThem(double value, double end, double told) {
        assertThat(Numbers.end(value, end)).isEqualTo(told);
    }

    /// Whatever the digits: no further from the end than half of the step after four tenths.
    @Test
    void anEndIsToldNearWhereItIs() {
        for (double apart = 1e-6; apart < 3; apart *= 1.07) {
            for (int side : new int[] {-1, 1}) {
                double end = 1000 * Math.exp(side * apart);
                double far = Math.abs(Numbers.end(1000, end) - end);
                // Or by two digits.
                assertThat(far).isLessThanOrEqualTo(Math.max(end * apart / 2, end / 20));
            }
        }
    }
}
