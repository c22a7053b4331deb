package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberBytesTest {

    private static String rounded(double value) {
        byte[] target = new byte[NumberBytes.MOST];
        int end = NumberBytes.rounded(value, target, 0);
        return new String(target, 0, end, StandardCharsets.US_ASCII);
    }

    private static String exact(double value) {
        byte[] target = new byte[NumberBytes.MOST];
        int end = NumberBytes.exact(value, target, 0);
        return new String(target, 0, end, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.5, -2.5",
        "0.30000000000000004, 0.3",
        "0.9999999999999, 1",
        "9.9999999999999, 10",
        "123456789012.6, 123456789013",
        "1e-9, 0.000000001",
        "1.23456789012345e-7, 0.000000123456789012",
        "1e15, 1000000000000000"
    })
    void writesTwelveDigitsAndNoExponent(double value, String text) {
        assertThat(rounded(value)).isEqualTo(text);
    }

    @Test
    void roundsAsDecimalArithmeticDoes() {
        Random random = new Random(1);
        for (int k = 0; k < 100_000; k++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(24) - 12);
            BigDecimal expected = new BigDecimal(value).round(new MathContext(12));

            // A digit that stands half way may go either way.
            BigDecimal off = new BigDecimal(rounded(value)).subtract(expected).abs();
            assertThat(off).isLessThanOrEqualTo(expected.ulp());
            assertThat(rounded(value)).doesNotContain("E");
        }
    }

    @Test
    void keepsEveryDigitOfWhatWasRead() {
        Random random = new Random(2);
        for (int k = 0; k < 10_000; k++) {
            double value = random.nextDouble() * Math.pow(10, random.nextInt(20) - 5);
            assertThat(Double.parseDouble(exact(value))).isEqualTo(value);
        }
    }
}
