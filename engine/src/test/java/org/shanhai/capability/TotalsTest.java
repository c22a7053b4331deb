package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;

class TotalsTest {
    /// The power of ten that makes both whole, which no sum may take over 2⁵⁰ ≈ 1.126e15: with one
    /// decimal 1.1e14 is just small enough.
    @ParameterizedTest
    @CsvSource({
        "3, 4, 1",
        "0.5, 4, 10",
        "3, 0.25, 100",
        "1e-9, 2, 1e9",
        "1e-10, 2, 0",
        "0.3333333333333333, 2, 0",
        "1125899906842624, 0, 1",
        "1125899906842624, 1, 0",
        "563000000000000, 563000000000000, 0",
        "1.1e14, 0.5, 10",
        "1.2e14, 0.5, 0"
    })
    void valuesAreWholeNumbersOverAPowerOfTen(double here, double outside, double scale) {
        assertThat(Totals.of(matrix(row(here)), matrix(row(outside))).scale()).isEqualTo(scale);
    }

    /// Added one after the other, ten tenths are .9999999999999999.
    @Test
    void sumsOfDecimalsAreExact() {
        Totals totals =
                Totals.of(matrix(row(.1, .1, .1, .1, .1, .1, .1, .1, .1, .1)), Matrix.zeros(0, 10));

        assertThat(totals.place(0)).isEqualTo(1);
        assertThat(totals.all()).isEqualTo(1);
        assertThat(totals.industry(9)).isEqualTo(.1);
    }
}
