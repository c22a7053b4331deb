package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithExactArithmetic(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 1000; k++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-6, 15));
            double exact = new BigDecimal(number).round(new MathContext(10)).doubleValue();
            assertThat(Digits.round(number)).isCloseTo(exact, within(number));
        }
    }

    @Test
    void takesTheNoiseAway() {
        assertThat(Digits.round(100000000000.17722)).isEqualTo(1e11);
        assertThat(Digits.round(0.30000000000000004)).isEqualTo(0.3);
        assertThat(Digits.round(0)).isZero();
    }

    private static org.assertj.core.data.Offset<Double> within(double number) {
        return org.assertj.core.api.Assertions.within(Math.max(Math.abs(number) * 1e-9, 1e-18));
    }
}
