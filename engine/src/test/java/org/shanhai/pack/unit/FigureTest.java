package org.shanhai.pack.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;

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
                "3万平米      | 30000 | 30000 | false | 平米",
                "2万方        | 20000 | 20000 | false | 方",
                "约90          | 90 | 90 | true |",
                "~90           | 90 | 90 | true |",
                "about 90 tce  | 90 | 90 | true | tce",
                "近1.2万人     | 12000 | 12000 | true | 人",
                "约3亿         | 3e8 | 3e8 | true |",
                "0.07亿元      | 7e6 | 7e6 | false | 元",
                "15000万元人民币 | 1.5e8 | 1.5e8 | false | 元人民币",
                "人民币15000万元 | 1.5e8 | 1.5e8 | false | 元",
                "人民币约3亿元 | 3e8 | 3e8 | true | 元",
                "RMB 150 million | 1.5e8 | 1.5e8 | false | RMB",
                "rmb150 Million | 1.5e8 | 1.5e8 | false | rmb",
                "about RMB 1.5bn | 1.5e9 | 1.5e9 | true | RMB",
                "20 BND        | 20 | 20 | false | BND",
                "USD 20 million | 2e7 | 2e7 | false | USD",
                "US$20 million | 2e7 | 2e7 | false | US$",
                ">= USD 20 million | 2e7 | Infinity | false | USD",
                "-USD 2 million | -2e6 | -2e6 | false | USD",
                "￥１５，０００．５０ | 15000.5 | 15000.5 | false | ¥",
                "¥700万元      | 7e6 | 7e6 | false | 元",
                "¥20万/亩      | 200000 | 200000 | false | ¥/亩",
                "RMB 2 million per ha | 2e6 | 2e6 | false | RMB per ha",
                "USD 20-30 million | 2e7 | 3e7 | false | USD",
                "USD 20 million to USD 1 billion | 2e7 | 1e9 | false | USD",
                "3000万元–1亿元 | 3e7 | 1e8 | false | 元",
                "2公顷..45亩   | 30 | 45 | false | 亩",
                "500元至1万元  | 500 | 10000 | false | 元",
                "约300-约500人 | 300 | 500 | true | 人",
                "-5–-3         | -5 | -3 | false |",
                "1亿5000万元   | 1.5e8 | 1.5e8 | false | 元",
                "3万5000人     | 35000 | 35000 | false | 人",
                "3万5千人      | 35000 | 35000 | false | 人",
                "3千亿元       | 3e11 | 3e11 | false | 元",
                "300余万元     | 3e6 | Infinity | false | 元",
                "不少于三百万元 | 3e6 | Infinity | false | 元",
                "预计不低于700万元 | 7e6 | Infinity | false | 元",
                "约定700万元   | 7e6 | 7e6 | false | 元",
                "不到3亿元     | -Infinity | 3e8 | false | 元",
                "七百万元      | 7e6 | 7e6 | false | 元",
                "三十亩        | 30 | 30 | false | 亩",
                "三亩半        | 3.5 | 3.5 | false | 亩",
                "半亩          | 0.5 | 0.5 | false | 亩",
                "半亿元        | 5e7 | 5e7 | false | 元",
                "三至五万元    | 30000 | 50000 | false | 元",
                "三百至五百人  | 300 | 500 | false | 人",
                "十到二十亩    | 10 | 20 | false | 亩",
                "负三亿元      | -3e8 | -3e8 | false | 元",
                "五百千克      | 500 | 500 | false | 千克",
                "人民币壹亿伍仟万元整 | 1.5e8 | 1.5e8 | false | 元整",
                "百分之三十    | 30 | 30 | false | %",
                "百分之三点五  | 3.5 | 3.5 | false | %",
                "10⁸元         | 10 | 10 | false | ⁸元",
                "三成          | 3 | 3 | false | 成",
                "\u200B35亩   | 35 | 35 | false | 亩",
            })
    void reads(String text, double low, double high, boolean about, String unit) throws BadFigure {
        Figure figure = Figure.read(text);

        assertThat(figure.quantity().low()).isEqualTo(low);
        assertThat(figure.quantity().high()).isEqualTo(high);
        assertThat(figure.quantity().about()).isEqualTo(about);
        assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,5",
                "12,5",
                "1.234.567",
                "1,23",
                "1,2345",
                "12,345,6",
                "3万5",
                "1亿5000元",
                "1.5亿2000万元",
                "1万5000万元",
                "三万五",
                "一百五",
                "一亿五千元",
                "五六百人",
                "三五亩",
                "三至五百人"
            })
    void refusesWhatCanBeReadInTwoWays(String text) {
        assertThatThrownBy(() -> Figure.read(text))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("two ways"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "many",
                "-",
                "1.",
                ">=",
                "500-300",
                ">=300-500",
                "约90以上",
                "①500万元",
                "5e-400",
                "0.1e-999万元",
                "½亩",
                "万元",
                "千万元",
                "几百万元",
                "1-2-3",
                "2公顷-3人",
                "USD 1 million–RMB 9 million",
                "300人-500",
                "USD 20 million yuan",
                "RMB 35亩",
                "零五亩",
                "一亿亿元",
                "一万一万元",
                "1.5e308万"
            })
    void refusesWhatIsNoFigure(String text) {
        assertThatThrownBy(() -> Figure.read(text)).isInstanceOf(BadFigure.class);
    }

    @Test
    void tellsHowFiguresAreWritten() {
        assertThatThrownBy(() -> Figure.read("several"))
                .isInstanceOfSatisfying(
                        BadFigure.class,
                        bad ->
                                assertThat(English.remedy(bad.reason()))
                                        .contains("1.5亿元", "RMB 150 million", "三十亩"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12人", "1 2", "5%"})
    void refusesMoreThanABareNumber(String text) {
        assertThatThrownBy(() -> Figure.number(text))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("not a bare number"));
    }

    /// As offices in America and tables in English write them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$300m | 3e8 | USD | USD",
                "US$1.5bn | 1.5e9 | USD | USD",
                "$20k | 2e4 | USD | USD",
                "300 USD million | 3e8 | USD | USD",
                "3 million USD | 3e6 | USD | USD",
                "300 USDm | 3e8 | USD | USD",
                "5 10,000 yuan | 5e4 | CNY | ''",
                "100 acres | 0.40468564224 | km2 | USD",
                "2 MWh | 2000 | kWh | USD",
                "5 GWh | 5e6 | kWh | USD",
                "300 people | 300 | persons | USD",
                "300 persons | 300 | persons | USD",
                "300人 | 300 | persons | USD",
                "5 USD/acre | 1235.526907 | USD/km2 | USD",
                "$2m per acre | 4.942107629e8 | USD/km2 | USD",
                "3 short tons | 2.72155422 | t | USD"
            })
    void unitsAreThoseThatPeopleWrite(String text, double value, String unit, String currency)
            throws BadFigure {
        if (currency.isEmpty()) {
            // 5 and 10,000 are two numbers.
            assertThatThrownBy(() -> Figure.read(text)).isInstanceOf(BadFigure.class);
            return;
        }
        Conversion conversion = new Conversion(new Rates(currency, java.util.Map.of()));
        assertThat(conversion.quantity(Figure.read(text), UnitText.read(unit), 2020).low())
                .isCloseTo(value, org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--5",
                "5 0",
                "1,00,0",
                "∞",
                "NaN",
                "0x10",
                "Infinity",
                "(50)",
                "1/2",
                "5-",
                ".5",
                "1e309",
                "1_000",
                "- 5"
            })
    void noNumberButWhatIsOneWhole(String text) {
        assertThatThrownBy(() -> Figure.number(text)).isInstanceOf(BadFigure.class);
    }

    @Test
    void aLetterAloneMakesNoMillionsOfOtherThings() throws BadFigure {
        assertThat(Figure.read("300 m").unit()).isEqualTo("m");
        assertThat(UnitText.read("m").multiplier()).isEqualTo(1);
        assertThatThrownBy(() -> UnitText.read("tons")).isInstanceOf(BadFigure.class);
    }
}
