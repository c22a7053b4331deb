package org.shanhai.pack.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.key.Keyed;
import org.shanhai.pack.FileReading;
import org.shanhai.region.IndustryCodes;

/// Which sheets and columns a book has, and which of its rows agree.
class BookSheetsTest {
    @TempDir private Path folder;

    private String wrong(SmallBook book) throws IOException {
        assertThat(book.told(folder)).hasSize(1);
        return book.told(folder).getFirst();
    }

    /// Behind the first, any sheet may be left out, and is then taken as empty.
    @ParameterizedTest
    @EnumSource(BookSheet.class)
    void onlyTheFirstSheetMustBeThere(BookSheet sheet) throws IOException {
        SmallBook book =
                new SmallBook()
                        .row(BookSheet.ENTERPRISES, "name", "Firm", "industry", "040")
                        .row(BookSheet.VACANCIES, "trade", "fitter", "persons", 2)
                        .without(sheet);
        FileReading<ZoneBook> reading = book.read(folder);
        String name = sheet == BookSheet.TERMS ? "Terms promised" : sheet.key();
        String said =
                sheet == BookSheet.ZONE
                        ? " is not there, and nothing can be read without it."
                        : " is not there; it is taken as empty.";
        assertThat(SmallBook.told(reading))
                .singleElement()
                .asString()
                .startsWith("book.xlsx: \"" + name + "\"" + said);
        assertThat(reading instanceof FileReading.Sound<?>).isEqualTo(sheet != BookSheet.ZONE);
    }

    @Test
    void sheetsGoByAllTheirNamesAndSomeAreIgnored() throws IOException {
        SmallBook book =
                new SmallBook()
                        .row(BookSheet.TERMS, "firm", "Firm", "kind", "rent", "until", 2040)
                        .title(BookSheet.TERMS, "承诺")
                        .further("Help", "How to fill this in");
        assertThat(book.only(folder, BookSheet.TERMS).findYear("until")).hasValue(2040);
    }

    /// Where none is missing a further sheet is the zone's own; else it may be one that was
    /// renamed. A sheet with nothing on it is none.
    @Test
    void aSheetThatIsNoneOfTheBookIsNamed() throws IOException {
        assertThat(SmallBook.withFirm().further("Empty", "").told(folder)).isEmpty();
        FileReading<ZoneBook> whole = SmallBook.withFirm().further("Notes", "x").read(folder);
        assertThat(whole).isInstanceOf(FileReading.Sound.class);
        assertThat(SmallBook.told(whole))
                .singleElement()
                .asString()
                .startsWith("Notes: is not known here, and was not read. Allowed:");
        assertThat(wrong(SmallBook.withFirm().title(BookSheet.PARCELS, "parcells")))
                .startsWith("parcells: is not known here. Did you mean \"parcels\"?");
        assertThat(wrong(SmallBook.withFirm().further("承诺", "x").title(BookSheet.TERMS, "terms")))
                .startsWith("承诺: is there already (terms).");
    }

    @Test
    void aBookWithoutAnyRowIsEmpty() throws IOException {
        assertThat(wrong(new SmallBook()))
                .startsWith("book.xlsx: has no rows on any sheet. Fill in at least one");
    }

    @Test
    void headingsThatAreMissingTwiceOrUnknownAreNamed() throws IOException {
        assertThat(SmallBook.withFirm().heading(BookSheet.PARCELS, "use", "").told(folder))
                .isEmpty();
        assertThat(wrong(SmallBook.withFirm().heading(BookSheet.PARCELS, "land", "")))
                .startsWith("parcels: The heading is missing (land). Allowed: parcel, land");
        assertThat(wrong(SmallBook.withFirm().heading(BookSheet.PARCELS, "use", "Land (mu)")))
                .startsWith("parcels!C1, column \"Land (mu)\": is there already (land)");
        assertThat(wrong(SmallBook.withFirm().heading(BookSheet.PARCELS, "use", "landd")))
                .startsWith("parcels!C1, column \"landd\"")
                .contains("Did you mean \"land\"?");
        assertThat(wrong(SmallBook.withFirm().heading(BookSheet.PARCELS, "land", "land (bushels)")))
                .startsWith("parcels!B1");
        FileReading<ZoneBook> own =
                SmallBook.withFirm().heading(BookSheet.PARCELS, "own", "Photographs").read(folder);
        assertThat(own).isInstanceOf(FileReading.Sound.class);
        assertThat(SmallBook.told(own))
                .singleElement()
                .asString()
                .startsWith(
                        "parcels!H1, column \"Photographs\": is not known here, and was not read");
    }

    /// The same firm in another year is another row, and so is the same vacancy or promise.
    @Test
    void aRowStandsOnlyOnce() throws IOException {
        SmallBook firms =
                new SmallBook()
                        .row(BookSheet.ENTERPRISES, "name", "Firm", "industry", "040")
                        .row(BookSheet.ENTERPRISES, "name", "Firm", "industry", "040", "year", 2020)
                        .row(BookSheet.VACANCIES, "trade", "fitter", "persons", 2)
                        .row(BookSheet.VACANCIES, "trade", "fitter", "persons", 2)
                        .row(BookSheet.TERMS, "firm", "Firm", "kind", "rent")
                        .row(BookSheet.TERMS, "firm", "Firm", "kind", "rent");
        assertThat(firms.sound(folder).rows(BookSheet.VACANCIES)).hasSize(2);
        assertThat(
                        wrong(
                                firms.row(
                                        BookSheet.ENTERPRISES,
                                        "name",
                                        "Firm",
                                        "industry",
                                        "037",
                                        "year",
                                        2021)))
                .startsWith(
                        "enterprises!A4, column \"name\": \"Firm\" is there twice: the same Firm 2021 stands in enterprises!A2.")
                .contains(" enterprises!A2.");
    }

    @Test
    void rowsThatDifferByNameAreSeveral() throws IOException {
        SmallBook book = new SmallBook();
        for (String name : new String[] {"energy", "water"}) {
            book.row(BookSheet.PARCELS, "parcel", name, "land", "1 ha", "status", "free")
                    .row(
                            BookSheet.QUOTAS,
                            "of",
                            name,
                            "left",
                            5,
                            "unit",
                            name.equals("energy") ? "tce" : "m3")
                    .row(
                            BookSheet.UTILITIES,
                            "plant",
                            name,
                            "kind",
                            "steam",
                            "capacity",
                            80,
                            "unit",
                            "t/h")
                    .row(BookSheet.PIPELINE, "project", name, "status", "signed");
        }
        assertThat(book.sound(folder).rows().values().stream().mapToInt(List::size).sum())
                .isEqualTo(8);
    }

    @Test
    void noParcelQuotaPlantOrProjectStandsTwice() throws IOException {
        SmallBook book = new SmallBook();
        for (int k = 0; k < 2; k++) {
            book.row(BookSheet.PARCELS, "parcel", "A", "land", "1 ha", "status", "free")
                    .row(BookSheet.QUOTAS, "of", "energy", "left", 5, "unit", "tce")
                    .row(
                            BookSheet.UTILITIES,
                            "plant",
                            "East",
                            "kind",
                            "steam",
                            "capacity",
                            80,
                            "unit",
                            "t/h")
                    .row(BookSheet.PIPELINE, "project", "Plant", "status", "signed");
        }
        assertThat(book.told(folder).stream().map(told -> told.substring(0, told.indexOf(':'))))
                .containsExactlyInAnyOrder(
                        "parcels!A3, column \"parcel\"",
                        "quotas!A3, column \"of\"",
                        "utilities!A3, column \"plant\"",
                        "pipeline!A3, column \"project\"");
    }

    /// A quota is held in the unit of what it limits: 12,000 tonnes of coal equivalent, 0.5 t, and
    /// 15 mu, which are 0.01 km².
    @ParameterizedTest
    @CsvSource({
        "energy, 1.2万, 吨标准煤, 12000",
        "cod, 500, kg, 0.5",
        "land, 15, mu, 0.01",
        "land, 0, mu, 0",
    })
    void aQuotaIsHeldInTheUnitOfWhatItLimits(String of, String left, String unit, double held)
            throws IOException {
        BookRow row =
                new SmallBook()
                        .row(BookSheet.QUOTAS, "of", of, "left", left, "unit", unit)
                        .only(folder, BookSheet.QUOTAS);
        assertThat(row.findNumber("left")).hasValue(held);
        assertThat(row.at("left")).isEqualTo("quotas!B2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "energy | 5 | kg | quotas!C2, column \"unit\": \"kg\"",
                "energy | 5 tce | tce | quotas!B2",
                "energy | -5 | tce | quotas!B2",
                "energy | 3-5 | tce | quotas!B2, column \"left\": \"3-5\" is a bound, a range",
                "gold | 5 | tce | quotas!A2, column \"of\": \"gold\" is not one of the words",
                "energy | '' | tce | quotas!B2, column \"left\": The cell is empty",
            })
    void aQuotaThatCannotBeReadIsNamedByItsCell(String of, String left, String unit, String said)
            throws IOException {
        assertThat(
                        wrong(
                                new SmallBook()
                                        .row(
                                                BookSheet.QUOTAS,
                                                "of",
                                                of,
                                                "left",
                                                left,
                                                "unit",
                                                unit)))
                .contains(said);
    }

    /// Doubtful, but no error; all of it may be used.
    @ParameterizedTest
    @CsvSource({"79, 0", "80, 0", "81, 1"})
    void moreThanCanBeIsHardlyUsed(double used, int warnings) throws IOException {
        FileReading<ZoneBook> reading =
                new SmallBook()
                        .row(
                                BookSheet.UTILITIES,
                                "plant",
                                "East",
                                "kind",
                                "steam",
                                "capacity",
                                80,
                                "used",
                                used,
                                "unit",
                                "t/h")
                        .read(folder);
        assertThat(reading).isInstanceOf(FileReading.Sound.class);
        assertThat(SmallBook.told(reading)).hasSize(warnings);
        assertThat(SmallBook.told(reading))
                .allMatch(
                        told ->
                                told.startsWith(
                                        "utilities!D2, column \"used\": \"81.0\" is more than the whole capacity (80.0)."));
    }

    /// Each at its cell, on the first sheet as on the others.
    @Test
    void aFormulaWithoutAResultIsNamedByItsCell() throws IOException {
        SmallBook.Formula formula = new SmallBook.Formula("1+2");
        assertThat(wrong(SmallBook.withFirm("tax", formula)))
                .startsWith("enterprises!E2: \"=1+2\"");
        assertThat(wrong(SmallBook.withFirm().head("positioning", formula)))
                .startsWith("zone!B7: \"=1+2\"");
    }

    /// Nothing on a sheet, not even headings, is as good as no sheet; but of firms there must be
    /// headings.
    @Test
    void aSheetWithNothingOnItIsNone() throws IOException {
        SmallBook book = new SmallBook().row(BookSheet.VACANCIES, "trade", "fitter", "persons", 2);
        assertThat(book.empty(BookSheet.PARCELS).told(folder)).isEmpty();
        assertThat(book.empty(BookSheet.ENTERPRISES).told(folder))
                .singleElement()
                .asString()
                .startsWith("enterprises: ");
    }

    @Test
    void whatIsNoWorkbookIsBroken() throws IOException {
        Path file = Files.writeString(folder.resolve("none.xlsx"), "name,year\n");
        assertThat(
                        SmallBook.told(
                                SmallBook.read(
                                        file, new IndustryCodes(List.of()), Optional.empty())))
                .singleElement()
                .asString()
                .startsWith("none.xlsx: ")
                .contains("no XLSX file");
    }

    @Test
    void sheetsAndColumnsGoByKeys() {
        assertThat(Keyed.find(BookSheet.class, "quotas")).contains(BookSheet.QUOTAS);
        assertThat(Keyed.find(BookSheet.class, "Quotas")).isEmpty();
        assertThat(
                        BookSheet.ENTERPRISES.columns().stream()
                                .filter(
                                        column ->
                                                List.of("tax", "land", "jobs")
                                                        .contains(column.key()))
                                .map(column -> ((CellKind.Amount) column.kind()).isMoney()))
                .containsExactly(false, true, false);
    }

    /// Problems go by their lines then.
    @Test
    void jsonOfItsTablesIsABookToo() throws IOException {
        String text =
                """
                {"zone": {"zone": "lyz", "place": "longyou", "new_zone": "no",
                          "year": 2021,
                          "filled_by": "Committee"},
                 "enterprises": [
                   {"name": "Firm", "industry": "040",
                    "tax": "7万元", "jobs": 5},
                   {"name": "Other", "industry": 40, "tax": {"value": 3, "unit": "万元"}}]}
                """;
        Path file = Files.writeString(folder.resolve("book.json"), text);
        IndustryCodes codes = new IndustryCodes(List.of());

        FileReading<ZoneBook> sound = SmallBook.read(file, codes, Optional.empty());
        assertThat(sound).isInstanceOf(FileReading.Sound.class);
        List<BookRow> firms =
                ((FileReading.Sound<ZoneBook>) sound).value().rows(BookSheet.ENTERPRISES);
        assertThat(firms)
                .extracting(row -> row.findNumber("tax").orElse(0))
                .containsExactly(7e4, 3e4);

        Files.writeString(
                file, text.replace("2021", "\"soon\"").replace("7万元", "7").replace("Other", "合计"));
        assertThat(SmallBook.told(SmallBook.read(file, codes, Optional.empty())))
                .filteredOn(told -> !told.contains("is not there"))
                .satisfiesExactly(
                        told ->
                                assertThat(told)
                                        .startsWith("book.json:2, column \"year\": \"soon\""),
                        told ->
                                assertThat(told)
                                        .startsWith(
                                                "book.json:6, column \"tax\": \"7\" has no unit"),
                        told ->
                                assertThat(told)
                                        .startsWith("book.json:7, column \"name\": \"合计\""));
    }
}
