package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' 注册资本（万元） ' | 注册资本",
                "Registered  Capital (CNY) | registered_capital",
                "住所 ： | 住所",
                "*名称 | 名称",
            })
    void headingsAreComparedWithoutUnitsAndCase(String heading, String plain) {
        assertThat(RegisterField.plain(heading)).isEqualTo(plain);
    }

    /// As options and messages write them, and as offices call the columns.
    @Test
    void aFieldHasAKeyAndNames() {
        assertThat(RegisterField.INDUSTRY_CODE.key()).isEqualTo("industry_code");
        assertThat(RegisterField.PLACE.names()).startsWith("县市区").endsWith("district");
    }
}
