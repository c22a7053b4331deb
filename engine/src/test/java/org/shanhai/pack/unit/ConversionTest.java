package org.shanhai.pack.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.region.Quantity;

/// Units as people write them, in canonical ones.
class ConversionTest {
    private final Conversion conversion =
            new Conversion(new Rates("CNY", Map.of("USD", Map.of(2020, 6.9))));

    private double factor(String from, String to) throws BadFigure {
        return conversion.factor(UnitText.read(from), UnitText.read(to), 2020);
    }

    @ParameterizedTest
    @CsvSource({
        "亩, km2, 6.666666666666667e-4",
        "mu, km2, 6.666666666666667e-4",
        "万亩, km2, 6.666666666666667",
        "公顷, km2, 0.01",
        "平米, km2, 1e-6",
        "万方, m3, 1e4",
        "hectare, km2, 0.01",
        "平方公里, km2, 1",
        "km², km2, 1",
        "元, CNY, 1",
        "万元, CNY, 1e4",
        "亿元, CNY, 1e8",
        "million yuan, CNY, 1e6",
        "元人民币, CNY, 1",
        "RMB, CNY, 1",
        "¥, CNY, 1",
        "元整, CNY, 1",
        "十亿元, CNY, 1e9",
        "USD, CNY, 6.9",
        "US$, CNY, 6.9",
        "million US dollars, CNY, 6.9e6",
        "成, 1, 0.1",
        "亿美元, CNY, 6.9e8",
        "吨标准煤, tce, 1",
        "亿吨标准煤, tce, 1e8",
        "万吨标准煤, tce, 1e4",
        "kgce, tce, 0.001",
        "%, 1, 0.01",
        "人, persons, 1",
        "万人, persons, 1e4",
        "家, firms, 1",
        "万吨, t, 1e4",
        "kg, t, 0.001",
        "千克, t, 0.001",
        "万吨, m3, 1e4",
        "m3, m3, 1",
        "μg/m3, μg/m3, 1",
        "µg/m³, μg/m3, 1",
        "小时, min, 60",
        "分钟, min, 1",
        "公里, km, 1",
        "万元/亩, CNY/km2, 1.5e7",
        "吨标准煤/万元, tce/CNY, 1e-4",
        "元/人, CNY/person, 1",
        "元, CNY/person, 1",
        "元/千瓦时, CNY/kWh, 1",
        "万元/万千瓦时, CNY/kWh, 1",
        "万度, kWh, 1e4",
        "万千瓦, MW, 10",
        "kW, MW, 1e-3",
        "兆瓦, MW, 1",
        "人/亩, persons/km2, 1500",
    })
    void converts(String from, String to, double factor) throws BadFigure {
        assertThat(factor(from, to)).isCloseTo(factor, within(1e-12 * factor));
    }

    @ParameterizedTest
    @CsvSource({"亩, persons", "人, firms", "元, km2", "吨, tce", "MW, kWh", "%, persons", "元/人, CNY"})
    void refusesUnitsOfSomethingElse(String from, String to) {
        assertThatThrownBy(() -> factor(from, to))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("is not a unit of this measure"));
    }

    @ParameterizedTest
    @CsvSource({"$, CNY", "¥, USD"})
    void refusesASignThatSeveralCurrenciesShare(String sign, String currency) {
        Conversion other = new Conversion(new Rates(currency, Map.of()));

        assertThatThrownBy(() -> other.factor(UnitText.read(sign), UnitText.read(currency), 2020))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("does not say which money"));
    }

    /// Of two dollars with rates neither is certain.
    @Test
    void takesASignForTheOneMoneyWithRates() throws BadFigure {
        Conversion one = new Conversion(new Rates("CNY", Map.of("USD", Map.of(2020, 6.9))));
        assertThat(one.factor(UnitText.read("$"), UnitText.read("CNY"), 2020)).isEqualTo(6.9);
        Conversion two =
                new Conversion(
                        new Rates(
                                "CNY", Map.of("USD", Map.of(2020, 6.9), "HKD", Map.of(2020, 0.9))));
        assertThatThrownBy(() -> two.factor(UnitText.read("$"), UnitText.read("CNY"), 2020))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("does not say which money"));
    }

    @ParameterizedTest
    @CsvSource({"$, USD", "$, HKD", "¥, JPY"})
    void takesASignForThePacksOwnMoney(String sign, String currency) throws BadFigure {
        Conversion other = new Conversion(new Rates(currency, Map.of()));

        assertThat(other.factor(UnitText.read(sign), UnitText.read(currency), 2020)).isEqualTo(1);
    }

    @Test
    void takesMoneyWithAMultiplierForThePacksOwn() throws BadFigure {
        UnitText yuan = UnitText.read("CNY");

        assertThat(conversion.quantity(Figure.read("约3亿"), yuan, 2020))
                .isEqualTo(Quantity.about(3e8));
        assertThat(conversion.quantity(Figure.read("USD 20 million"), yuan, 2020))
                .isEqualTo(Quantity.exactly(1.38e8));
        assertThat(conversion.needsUnit(Figure.read("35万"), UnitText.read("km2"))).isTrue();
        assertThatThrownBy(() -> conversion.quantity(Figure.read("15000"), yuan, 2020))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("has no unit"));
    }

    @Test
    void refusesMoneyWithoutARate() {
        assertThatThrownBy(
                        () -> conversion.factor(UnitText.read("万美元"), UnitText.read("CNY"), 2019))
                .isInstanceOf(BadFigure.class)
                .satisfies(English.says("no rate to CNY for 2019"));
    }

    @Test
    void everyBuiltInMeasureHasAUnitThatIsItsOwnCanonicalOne() throws BadFigure {
        Measures measures = new Measures("CNY");
        for (String key : measures.keys()) {
            KnownMeasure known = measures.find(key).orElseThrow();
            assertThat(conversion.factor(known.canonical(), known.canonical(), 2020))
                    .as(key)
                    .isEqualTo(1);
        }
    }
}
