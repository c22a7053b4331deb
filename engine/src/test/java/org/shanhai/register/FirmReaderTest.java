package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Places;

class FirmReaderTest {
    private final Places places = TestPlaces.all();
    private final FirmReader reader =
            new FirmReader(
                    new PlaceFinder(places, places.get("zhejiang")),
                    new Classifier(TestWords.vocabulary()),
                    new IndustryCodes(
                            List.of(
                                    new IndustryCode("2017", "24", "toys"),
                                    new IndustryCode("2011", "366", "parts"))),
                    "2017",
                    "注册资本（万元）");

    /// A shoemaker of Longyou, but for the cells that a test is about.
    private final Map<RegisterField, String> cells =
            new EnumMap<>(
                    Map.of(
                            RegisterField.NAME, "某某厂",
                            RegisterField.SCOPE, "皮鞋制造",
                            RegisterField.ADDRESS, "龙游县某路1号"));

    private FirmReading read() {
        return reader.read(new FirmRow("list.csv", 2, cells, false));
    }

    private FirmReading.Read readFirm() {
        return (FirmReading.Read) read();
    }

    private void expectLeftOut(LeftOut reason, String value) {
        assertThat(read())
                .isInstanceOfSatisfying(
                        FirmReading.NotCounted.class,
                        none -> {
                            assertThat(none.reason()).isEqualTo(reason);
                            assertThat(none.value()).isEqualTo(value);
                            assertThat(none.row().line()).isEqualTo(2);
                        });
    }

    @Test
    void readsWhereAFirmIsAndWhatItMakes() {
        cells.put(RegisterField.NAME, " 某某有限公司分公司 ");
        cells.put(RegisterField.CREDIT_CODE, " 91330825000000021R ");
        cells.put(RegisterField.CAPITAL, "50");
        FirmReading.Read read = readFirm();
        assertThat(read.firm().name()).isEqualTo("某某有限公司分公司");
        assertThat(read.firm().place().key()).isEqualTo("longyou");
        assertThat(read.firm().classified())
                .isEqualTo(new Classified(Optional.of("shoes"), IndustryReason.SCOPE, "皮鞋"));
        assertThat(read.firm().capital()).hasValue(500_000);
        assertThat(read.firm().isBranch()).isTrue();
        assertThat(read.firm().isSoleTrader()).isFalse();
        // The body 000000021 to the base of 36, doubled.
        assertThat(read.identity()).isEqualTo(146);
        assertThat(read.capital().currency()).isEqualTo("CNY");
    }

    /// A slip of digits is no amount, and is told as what cannot be read.
    @ParameterizedTest
    @CsvSource({
        "1e30万, false",
        "0.0000001万, false",
        "21000亿元, false",
        "0, true",
        "19000亿元, true",
        "0.01元, true"
    })
    void capitalThatNoFirmHasIsNotRead(String text, boolean isRead) {
        cells.put(RegisterField.CAPITAL, text);
        assertThat(readFirm().firm().capital().isPresent()).isEqualTo(isRead);
        assertThat(readFirm().capital().isUnread()).isNotEqualTo(isRead);
    }

    /// What no firm has is said of yuan.
    @Test
    void capitalOfAnotherCurrencyIsNotHeldToTheBound() {
        cells.put(RegisterField.CAPITAL, "30000亿韩元");
        assertThat(readFirm().capital().isUnread()).isFalse();
        assertThat(readFirm().firm().capital()).isEmpty();
    }

    /// One of name, scope and code of an industry is enough.
    @Test
    void aRowWithoutNameScopeAndIndustryIsEmpty() {
        cells.put(RegisterField.NAME, " ");
        assertThat(read()).isInstanceOf(FirmReading.Read.class);
        cells.put(RegisterField.SCOPE, "");
        expectLeftOut(LeftOut.EMPTY, "");
        cells.put(RegisterField.INDUSTRY_CODE, "2450");
        assertThat(read()).isInstanceOf(FirmReading.Read.class);
        cells.put(RegisterField.INDUSTRY_CODE, "");
        cells.put(RegisterField.NAME, "某某厂");
        assertThat(read()).isInstanceOf(FirmReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注销", "已吊销，未注销", "Cancelled", "DISSOLVED"})
    void aFirmThatIsClosedIsLeftOut(String status) {
        cells.put(RegisterField.STATUS, status);
        expectLeftOut(LeftOut.CLOSED, status);
    }

    @Test
    void aFirmThatIsOpenIsCounted() {
        cells.put(RegisterField.STATUS, "存续");
        assertThat(read()).isInstanceOf(FirmReading.Read.class);
    }

    @Test
    void aFirmElsewhereOrNowhereIsLeftOut() {
        cells.put(RegisterField.ADDRESS, "江西省某路");
        expectLeftOut(LeftOut.OUTSIDE, "江西省某路");
        cells.put(RegisterField.ADDRESS, "某路");
        expectLeftOut(LeftOut.NO_PLACE, "某路");
    }

    /// Where a sole trader lives is not told.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // By the kind that the register gives, or by how the credit code begins.
                "92 | '' | true",
                "个体工商户 | '' | true",
                "'' | 92330825000000021N | true",
                "有限公司 | 91330825000000021R | false",
                // An older number may begin so and says nothing of the kind.
                "'' | 923308250000021 | false",
                "921 | '' | false",
            })
    void keepsToItselfWhereASoleTraderLives(String kind, String code, boolean isSoleTrader) {
        cells.put(RegisterField.KIND, kind);
        cells.put(RegisterField.CREDIT_CODE, code);
        cells.put(RegisterField.ADDRESS, "");
        cells.put(RegisterField.PLACE, "龙游县");
        assertThat(readFirm().firm().isSoleTrader()).isEqualTo(isSoleTrader);
        cells.put(RegisterField.PLACE, "江西省某路");
        expectLeftOut(LeftOut.OUTSIDE, isSoleTrader ? "" : "江西省某路");
    }

    /// In whatever width a code is typed, it is read as one.
    @Test
    void aCodeInFullWidthTellsThePlaceToo() {
        cells.put(RegisterField.CREDIT_CODE, "９１３３０８２５０００００００２１ｒ");
        cells.put(RegisterField.ADDRESS, "");
        FirmReading.Read read = readFirm();
        assertThat(read.firm().place().key()).isEqualTo("longyou");
        assertThat(read.identity()).isEqualTo(146);
    }

    /// The code of the register goes before what its words say.
    @Test
    void aCodeOfAnIndustrySettlesIt() {
        cells.put(RegisterField.INDUSTRY_CODE, " C2450 ");
        FirmReading.Read read = readFirm();
        assertThat(read.firm().classified())
                .isEqualTo(new Classified(Optional.of("toys"), IndustryReason.CODE, "C2450"));
        assertThat(read.isOfOtherVintage()).isFalse();
    }

    @Test
    void tellsACodeThatOnlyAnotherVintageHas() {
        cells.put(RegisterField.INDUSTRY_CODE, "3660");
        FirmReading.Read read = readFirm();
        assertThat(read.firm().classified().industry()).contains("shoes");
        assertThat(read.isOfOtherVintage()).isTrue();
        cells.put(RegisterField.INDUSTRY_CODE, "9999");
        assertThat(readFirm().isOfOtherVintage()).isFalse();
        cells.put(RegisterField.INDUSTRY_CODE, "");
        assertThat(readFirm().isOfOtherVintage()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-05-01 | 2008",
                "1/5/1999 | 1999",
                "2008年 | 2008",
                "1799 | -1",
                "2100 | -1",
                "12008 | -1",
                "'' | -1",
            })
    void findsTheYearInADate(String date, int year) {
        cells.put(RegisterField.DATE, date);
        assertThat(readFirm().firm().year().orElse(-1)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' 25 ' | 25",
                "25人 | 25",
                "25.0 | 25",
                "25.5 | -1",
                "25 名 | 25",
                "约25人 | -1",
                "20-30人 | -1",
                "'' | -1"
            })
    void readsStaffAsAWholeNumber(String text, int staff) {
        cells.put(RegisterField.STAFF, text);
        assertThat(readFirm().firm().staff().orElse(-1)).isEqualTo(staff);
    }

    /// As tables and messages write them.
    @Test
    void reasonsHaveKeys() {
        assertThat(LeftOut.NO_PLACE.key()).isEqualTo("no_place");
        assertThat(IndustryReason.NAME_AND_SCOPE.key()).isEqualTo("name_and_scope");
    }
}
