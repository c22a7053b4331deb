package org.shanhai.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11,251 (3,278 – 18,732)|11,000 (3,300 – 19,000)",
                "2.08 (0.908–3.61)|2.1 (0.91–3.6)",
                "-10.3 % (-12.4 – -8.81)|-10 % (-12 – -8.8)",
                "1.13 (1 – 1.2)|1.1 (1 – 1.2)",
                "2.89e-9|2.9e-9",
                "1,204 million yuan|1,200 million yuan",
                "11.9 亿元|12 亿元",
                "0.0554|0.055",
                "42 %|42 %",
            })
    void estimatesHaveTwoDigits(String text, String rough) {
        assertThat(RoughText.of(text)).isEqualTo(rough);
    }

    /// A rank of 105, the year of a source, and words.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,206 (105)|1,200 (105)",
                "0.123 t per 100 million yuan|0.12 t per 100 million yuan",
                "9.81 % (2013) [2]|9.8 % (2013) [2]",
                "not known|not known",
                "≥ 7.25 million yuan|≥ 7.25 million yuan",
            })
    void whatIsNoEstimateStays(String text, String rough) {
        assertThat(RoughText.of(text)).isEqualTo(rough);
    }
}
