package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.MoneyArgument;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;

/// Amounts of money and bare numbers on the command line.
class AmountTest {
    private static double money(String text) {
        return money(text, Optional.empty());
    }

    private static double money(String text, Optional<DecimalMark> decimal) {
        return MoneyArgument.money(
                "--output",
                text,
                new Rates("CNY", Map.of("USD", Map.of(2020, 6.9))),
                2020,
                decimal,
                Words.in(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50 million yuan",
                "约5000万",
                "五千万元",
                "RMB 50 million",
                "５０００万元人民币",
                "¥50,000,000"
            })
    void readsAnAmountAsPeopleWriteIt(String text) {
        assertThat(money(text)).isEqualTo(5e7);
    }

    /// The one dollar whose rate is known.
    @Test
    void readsTheSignOfTheOneMoneyWithRates() {
        assertThat(money("$5 million")).isEqualTo(5e6 * 6.9);
    }

    @Test
    void readsACommaAsItIsSaidToBe() {
        assertThat(money("1,234万元", Optional.of(DecimalMark.POINT))).isEqualTo(12_340_000);
        assertThat(money("1,234亿元", Optional.of(DecimalMark.COMMA))).isEqualTo(123_400_000);
        assertThatThrownBy(() -> money("1,234万元"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("as 1234 or, with a decimal comma, as 1.234");
    }

    @Test
    void readsOtherMoneyAtTheRateOfThePack() {
        assertThat(money("USD 20 million")).isEqualTo(1.38e8);
    }

    @ParameterizedTest
    @ValueSource(strings = {">=5万元", "300-500万元", "不少于三百万元", "0元", "50", "三千"})
    void refusesWhatIsNotOneAmount(String text) {
        assertThatThrownBy(() -> money(text)).isInstanceOf(WrongUse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "0x1p3", "NaN", "many", "1,5"})
    void refusesAnOptionThatIsNoNumber(String text) {
        Run run = Run.of("capability", "--table", "x.csv", "--out", "y", "--threshold", text);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--threshold must be a number, as 1234.5, not '" + text + "'");
    }

    @Test
    void readsFullWidthDigitsOfAnOption() {
        assertThat(OptionNumber.convert("１．５", Words.in(Language.EN))).isEqualTo(1.5);
    }
}
