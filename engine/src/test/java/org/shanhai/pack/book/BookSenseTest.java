package org.shanhai.pack.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.pack.book.SmallBook.Formatted;
import org.shanhai.region.IndustryCode;

/// What a book may not say: sums among firms, times of land, figures no firm has.
class BookSenseTest {
    @TempDir private Path folder;

    private String wrong(SmallBook book) throws IOException {
        assertThat(book.told(folder)).hasSize(1);
        return book.told(folder).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计",
                "总 计",
                "小计：",
                "Ｔｏｔａｌ",
                "Grand total",
                "Sub-total",
                "SUM",
                "合计（2家）",
                "计",
                "共 2 家",
                "Σ",
                "平均",
                "平均值：",
                "Average"
            })
    void aRowOfTotalsIsNoFirm(String label) throws IOException {
        SmallBook book =
                SmallBook.withFirm("tax", "3万元")
                        .row(BookSheet.ENTERPRISES, "name", label, "tax", "3万元");
        assertThat(wrong(book))
                .startsWith("enterprises!A3, column \"name\": \"" + label + "\" sums up others");
    }

    /// Where the label stands in a column of the zone's own, or of another sheet.
    @Test
    void aTotalIsFoundWhereverItIsSaid() throws IOException {
        assertThat(
                        wrong(
                                SmallBook.withFirm()
                                        .row(
                                                BookSheet.ENTERPRISES,
                                                "industry",
                                                "合计",
                                                "tax",
                                                "3万元")))
                .startsWith("enterprises!B3");
        assertThat(wrong(SmallBook.withFirm().row(BookSheet.PARCELS, "parcel", "合计", "land", "3亩")))
                .startsWith("parcels!A2");
    }

    @Test
    void aFirmWithTotalInItsNameIsOne() throws IOException {
        assertThat(
                        SmallBook.withFirm("name", "Total Energies Toys")
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("name"))
                .isEqualTo("Total Energies Toys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "tax", "land", "jobs"})
    void aDateIsNoFirmAndNoFigure(String column) throws IOException {
        for (Object date : List.of(new Formatted(45_000, "yyyy-mm-dd"), "2023/5/1")) {
            assertThat(wrong(SmallBook.withFirm(column, date))).contains("is a date");
        }
    }

    /// The number 24 may have been 24 or 024: here both are toys. 40 may be the division 40 or the
    /// industry 040.
    @Test
    void aCodeAsANumberIsReadWhereItMeansOneThing() throws IOException {
        IndustryCode instruments = new IndustryCode("2017", "40", "111");
        IndustryCode toys = new IndustryCode("2017", "24", "040");
        assertThat(
                        SmallBook.withFirm("industry", 24)
                                .codes(toys)
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("industry"))
                .isEqualTo("040");
        assertThat(
                        SmallBook.withFirm("industry", 40)
                                .codes(toys)
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("industry"))
                .isEqualTo("040");
        assertThat(wrong(SmallBook.withFirm("industry", 40).codes(toys, instruments)))
                .startsWith("enterprises!B2")
                .contains("40 Power", "040 Toys");
        assertThat(
                        SmallBook.withFirm("industry", "40")
                                .codes(toys, instruments)
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("industry"))
                .isEqualTo("111");
        assertThat(
                        SmallBook.withFirm("industry", new Formatted(40, "000"))
                                .codes(toys, instruments)
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("industry"))
                .isEqualTo("040");
    }

    /// 40 is a division whose groups are told apart, and the industry 040 as well.
    @Test
    void aCodeAsANumberMayBeADivisionOfSeveral() throws IOException {
        IndustryCode instruments = new IndustryCode("2017", "401", "111");
        assertThat(wrong(SmallBook.withFirm("industry", 40).codes(instruments)))
                .startsWith("enterprises!B2")
                .contains("it can be 040 Toys, 40. Write");
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("tax", 35, "0\"万元\"", 350_000),
                Arguments.of("tax", 3.5, "#,##0.00 \"亿元\"", 3.5e8),
                Arguments.of("tax", 20, "[$USD] #,##0", 140),
                Arguments.of("tax", 123_456, "0!.0,\"万元\"", 123_456),
                Arguments.of("tax", 12_345, "0.0,\"千元\"", 12_345),
                Arguments.of("tax", 123_456, "[>=10000]0!.0,\"万元\";0\"元\"", 123_456),
                Arguments.of("land", 3, "0.0\"公顷\"", 0.03),
                Arguments.of("land", 15, "0\" 亩\"", 0.01),
                Arguments.of("jobs", 35, "0\"人\"", 35),
                Arguments.of("profit", -3, "0\"万元\";[Red]-0\"万元\"", -30_000));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFormatOfANumberSaysItsUnit(String column, Number value, String format, double held)
            throws IOException {
        assertThat(
                        SmallBook.withFirm(column, new Formatted(value, format))
                                .head("year", 2020)
                                .only(folder, BookSheet.ENTERPRISES)
                                .findNumber(column))
                .hasValue(held);
    }

    /// The sign says which money it is, the heading how much of it is one.
    @ParameterizedTest
    @CsvSource({
        "million yuan, '\"¥\"0', 2e6",
        "万元, [$¥-804]0.00, 2e4",
        "million USD, [$$-409]0, 14e6",
        "million USD, [$USD] 0, 14e6",
        "million USD, '#,##0.00 [$USD]', 14e6",
        "万元, 0 [$¥-804], 2e4",
        "million yuan, '0\"元\"', 2"
    })
    void aSignOfMoneyIsNoUnit(String headed, String format, double held) throws IOException {
        assertThat(
                        SmallBook.withFirm("tax", new Formatted(2, format))
                                .heading(BookSheet.ENTERPRISES, "tax", "tax (" + headed + ")")
                                .head("year", 2020)
                                .only(folder, BookSheet.ENTERPRISES)
                                .findNumber("tax"))
                .hasValue(held);
    }

    /// A format put on the whole column, under a heading of another money: either may be meant.
    @ParameterizedTest
    @CsvSource({
        "million yuan, [$USD] 0",
        "万元, '0\" USD\"'",
        "人民币百万元, [$€-407] 0.00",
        "million USD, '\"CN¥\"0'",
        "yuan, '0\"万美元\"'"
    })
    void aFormatOfAnotherMoneyThanTheHeadingIsTold(String headed, String format)
            throws IOException {
        assertThat(
                        wrong(
                                SmallBook.withFirm("tax", new Formatted(2, format))
                                        .heading(
                                                BookSheet.ENTERPRISES,
                                                "tax",
                                                "tax (" + headed + ")")
                                        .head("year", 2020)))
                .startsWith("enterprises!E2")
                .contains("but the unit asked for is " + headed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h:mm",
                "[h]:mm:ss",
                "mm:ss",
                "h\"时\"mm\"分\"",
                "yyyy-mm-dd",
                "dddd",
                "mmmm",
                "aaaa",
                "ggge",
                "0.0%",
                "h:mm AM/PM"
            })
    void aTimeADayOrAShareIsNoLand(String format) throws IOException {
        SmallBook book =
                SmallBook.withFirm("land", new Formatted(0.128, format))
                        .heading(BookSheet.ENTERPRISES, "land", "land (mu)");
        assertThat(wrong(book)).startsWith("enterprises!D2");
    }

    @ParameterizedTest
    @CsvSource({
        "tax, 5万亿元",
        "output, 5 trillion yuan",
        "jobs, 30000万人",
        "land, 10000 km2",
        "energy, 50亿吨标准煤"
    })
    void whatNoFirmHasIsRefused(String column, String text) throws IOException {
        assertThat(wrong(SmallBook.withFirm(column, text)))
                .contains("\"" + text + "\" is absurdly large");
    }

    @Test
    void freeLandAndQuotasAreOfAZone() throws IOException {
        assertThat(
                        wrong(
                                SmallBook.withFirm()
                                        .row(
                                                BookSheet.PARCELS,
                                                "parcel",
                                                "A",
                                                "land",
                                                "1000000000亩",
                                                "status",
                                                "free")))
                .startsWith("parcels!B2");
        assertThat(
                        wrong(
                                SmallBook.withFirm()
                                        .row(
                                                BookSheet.QUOTAS,
                                                "of",
                                                "land",
                                                "left",
                                                1e9,
                                                "unit",
                                                "亩")))
                .startsWith("quotas!");
    }

    @ParameterizedTest
    @CsvSource({
        "value_added, 100万元, output, 1万元",
        "tax, 2万元, output, 1万元",
        "profit, 2万元, output, 1万元"
    })
    void aPartIsNotAboveItsWhole(String part, String small, String whole, String large)
            throws IOException {
        assertThat(wrong(SmallBook.withFirm(part, small, whole, large)))
                .contains(
                        ", column \"%s\": \"%s\" is more than the whole output"
                                .formatted(part, small));
        assertThat(SmallBook.withFirm(part, large, whole, small).told(folder)).isEmpty();
    }

    /// Where no output is told, value added is held against land, staff and tax.
    @ParameterizedTest
    @CsvSource({
        "value_added, 50000000万元, land, 10亩, absurdly much",
        "value_added, 50000000万元, jobs, 30, absurdly much",
        "tax, 100万元, value_added, 5万元, is more than the whole value added",
        "tax, 19万元, value_added, 5万元, is more than the whole value added",
        "land, 100000亩, jobs, 30, absurdly large"
    })
    void figuresWithoutOutputAreHeldAgainstOneAnother(
            String one, String figure, String other, String beside, String told)
            throws IOException {
        assertThat(wrong(SmallBook.withFirm(one, figure, other, beside))).contains(told);
    }

    /// A firm that made a loss paid tax, one that stands still keeps its land.
    @Test
    void aLossAndAPlantThatStandsStillAreSound() throws IOException {
        assertThat(SmallBook.withFirm("tax", "1万元", "value_added", "-5万元").told(folder)).isEmpty();
        assertThat(SmallBook.withFirm("tax", "6万元", "value_added", "5万元").told(folder)).isEmpty();
        assertThat(SmallBook.withFirm("land", "100亩", "jobs", 0).told(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000亩", "100000亩"})
    void aParcelIsNoCounty(String land) throws IOException {
        SmallBook book =
                SmallBook.withFirm()
                        .row(BookSheet.PARCELS, "parcel", "A", "land", land, "status", "free");
        assertThat(wrong(book)).startsWith("parcels!B2").contains("absurdly large");
    }

    @Test
    void staffAreWholePersons() throws IOException {
        assertThat(wrong(SmallBook.withFirm("jobs", 0.5))).contains("a whole number");
        assertThat(SmallBook.withFirm("jobs", "0.5万人").told(folder)).isEmpty();
    }

    /// Inputs of a plant that starts may cost more than it makes; of a hundred times they cannot.
    @Test
    void valueAddedIsNotFarBelowZero() throws IOException {
        for (String text : List.of("-100万元", "-11万元")) {
            assertThat(wrong(SmallBook.withFirm("value_added", text, "output", "1万元")))
                    .contains("below zero by more than ten times the output");
        }
        for (String text : List.of("-9万元", "-1元")) {
            assertThat(SmallBook.withFirm("value_added", text, "output", "1万元").told(folder))
                    .isEmpty();
        }
        assertThat(SmallBook.withFirm("value_added", "-9万元", "output", "0元").told(folder))
                .isEmpty();
    }

    /// A firm that stood still for a year is no slip.
    @Test
    void noOutputIsPlausible() throws IOException {
        assertThat(SmallBook.withFirm("output", "0元", "land", "30亩", "jobs", 10).told(folder))
                .isEmpty();
    }

    /// Full width, blanks between and around: one firm twice in a year.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ＡＢＣ玩具（龙游）厂",
                " ABC 玩具(龙游)厂　",
                "ABC玩具 (龙游) 厂",
                "ABC\u200B玩具(龙游)厂",
                "ABC\u2064玩具\u061C(龙游)厂",
                "ABC玩具\u3164(龙游)厂\u2800"
            })
    void namesAreOneHoweverTheyAreTyped(String name) throws IOException {
        SmallBook book =
                SmallBook.withFirm("name", "ABC玩具(龙游)厂")
                        .row(BookSheet.ENTERPRISES, "name", name, "industry", "040");
        assertThat(wrong(book)).contains("stands in enterprises!A2.");
    }

    /// Rows put in another order, and one more before them, change no key.
    @Test
    void keysAreOfNamesAndNotOfRows() {
        List<String> names = List.of("甲厂", "A-B Ltd", "A B Ltd", "***");
        assertThat(NameKeys.ofNames("lyz-e-", names))
                .isEqualTo(NameKeys.ofNames("lyz-e-", names.reversed()))
                .containsEntry("甲厂", "lyz-e-甲厂")
                .hasSize(4)
                .satisfies(keys -> assertThat(keys.values()).doesNotHaveDuplicates());
        assertThat(NameKeys.ofNames("lyz-e-", List.of("乙厂", "甲厂"))).containsEntry("甲厂", "lyz-e-甲厂");
        assertThat(NameKeys.ofLines("v-", List.of("甲 钳工", "甲 钳工"), List.of("2", "1")))
                .containsExactly("v-甲钳工-2", "v-甲钳工");
    }

    @Test
    void namesThatDifferBySignsOnlyAreTold() throws IOException {
        SmallBook book =
                SmallBook.withFirm("name", "A-B Ltd")
                        .row(BookSheet.ENTERPRISES, "name", "A.B Ltd", "industry", "040");
        assertThat(wrong(book)).startsWith("enterprises!A3").contains("only by signs");
    }

    /// The line of the year is there again below the others, under a name that means the same.
    @Test
    void aLineOfTheFirstSheetThatIsThereTwiceIsNamed() throws IOException {
        SmallBook book = SmallBook.withFirm().heading(BookSheet.ZONE, "filled_by", "year");
        assertThat(book.told(folder))
                .anySatisfy(told -> assertThat(told).contains("is there already (year)"));
    }

    @Test
    void aFigureToldRoughlyIsNotExact() throws IOException {
        for (String text : List.of("约30万元", "30万元左右", "~30万元")) {
            assertThat(
                            SmallBook.withFirm("tax", text)
                                    .only(folder, BookSheet.ENTERPRISES)
                                    .findQuantity("tax")
                                    .orElseThrow()
                                    .about())
                    .isTrue();
        }
    }
}
