package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Capital, years and identities of firms.
class FirmPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "800万人民币 | 注册资本 | 8000000 | CNY",
                "50万元 | 注册资本 | 500000 | CNY",
                "10(万元(人民币)) | 注册资本 | 100000 | CNY",
                "300(万法国法郎) | 注册资本 | -1 | FRF",
                "1,200.5万元 | 注册资本 | 12005000 | CNY",
                "1.2亿元 | 注册资本 | 120000000 | CNY",
                "人民币800万元 | 注册资本 | 8000000 | CNY",
                "USD100万 | 注册资本（万元） | -1 | USD",
                "30000元 | 注册资本 | 30000 | CNY",
                "100 | 注册资本（万元） | 1000000 | CNY",
                "100万美元 | 注册资本（万元） | -1 | USD",
                "100万港币 | 注册资本 | -1 | HKD",
                "100万日元 | 注册资本 | -1 | JPY",
                "100万usd | 注册资本 | -1 | USD",
                "$100万 | 注册资本（万元） | -1 | USD",
                "100万 dollars | 注册资本 | -1 | USD",
                "€100万 | 注册资本 | -1 | EUR",
                "£ 100万 | 注册资本（万元） | -1 | GBP",
                "100 hkd | 注册资本 | -1 | HKD",
                "100万rmb | 注册资本 | 1000000 | CNY",
                "N/A | 注册资本 | -1 | ''",
                "'' | 注册资本 | -1 | ''",
            })
    void readsCapitalInYuanAndTellsOtherCurrencies(
            String text, String heading, double yuan, String currency) {
        Capital capital = Capital.read(text, "", heading);
        assertThat(capital.yuan().orElse(-1)).isEqualTo(yuan);
        assertThat(capital.currency()).isEqualTo(currency);
        assertThat(capital.isWithoutUnit()).isFalse();
    }

    /// What remains unread of a cell is no amount, and neither is what is below nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-50万",
                "−50万元",
                "1e309万",
                "1/2万",
                "--5万元",
                "5 0万元",
                "1,00,0元",
                "(50)万元",
                "50-100万元",
                "∞万元",
                "NaN",
                "0x10万元",
                "五十一二万",
                "50%",
                "50万只"
            })
    void whatIsNoAmountIsToldToBeNone(String text) {
        Capital capital = Capital.read(text, "", "注册资本（万元）");
        assertThat(capital.yuan()).isEmpty();
        assertThat(capital.isUnread()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１００万元 | 1e6",
                "(人民币)１００万元 | 1e6",
                "100万(人民币) | 1e6",
                "1 000万元 | 1e7",
                "1.5e3万元 | 1.5e7",
                "1000万元整 | 1e7",
                "2千万元 | 2e7"
            })
    void readsWhatIsOneHoweverItWasTyped(String text, double yuan) {
        assertThat(Capital.read(text, "", "注册资本").yuan()).hasValue(yuan);
    }

    /// The last character checks the others, by powers of three to the base of 31 (GB 32100-2015):
    /// of 91330825MA28F0001, 0.
    @Test
    void aCreditCodeHoldsItsOwnCheck() {
        assertThat(CreditCode.of("91330825MA28F00010")).isEqualTo(CreditCode.SOUND);
        assertThat(CreditCode.of(" ９１330825ma28f00010 ")).isEqualTo(CreditCode.SOUND);
        assertThat(CreditCode.checkOf("91350100M000100Y4")).isEqualTo('3');
        assertThat(CreditCode.of("91330825MA28F00011")).isEqualTo(CreditCode.NONE);
        assertThat(CreditCode.of("91330852MA28F00010")).isEqualTo(CreditCode.NONE);
        assertThat(CreditCode.of("9133O825MA28F00010")).isEqualTo(CreditCode.NONE);
        assertThat(CreditCode.of("123456")).isEqualTo(CreditCode.NONE);
        assertThat(CreditCode.of("000000000000000000")).isEqualTo(CreditCode.NONE);
        assertThat(CreditCode.of("330825000012345")).isEqualTo(CreditCode.OLDER);
        assertThat(CreditCode.of("无")).isEqualTo(CreditCode.ABSENT);
        assertThat(CreditCode.of("")).isEqualTo(CreditCode.ABSENT);
    }

    /// The cell goes before a column of currencies, and that before the heading.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 美元 | 注册资本（万元） | USD",
                "100 | 人民币元 | 注册资本（万元） | CNY",
                "50万 | '' | 注册资本（万美元） | USD",
                "50万人民币 | 美元 | 注册资本（万美元） | CNY",
                "100万英镑 | '' | 注册资本 | GBP",
                "100万澳门元 | '' | 注册资本 | MOP",
                "100万澳元 | '' | 注册资本 | AUD",
            })
    void namesTheCurrencyFromTheNearest(
            String text, String currency, String heading, String expected) {
        Capital capital = Capital.read(text, currency, heading);
        assertThat(capital.currency()).isEqualTo(expected);
        assertThat(capital.yuan().isPresent()).isEqualTo(expected.equals("CNY"));
    }

    @Test
    void theHeadingTellsTheUnitWhereTheCellDoesNot() {
        assertThat(Capital.read("100", "人民币元", "注册资本（万元）").yuan()).hasValue(1e6);
    }

    @Test
    void aNumberWithoutAnyUnitIsNoAmount() {
        Capital capital = Capital.read("100", "", "注册资本");
        assertThat(capital.yuan()).isEmpty();
        assertThat(capital.isWithoutUnit()).isTrue();
    }

    @Test
    void cohortsHoldTheYearsBetweenTheirStarts() {
        Cohorts cohorts = new Cohorts(List.of(2000, 2008));
        assertThat(cohorts.of(OptionalInt.of(1999))).isZero();
        assertThat(cohorts.of(OptionalInt.of(2000))).isEqualTo(1);
        assertThat(cohorts.of(OptionalInt.of(2007))).isEqualTo(1);
        assertThat(cohorts.of(OptionalInt.of(2008))).isEqualTo(2);
        assertThat(cohorts.of(OptionalInt.empty())).isEqualTo(3);
        assertThat(cohorts.since(0)).isEmpty();
        assertThat(cohorts.until(0)).hasValue(1999);
        assertThat(cohorts.since(1)).hasValue(2000);
        assertThat(cohorts.until(1)).hasValue(2007);
        assertThat(cohorts.since(2)).hasValue(2008);
        assertThat(cohorts.until(2)).isEmpty();
        assertThat(cohorts.since(3)).isEmpty();
        assertThat(cohorts.until(3)).isEmpty();
    }

    @Test
    void startsOfCohortsAscend() {
        assertThatThrownBy(() -> new Cohorts(List.of(2008, 2000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cohorts(List.of(2000, 2000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long identity(String code) {
        return CreditCode.of(CreditCode.plain(code)).identity(CreditCode.plain(code));
    }

    @Test
    void codesTellFirmsApartByTheBodyOnly() {
        long one = identity("91330825MA28F00010");
        assertThat(one).isNotNegative();
        // Another authority, place and check digit, the same body.
        assertThat(identity("92330800MA28F0001M")).isEqualTo(one);
        assertThat(identity("91330825MA28F00023")).isNotEqualTo(one);
        assertThat(identity("330825000012345")).isNotNegative().isNotEqualTo(one);
        assertThat(identity("")).isNegative();
        assertThat(identity("无")).isNegative();
        assertThat(identity("000000000000000")).isNegative();
        assertThat(identity("000000000000000000")).isNegative();
        assertThat(identity("91330825MA28F00*1X")).isNegative();
    }

    /// Each character of the body tells, also the last and the last but one.
    @Test
    void codesNextToEachOtherAreOfDifferentFirms() {
        assertThat(
                        Stream.of(
                                        "91330825MA28F00010",
                                        "91330825MA28F00023",
                                        "91330825MA28F00036",
                                        "91330825MA28F00111",
                                        "91330825NA28F0001B",
                                        "330825000012344",
                                        "330825000012345",
                                        "330825000012355",
                                        "430825000012345")
                                .map(FirmPartsTest::identity))
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 0);
    }

    /// 2·36 + 1 = 73, doubled for a credit code; 73 doubled and one for an older number.
    @Test
    void numbersOfCreditCodesAreEvenAndOlderOnesOdd() {
        assertThat(identity("91330825000000021R")).isEqualTo(146);
        assertThat(identity("000000000000073")).isEqualTo(147);
    }
}
