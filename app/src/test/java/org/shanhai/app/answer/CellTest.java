package org.shanhai.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    /// A power itself stays, also where its logarithm is off in the last digit.
    @ParameterizedTest
    @CsvSource({"3e-11, 1e-10", "1e-10, 1e-10", "1.01e-10, 1e-9", "1e-3, 1e-3", "0.5, 1e0"})
    void whatIsSmallIsToldByThePowerItStaysBelow(double value, String power) {
        Cell cell = Cell.below(value);

        assertThat(cell.text()).isEqualTo(power);
        assertThat((BigDecimal) cell.json()).isEqualByComparingTo(power);
    }

    @Test
    void nothingIsToldAsNothing() {
        assertThat(Cell.below(0).text()).isEqualTo("0");
    }
}
