package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
