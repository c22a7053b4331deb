package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "龙游县,6", "a龙,3", "'two\nlines!',6", "𠀀,2"})
    void countsChineseCharactersTwice(String text, int width) {
        assertThat(CellWidth.of(text)).isEqualTo(width);
    }

    /// Two more than the number as shown, at least 8.
    @ParameterizedTest
    @CsvSource({
        "100000000000,MONEY,17", // 100,000,000,000
        "-1234567,MONEY,12", // -1,234,567
        "2020,YEAR,8",
        "12345.678,NUMBER,11", // 12,345.68
        "1,SHARE,8", // 100.0%
        "0,WHOLE,8"
    })
    void makesRoomForANumberAsItIsShown(double number, FileColumn.Kind kind, double width) {
        CellWidth column = new CellWidth("x");
        column.see(number, kind);

        assertThat(column.width()).isEqualTo(width);
    }

    @Test
    void longTextsDoNotPushTheRestOffTheScreen() {
        CellWidth column = new CellWidth("x");
        column.see("long ".repeat(100));

        assertThat(column.width()).isEqualTo(60);
    }
}
