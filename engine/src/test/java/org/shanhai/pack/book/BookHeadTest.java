package org.shanhai.pack.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.unit.DecimalMark;

/// The first sheet: whose book it is, and what its lines hold.
class BookHeadTest {
    @TempDir private Path folder;

    private String wrong(SmallBook book) throws IOException {
        assertThat(book.told(folder)).hasSize(1);
        return book.told(folder).getFirst();
    }

    @Test
    void aBookIsOfAZoneInAPlaceAndAYear() throws IOException {
        ZoneBook book = SmallBook.withFirm().sound(folder);
        assertThat(book.zone()).isEqualTo("lyz");
        assertThat(book.place()).isEqualTo("longyou");
        assertThat(book.isNew()).isFalse();
        assertThat(book.year()).isEqualTo(2021);
        assertThat(book.source()).isEqualTo("zone-book-lyz");
        assertThat(book.head().text("filled_by")).isEqualTo("Committee");
        assertThat(book.head().at("filled_by")).isEqualTo("zone!B11");
        assertThat(book.rows(BookSheet.ENTERPRISES)).hasSize(1);
        assertThat(book.rows(BookSheet.TERMS)).isEmpty();
    }

    /// New zones are told to be new; the pack holds `own` by this book alone, which may say either.
    @ParameterizedTest
    @CsvSource({
        "lyz, longyou, no, lyz, false",
        "lyz zone, 龙游, no, lyz, false",
        "ywz, yiwu, no, ywz, false",
        "own, longyou, yes, own, true",
        "own, longyou, no, own, true",
        "fresh-1, yiwu, yes, fresh-1, true",
    })
    void findsWhoseBookItIs(String zone, String place, String says, String key, boolean isNew)
            throws IOException {
        ZoneBook book =
                SmallBook.withFirm()
                        .head("zone", zone)
                        .head("place", place)
                        .head("new_zone", says)
                        .sound(folder);
        assertThat(book.zone()).isEqualTo(key);
        assertThat(book.isNew()).isEqualTo(isNew);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone | nowhere | zone!B2, column \"zone\": \"nowhere\" is not known here. Did you mean \"lyz\"",
                "place | yiwu | zone!B5, column \"place\": \"yiwu\" is not where the zone lyz of the pack lies",
                "place | Nowhere | zone!B5, column \"place\": \"Nowhere\" is not known here.",
                "place | longyo | Did you mean \"longyou\"",
                "new_zone | yes | zone!B6, column \"new_zone\": \"yes\" is told to be new, but the pack has the zone lyz",
                "new_zone | maybe | zone!B6, column \"new_zone\": \"maybe\" is not one of the words",
                "positioning | Toys; Tin | zone!B7, column \"positioning\": \"Tin\" is not known here.",
                "year | 2028 | zone!B9, column \"year\": \"2028\" is after next year.",
                "filled_by | '' | zone!B11, column \"filled_by\": The cell is empty.",
                "zone | '' | zone!B2, column \"zone\": The cell is empty.",
            })
    void whatIsWrongOnTheFirstSheetIsNamedByItsCell(String line, String answer, String said)
            throws IOException {
        assertThat(wrong(SmallBook.withFirm().head(line, answer))).contains(said);
    }

    @Test
    void aNewZoneNeedsAKey() throws IOException {
        assertThat(wrong(SmallBook.withFirm().head("zone", "新区").head("new_zone", "yes")))
                .startsWith("zone!B2, column \"zone\": \"新区\" is not a key.");
    }

    @Test
    void severalIndustriesMayBeAZonesPosition() throws IOException {
        assertThat(
                        SmallBook.withFirm()
                                .head("positioning", "Toys； light;")
                                .sound(folder)
                                .head()
                                .text("positioning"))
                .isEqualTo("Toys； light;");
    }

    @Test
    void aLineOfTheFirstSheetThatIsNeededIsMissed() throws IOException {
        assertThat(SmallBook.withFirm().withoutLine("filled_by").told(folder))
                .containsExactly(
                        "zone: The heading is missing (filled_by). Allowed: zone, name, name_local,"
                                + " place, new_zone, positioning, land, year, classification,"
                                + " filled_by, money_unit.");
        assertThat(SmallBook.withFirm().withoutLine("positioning").told(folder)).isEmpty();
    }

    @Test
    void withoutAYearABookIsBroken() throws IOException {
        assertThat(SmallBook.withFirm().head("year", "").told(folder)).hasSize(1);
    }

    /// Where a comma is the decimal mark a point in a text sets thousands off; in what a workbook
    /// holds as a number it is the decimal mark.
    @Test
    void aNumberOnTheFirstSheetIsReadAsSuch() throws IOException {
        for (Object land : new Object[] {1.234, "1.234"}) {
            BookRow head =
                    SmallBook.withFirm()
                            .heading(BookSheet.ZONE, "land", "land (km2)")
                            .head("land", land)
                            .decimal(DecimalMark.COMMA)
                            .sound(folder)
                            .head();
            assertThat(head.findNumber("land")).hasValue(land instanceof String ? 1234 : 1.234);
        }
    }
}
