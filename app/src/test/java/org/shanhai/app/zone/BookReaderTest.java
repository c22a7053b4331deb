package org.shanhai.app.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.Embedded;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.ProblemText;
import org.shanhai.app.text.Words;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.pack.Years;
import org.shanhai.pack.book.BookReader;
import org.shanhai.pack.book.BookRow;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;

/// Books as people fill them in, and as they go wrong.
class BookReaderTest {
    private static final Reading.Sound PACK = Embedded.read("zhejiang");
    private static final Words ENGLISH = Words.in(Language.EN);
    private static final Words CHINESE = Words.in(new Language("zh"));

    /// Two divisions in either vintage, in place of the pack's table of codes.
    private static final IndustryCodes CODES =
            new IndustryCodes(
                    List.of(
                            new IndustryCode("2017", "24", "040"),
                            new IndustryCode("2017", "22", "037"),
                            new IndustryCode("2011", "24", "040"),
                            new IndustryCode("2011", "41", "097")));

    @TempDir Path folder;

    private static FilledBook form(Words words) throws IOException {
        return FilledBook.of(
                Map.of("zone", "longyou-zone", "place", "龙游县", "new_zone", "no"), words);
    }

    private static FilledBook form() throws IOException {
        return form(ENGLISH).head(2021, "Committee");
    }

    private FileReading<ZoneBook> read(FilledBook book) throws IOException {
        return read(book.save(folder.resolve("book.xlsx")));
    }

    private static FileReading<ZoneBook> read(Path file) {
        return new BookReader(
                        PACK.region(),
                        PACK.rates(),
                        BookImport.names(PACK.region()),
                        CODES,
                        Optional.empty(),
                        new Years(2027))
                .read(file);
    }

    private BookRow first(FilledBook book, BookSheet sheet) throws IOException {
        return switch (read(book)) {
            case FileReading.Sound<ZoneBook> sound -> sound.value().rows(sheet).getFirst();
            case FileReading.Broken<ZoneBook> broken ->
                    throw new AssertionError(told(broken.problems()));
        };
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(problem -> ProblemText.of(problem, ENGLISH)).toList();
    }

    private List<String> wrong(FilledBook book) throws IOException {
        return read(book) instanceof FileReading.Broken<ZoneBook> broken
                ? told(broken.problems())
                : List.of("sound");
    }

    private List<String> wrongCell(String cell, Object value) throws IOException {
        return wrong(
                form().row("Enterprises", "Firm", "040", 2020).set("Enterprises", cell, value));
    }

    @Test
    void figuresAreInTheUnitOfTheirHeadingOrInTheirOwn() throws IOException {
        BookRow row =
                first(
                        form().row("Enterprises", "Firm", "2411", 2020, 15, 3.5, "3.5亿元", "40000万")
                                .set("Enterprises", "I2", "1.2万吨标准煤")
                                .set("Enterprises", "P2", "120"),
                        BookSheet.ENTERPRISES);
        assertThat(row.text("industry")).isEqualTo("040");
        assertThat(row.findNumber("land")).hasValue(0.01);
        assertThat(row.findNumber("tax")).hasValue(3.5e6);
        assertThat(row.findNumber("value_added")).hasValue(3.5e8);
        assertThat(row.findNumber("output")).hasValue(4e8);
        assertThat(row.findNumber("energy")).hasValue(12000);
        assertThat(row.findNumber("jobs")).hasValue(120);
    }

    @Test
    void aBookInChineseIsReadAsOneInEnglish() throws IOException {
        FilledBook book =
                form(CHINESE)
                        .set("开发区", "B9", "2021年")
                        .set("开发区", "B11", "管委会")
                        .row("企业", "某厂", "造纸和纸制品", 2020, 15, 350)
                        .row("地块", "甲-1", 30, "工业", "空闲", "", "一般管控")
                        .row("指标", "用能", "1.2万", "吨标准煤");
        FileReading.Sound<ZoneBook> sound = (FileReading.Sound<ZoneBook>) read(book);
        BookRow firm = sound.value().rows(BookSheet.ENTERPRISES).getFirst();
        assertThat(firm.findNumber("tax")).hasValue(3.5e6);
        assertThat(firm.text("industry")).isEqualTo("037");
        assertThat(sound.value().year()).isEqualTo(2021);
        assertThat(sound.value().rows(BookSheet.PARCELS).getFirst().text("status"))
                .isEqualTo("free");
        assertThat(sound.value().rows(BookSheet.QUOTAS).getFirst().findNumber("left"))
                .hasValue(12000);
    }

    @Test
    void aFormulaIsWhatItLastCameTo() throws IOException {
        BookRow row =
                first(
                        form().row("Enterprises", "Firm", "040", 2020)
                                .formula("Enterprises", "E2", "1+2", 3),
                        BookSheet.ENTERPRISES);
        assertThat(row.findNumber("tax")).hasValue(3e6);
    }

    @Test
    void aFormulaWithoutAResultIsNamedByItsCell() throws IOException {
        assertThat(
                        wrong(
                                form().row("Enterprises", "Firm", "040", 2020)
                                        .formula("Enterprises", "E2", "1+2", Double.NaN)))
                .singleElement()
                .asString()
                .startsWith("Enterprises!E2: \"=1+2\"");
    }

    @Test
    void aProtectedSheetIsRead() throws IOException {
        BookRow row =
                first(
                        form().row("Enterprises", "Firm", "040", 2020).protect("Enterprises"),
                        BookSheet.ENTERPRISES);
        assertThat(row.text("name")).isEqualTo("Firm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E2 | 3 kg | Enterprises!E2, column \"Tax (million yuan)\": \"3 kg\"",
                "E2 | -3 | Enterprises!E2, column \"Tax (million yuan)\": \"-3\"",
                "E2 | >3 | Enterprises!E2",
                "E2 | many | Enterprises!E2",
                "J2 | 1,200 | \"1,200\" can be read in two ways",
                "C2 | 2044 | \"2044\" is after next year.",
                "C2 | last year | \"last year\" is not a year.",
                "B2 | 9999 | \"9999\" is not known here.",
                "B2 | 4110 | \"4110\" is no code of GB/T 4754-2017, but one of 2011.",
                "B2 | 4210 | Did you mean \"24",
                "B2 | tois | Did you mean \"toys\"",
                "B2 | manufacturing | Enterprises!B2, column \"Industry\": \"manufacturing\" is a group of",
                "Q2 | E | \"E\" is not one of the words allowed. Allowed: A, B, C, D.",
            })
    void whatIsWrongIsNamedByItsCell(String cell, String value, String said) throws IOException {
        assertThat(wrongCell(cell, value)).singleElement().asString().contains(said);
    }

    @Test
    void aCodeThatLostItsZeroIsAsked() throws IOException {
        assertThat(wrongCell("B2", 111))
                .singleElement()
                .asString()
                .contains("it can be 111", "0111");
    }

    @Test
    void everyProblemIsNamedAtOnce() throws IOException {
        List<String> all =
                wrong(
                        form().row("Enterprises", "Firm", "nonsuch", 2020, -1)
                                .row("Enterprises", "Firm", "040", 2020)
                                .row("Enterprises", "Firm", "040", 2020)
                                .row("Parcels", "A", "", "", "sold")
                                .row("Quotas", "energy", 5, "kg")
                                .row("Vacancies", "", "fitters", "some"));
        assertThat(all)
                .hasSize(7)
                .anySatisfy(one -> assertThat(one).startsWith("Enterprises!B2"))
                .anySatisfy(one -> assertThat(one).startsWith("Enterprises!D2"))
                .anySatisfy(one -> assertThat(one).contains("Enterprises!A2."))
                .anySatisfy(one -> assertThat(one).startsWith("Parcels!B2"))
                .anySatisfy(one -> assertThat(one).startsWith("Parcels!D2"))
                .anySatisfy(one -> assertThat(one).startsWith("Quotas!C2"))
                .anySatisfy(one -> assertThat(one).startsWith("Vacancies!C2"));
    }

    @Test
    void aRenamedSheetIsNamedWithTheNearestKnown() throws IOException {
        assertThat(wrong(form().others().rename("Parcels", "Parcel list")))
                .singleElement()
                .asString()
                .startsWith("Parcel list: is not known here.");
        assertThat(wrong(form().others().rename("Parcels", "Parcells")))
                .singleElement()
                .asString()
                .contains("Did you mean \"Parcels\"");
    }

    @Test
    void aSheetThatIsTakenOutIsEmpty() throws IOException {
        FileReading<ZoneBook> book = read(form().others().remove("Parcels"));
        assertThat(book).isInstanceOf(FileReading.Sound.class);
        assertThat(told(book.problems()))
                .singleElement()
                .asString()
                .contains("Parcels", "taken as empty");
    }

    @Test
    void columnsThatAreMissingOrMisspeltAreNamed() throws IOException {
        List<String> all = wrong(form().others().set("Parcels", "B1", "Landd (mu)"));
        assertThat(all)
                .hasSize(2)
                .anySatisfy(one -> assertThat(one).contains("\"Landd (mu)\"", "Did you mean"))
                .anySatisfy(
                        one ->
                                assertThat(one)
                                        .startsWith("Parcels: The heading is missing (Land)"));
    }

    @Test
    void aHeadingMaySayAnotherUnitButNotAgainstTheFirstSheet() throws IOException {
        FilledBook book =
                form().row("Enterprises", "Firm", "040", 2020, 1, 3)
                        .set("Enterprises", "D1", "Land (hectares)")
                        .set("Enterprises", "E1", "Tax (万元)");
        assertThat(wrong(book))
                .singleElement()
                .asString()
                .contains("Enterprises!E1", "says 万元, but the first sheet says million yuan");
        BookRow row = first(book.set("Zone", "B12", ""), BookSheet.ENTERPRISES);
        assertThat(row.findNumber("land")).hasValue(0.01);
        assertThat(row.findNumber("tax")).hasValue(3e4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B2 | longyou-zon | \"longyou-zon\" is not known here. Did you mean \"longyou-zone\"",
                "B5 | Yunhe | is not where the zone longyou-zone of the pack lies, which is longyou",
                "B5 | Nowhere | \"Nowhere\" is not known here.",
                "B6 | yes | the pack has the zone longyou-zone already",
                "B10 | 2002 | is not known here. Allowed: 2017, 2011",
            })
    void aBookOfAnotherZoneOrPlaceIsRefused(String cell, String value, String said)
            throws IOException {
        assertThat(wrong(form().others().set("Zone", cell, value)))
                .singleElement()
                .asString()
                .contains("Zone!" + cell)
                .contains(said);
    }

    @Test
    void codesOfAnOlderVintageAreReadWhereTheFirstSheetSaysSo() throws IOException {
        BookRow row =
                first(
                        form().row("Enterprises", "Firm", "4110", 2020).set("Zone", "B10", "2011"),
                        BookSheet.ENTERPRISES);
        assertThat(row.text("industry")).isEqualTo("097");
    }

    @Test
    void anEmptyBookAndWhatIsNoWorkbookAreRefused() throws IOException {
        assertThat(wrong(form())).singleElement().asString().contains("no rows on any sheet");
        Path none = Files.writeString(folder.resolve("none.xlsx"), "name,year\n");
        assertThat(read(none)).isInstanceOf(FileReading.Broken.class);
        assertThat(told(read(none).problems())).hasSize(1);
    }

    @Test
    void aColumnOfTheZonesOwnIsLeftOutAndSaidSo() throws IOException {
        FileReading<ZoneBook> book =
                read(form().others().set("Parcels", "H1", "Photographs of the site"));
        assertThat(book).isInstanceOf(FileReading.Sound.class);
        assertThat(told(book.problems()))
                .singleElement()
                .asString()
                .contains("Parcels!H1", "Photographs of the site");
    }
}
