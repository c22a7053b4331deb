package org.shanhai.pack.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.Quantity;

/// What single cells of a book are read as, and what is said of those that cannot be.
class BookCellsTest {
    @TempDir private Path folder;

    private BookRow firm(Object... cells) throws IOException {
        return SmallBook.withFirm(cells).only(folder, BookSheet.ENTERPRISES);
    }

    private String wrong(SmallBook book) throws IOException {
        assertThat(book.told(folder)).hasSize(1);
        return book.told(folder).getFirst();
    }

    private String wrongFirm(Object... cells) throws IOException {
        return wrong(SmallBook.withFirm(cells));
    }

    /// 亿 is a hundred millions, 万 ten thousands; 15 mu are a hectare; a year behind a figure goes
    /// without saying.
    @ParameterizedTest
    @CsvSource({
        "output, 3.5亿元, 350000000",
        "output, 20万元/年, 200000",
        "output, 5 yuan a year, 5",
        "output, 2万美元, 130000",
        "land, 15亩, 0.01",
        "land, 2 ha, 0.02",
        "energy, 1.2万吨标准煤, 12000",
        "cod, 500 kg, 0.5",
        "profit, -3万元, -30000",
        "value_added, -3万元, -30000",
        "jobs, 120, 120",
        "jobs, 1.2万人, 12000",
        "output, 0元, 0",
    })
    void aFigureMayCarryItsOwnUnit(String column, String text, double value) throws IOException {
        assertThat(firm(column, text).findNumber(column)).hasValue(value);
    }

    /// 0.07亿 is 7,000,000.000000001 in binary numbers.
    @Test
    void figuresAreWithoutTheNoiseOfBinaryNumbers() throws IOException {
        assertThat(firm("output", "0.07亿元").findQuantity("output"))
                .contains(Quantity.exactly(7_000_000));
    }

    @Test
    void aFigureInDollarsIsOfTheYearOfTheBook() throws IOException {
        assertThat(
                        SmallBook.withFirm("output", "100美元")
                                .head("year", 2020)
                                .only(folder, BookSheet.ENTERPRISES)
                                .findNumber("output"))
                .hasValue(700);
        assertThat(wrong(SmallBook.withFirm("output", "100美元").head("year", 2019)))
                .startsWith("enterprises!G2")
                .contains("USD");
    }

    @Test
    void theHeadingGivesTheUnitOfBareNumbers() throws IOException {
        BookRow row =
                SmallBook.withFirm("tax", 3.5, "output", "2000", "land", "5 ha")
                        .heading(BookSheet.ENTERPRISES, "tax", "Tax paid (million yuan)")
                        .heading(BookSheet.ENTERPRISES, "output", "output（万元）")
                        .heading(BookSheet.ENTERPRISES, "land", "land (mu)")
                        .only(folder, BookSheet.ENTERPRISES);
        assertThat(row.findNumber("tax")).hasValue(3.5e6);
        assertThat(row.findNumber("output")).hasValue(2e7);
        assertThat(row.findNumber("land")).hasValue(0.05);
        assertThat(row.at("tax")).isEqualTo("enterprises!E2");
        assertThat(row.at("profit")).isEqualTo("enterprises!2");
    }

    @Test
    void theFirstSheetGivesTheUnitOfMoneyOnly() throws IOException {
        SmallBook book = SmallBook.withFirm("tax", 3).head("money_unit", "万元");
        assertThat(book.only(folder, BookSheet.ENTERPRISES).findNumber("tax")).hasValue(30_000);
        assertThat(wrong(SmallBook.withFirm("land", 3).head("money_unit", "万元")))
                .startsWith("enterprises!D2, column \"land\": \"3\"")
                .contains("into the heading \"land\"");
        assertThat(wrong(SmallBook.withFirm("tax", 3))).startsWith("enterprises!E2");
        assertThat(wrong(SmallBook.withFirm().head("money_unit", "bushels")))
                .startsWith("zone!B12");
        assertThat(SmallBook.withFirm().head("money_unit", "—").told(folder)).isEmpty();
    }

    /// The same unit in other words is no contradiction; another multiplier or currency is one.
    @ParameterizedTest
    @CsvSource({"万元, true", "yuan, false", "万美元, false"})
    void aHeadingMustNotContradictTheFirstSheet(String unit, boolean agrees) throws IOException {
        SmallBook book =
                SmallBook.withFirm("land", "1 ha")
                        .head("money_unit", "万元")
                        .heading(BookSheet.ENTERPRISES, "tax", "tax (" + unit + ")")
                        .heading(BookSheet.ENTERPRISES, "land", "land (mu)");
        if (agrees) {
            assertThat(book.told(folder)).isEmpty();
        } else {
            assertThat(wrong(book))
                    .startsWith("enterprises!E1")
                    .contains("says " + unit + ", but the first sheet says 万元");
        }
    }

    /// 3万 in ten thousands of tonnes is either of two figures; of money 3万 is 30,000 yuan.
    @Test
    void aMultiplierStandsInOneOfTheTwo() throws IOException {
        SmallBook both =
                SmallBook.withFirm("energy", "3万")
                        .heading(BookSheet.ENTERPRISES, "energy", "energy (万吨标准煤)");
        assertThat(wrong(both))
                .startsWith("enterprises!I2")
                .contains("has a multiplier, and so has its unit");
        BookRow row =
                SmallBook.withFirm("tax", "3万", "energy", "3万", "jobs", "1.2万")
                        .head("money_unit", "万元")
                        .heading(BookSheet.ENTERPRISES, "energy", "energy (吨标准煤)")
                        .only(folder, BookSheet.ENTERPRISES);
        assertThat(row.findNumber("tax")).hasValue(30_000);
        assertThat(row.findNumber("energy")).hasValue(30_000);
        assertThat(row.findNumber("jobs")).hasValue(12_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "output | -3元 | enterprises!G2, column \"output\": \"-3元\"",
                "output | >=3元 | is a bound, a range or rounded",
                "output | 3-5元 | is a bound, a range or rounded",
                "output | many | enterprises!G2",
                "output | 3 kg | enterprises!G2",
                "rating | E | Allowed: best, B, C, worst.",
                "year | 1899 | \"1899\" is out of range.",
                "year | 2028 | \"2028\" is after next year.",
                "year | soon | \"soon\" is not a year.",
                "name | - | The cell is empty",
            })
    void whatIsWrongIsNamedByItsCell(String column, String text, String said) throws IOException {
        assertThat(wrongFirm(column, text)).contains(said);
    }

    /// The first and the last year that figures can be of, and how years are written.
    @ParameterizedTest
    @CsvSource({"1900, 1900", "2027, 2027", "2021年, 2021", "2021 年, 2021"})
    void yearsAreThoseThatHaveCome(String text, int year) throws IOException {
        assertThat(firm("year", text).findYear("year")).hasValue(year);
    }

    /// A plan may be of a later year, up to 2100, and its figures bounds or ranges, but not below
    /// zero.
    @Test
    void projectsMayLieAheadAndBeBoundedOnly() throws IOException {
        BookRow row =
                new SmallBook()
                        .row(
                                BookSheet.PIPELINE,
                                "project",
                                "Plant",
                                "status",
                                "planned",
                                "year",
                                2100,
                                "investment",
                                ">=500万元",
                                "land",
                                "2-4 km2",
                                "output",
                                "~700万元",
                                "profit",
                                "<=5元")
                        .only(folder, BookSheet.PIPELINE);
        assertThat(row.findYear("year")).hasValue(2100);
        assertThat(row.findQuantity("investment"))
                .contains(new Quantity(5e6, Double.POSITIVE_INFINITY, false));
        assertThat(row.findQuantity("land")).contains(new Quantity(2, 4, false));
        assertThat(row.findQuantity("output").orElseThrow().about()).isTrue();
        assertThat(row.findQuantity("profit").orElseThrow().high()).isEqualTo(5);
        for (String below : new String[] {">=-5元", "-5--2元", "<=-2元"}) {
            assertThat(
                            wrong(
                                    new SmallBook()
                                            .row(
                                                    BookSheet.PIPELINE,
                                                    "project",
                                                    "Plant",
                                                    "status",
                                                    "planned",
                                                    "tax",
                                                    below)))
                    .startsWith("pipeline!H2");
        }
    }

    /// As people leave a cell open. What is so written is no figure and no fault.
    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "/", "N/A", "unknown", "未知", "无", " "})
    void whatIsNotKnownIsEmpty(String text) throws IOException {
        BookRow row = firm("output", text);
        assertThat(row.has("output")).isFalse();
        assertThat(row.findNumber("output")).isEmpty();
        assertThat(row.findYear("output")).isEmpty();
        assertThat(row.text("output")).isEmpty();
        assertThat(row.find("output")).isEmpty();
    }

    @Test
    void wordsOfChoicesGoByAllTheirNames() throws IOException {
        assertThat(firm("rating", "best").text("rating")).isEqualTo("A");
        assertThat(firm("rating", "b").text("rating")).isEqualTo("B");
        assertThat(firm("rating", "B").find("rating")).contains("B");
    }

    /// 1,200 is 1.2 or twelve hundred; who says which mark is the decimal one is understood.
    @Test
    void aCommaInATextCanBeReadInTwoWays() throws IOException {
        assertThat(wrongFirm("output", "1,200元")).contains("can be read in two ways");
        assertThat(
                        SmallBook.withFirm("output", "1,200元")
                                .decimal(DecimalMark.COMMA)
                                .only(folder, BookSheet.ENTERPRISES)
                                .findNumber("output"))
                .hasValue(1.2);
    }

    @ParameterizedTest
    @CsvSource({
        "040, 040",
        "Toys, 040",
        "2411, 040",
        "C2411, 040",
        "24, 040",
        "2210, 037",
        "241, 040"
    })
    void anIndustryGoesByItsKeyItsNameOrACode(String text, String key) throws IOException {
        assertThat(firm("industry", text).text("industry")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9999 | \"9999\" is not known here. Write",
                // Two digits in the other order, or one beside.
                "4210 | Did you mean \"24 Toys\"?",
                "2310 | Did you mean \"22 Paper\"?",
                "2110 | Did you mean \"22 Paper\"?",
                "4110 | is no code of GB/T 4754-2017, but one of 2011. Write 2011",
                "Tois | Did you mean \"Toys\"?",
                "Light | is a group of 2 industries. Allowed: 037 Paper, 040 Toys.",
            })
    void anIndustryThatIsNoneIsNamedWithWhatIsNear(String text, String said) throws IOException {
        assertThat(wrongFirm("industry", text)).startsWith("enterprises!B2").contains(said);
    }

    @Test
    void codesAreOfTheVintageOfTheFirstSheet() throws IOException {
        assertThat(
                        SmallBook.withFirm("industry", "4110")
                                .head("classification", "2011")
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("industry"))
                .isEqualTo("037");
        assertThat(wrong(SmallBook.withFirm().head("classification", "2002")))
                .isEqualTo(
                        "zone!B10, column \"classification\": \"2002\" is not known here. Allowed:"
                                + " 2017, 2011.");
        assertThat(wrong(SmallBook.withFirm("industry", "2411").codes()))
                .contains("is a code, but the pack has no table of codes");
        assertThat(SmallBook.withFirm().head("classification", "2002").codes().told(folder))
                .isEmpty();
    }

    /// The number 111 may have been the code 0111 or mean the industry 111.
    @Test
    void aCodeThatLostItsZeroIsAsked() throws IOException {
        assertThat(wrongFirm("industry", 111)).contains("it can be 111 Power, 0111");
        assertThat(firm("industry", "111").text("industry")).isEqualTo("111");
        assertThat(firm("industry", 2411).text("industry")).isEqualTo("040");
        assertThat(
                        SmallBook.withFirm("industry", "112")
                                .codes(new IndustryCode("2017", "11", "037"))
                                .only(folder, BookSheet.ENTERPRISES)
                                .text("industry"))
                .isEqualTo("037");
    }
}
