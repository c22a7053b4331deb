package org.shanhai.pack.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers, bounds and ranges as people write them.
class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5        | 1234.5 | 1234.5 | false |",
                "1,234.5       | 1234.5 | 1234.5 | false |",
                "1 234.5       | 1234.5 | 1234.5 | false |",
                "1,234,567     | 1234567 | 1234567 | false |",
                "１２３．５    | 123.5 | 123.5 | false |",
                "-3.2          | -3.2 | -3.2 | false |",
                "−3.2          | -3.2 | -3.2 | false |",
                "1.2e3         | 1200 | 1200 | false |",
                "1.2万         | 12000 | 12000 | false |",
                "3亿元         | 3e8 | 3e8 | false | 元",
                "7 million yuan | 7e6 | 7e6 | false | yuan",
                "300-500       | 300 | 500 | false |",
                "300–500万元   | 3e6 | 5e6 | false | 元",
                "3万-5万元     | 30000 | 50000 | false | 元",
                "300至500人    | 300 | 500 | false | 人",
                ">=700万元     | 7e6 | Infinity | false | 元",
                "≥5            | 5 | Infinity | false |",
                "不低于20万元/亩 | 200000 | Infinity | false | 元/亩",
                "超过350人     | 350 | Infinity | false | 人",
                "350人以上     | 350 | Infinity | false | 人",
                "350多人       | 350 | Infinity | false | 人",
                "more than 7   | 7 | Infinity | false |",
                "up to 9       | -Infinity | 9 | false |",
                "≤9 %          | -Infinity | 9 | false | %",
                "不超过9       | -Infinity | 9 | false |",
                "约90          | 90 | 90 | true |",
                "~90           | 90 | 90 | true |",
                "about 90 tce  | 90 | 90 | true | tce",
                "近1.2万人     | 12000 | 12000 | true | 人",
            })
    void reads(String text, double low, double high, boolean about, String unit) throws BadFigure {
        Figure figure = Figure.read(text);

        assertThat(figure.quantity().low()).isEqualTo(low);
        assertThat(figure.quantity().high()).isEqualTo(high);
        assertThat(figure.quantity().about()).isEqualTo(about);
        assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "12,5", "1.234.567", "1,23", "1,2345", "12,345,6"})
    void refusesWhatCanBeReadInTwoWays(String text) {
        assertThatThrownBy(() -> Figure.read(text))
                .isInstanceOf(BadFigure.class)
                .hasMessageContaining("two ways");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-", "1.", ">=", "500-300", ">=300-500", "约90以上"})
    void refusesWhatIsNoFigure(String text) {
        assertThatThrownBy(() -> Figure.read(text)).isInstanceOf(BadFigure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12人", "1 2", "5%"})
    void refusesMoreThanABareNumber(String text) {
        assertThatThrownBy(() -> Figure.number(text))
                .isInstanceOf(BadFigure.class)
                .hasMessageContaining("not a bare number");
    }
}
