package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Basis;

class NumbersTest {

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
}
