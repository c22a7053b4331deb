package org.shanhai.pack.panel;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;

/// What small tables become, cell by cell, and what is said of those that are wrong.
class PanelTableTest {
    @TempDir Path folder;

    /// What is asked beside the plain question.
    private boolean wide;
    private boolean sum;
    private boolean nothing;
    private List<String> ignored = List.of();
    private Optional<String> value = Optional.empty();

    private FileReading<PanelReading> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text.replace('#', '\n') + "\n");
        return read(file);
    }

    private FileReading<PanelReading> read(Path file) {
        return PanelReader.read(
                file,
                new PanelQuestion(
                        Optional.empty(),
                        Optional.empty(),
                        value,
                        Optional.empty(),
                        wide,
                        ignored,
                        Optional.empty(),
                        sum,
                        nothing,
                        Optional.empty()),
                Progress.SILENT);
    }

    private PanelTable table(String text) throws IOException {
        FileReading<PanelReading> reading = read(text);
        assertThat(said(reading)).isEmpty();
        return ((FileReading.Sound<PanelReading>) reading).value().table();
    }

    private static List<String> said(FileReading<PanelReading> reading) {
        return reading.problems().stream().map(English::of).toList();
    }

    private List<String> wrong(String text) throws IOException {
        FileReading<PanelReading> reading = read(text);
        assertThat(reading).isInstanceOf(FileReading.Broken.class);
        return said(reading);
    }

    @Test
    void keysAreSortedAndTheirValuesWithThem() throws IOException {
        PanelTable table =
                table(
                        "place,industry,value,year#b,toys,1,2021#a,toys,2,2020#a,rice,3.5,2021"
                                + "#b,rice,0,2020");

        assertThat(table.places()).containsExactly("a", "b");
        assertThat(table.industries()).containsExactly("rice", "toys");
        assertThat(table.years()).containsExactly("2020", "2021");
        assertThat(table.values(0).storage()).containsExactly(0, 2, 0, 0);
        assertThat(table.values(1).storage()).containsExactly(3.5, 0, 0, 1);
    }

    /// More keys than the first slots hold, each seen again after others.
    @Test
    void manyKeysKeepTheirNumbers() throws IOException {
        int places = 300;
        StringBuilder text = new StringBuilder("place,industry,value");
        for (int round = 0; round < 2; round++) {
            for (int k = 0; k < places; k++) {
                int place = k * 7 % places;
                text.append("#%03d,%s,%d".formatted(place, round, 1000 * round + place));
            }
        }
        PanelTable table = table(text.toString());

        assertThat(table.places()).hasSize(places);
        assertThat(table.industries()).containsExactly("0", "1");
        for (int place = 0; place < places; place++) {
            assertThat(table.places().get(place)).isEqualTo("%03d".formatted(place));
            assertThat(table.values(0).row(place)).containsExactly(place, 1000 + place);
        }
    }

    @Test
    void spacesAroundCellsAreNoPartOfThem() throws IOException {
        PanelTable table = table("place,industry,value# a ,toys, 1 #\u00a0a\u3000,\trice,2\u00a0");

        assertThat(table.places()).containsExactly("a");
        assertThat(table.industries()).containsExactly("rice", "toys");
        assertThat(table.values(0).storage()).containsExactly(2, 1);
    }

    @Test
    void copiesCountOnceAndAreToldOf() throws IOException {
        FileReading<PanelReading> reading =
                read("place,industry,value#a,toys,2#b,toys,1#a,toys,2#b,toys,1#c,toys,4");

        assertThat(said(reading))
                .singleElement()
                .asString()
                .startsWith("t.csv:4, column \"value\": \"a, toys\" is there twice")
                .contains("as are 2 rows in all", "--duplicates sum");
        assertThat(((FileReading.Sound<PanelReading>) reading).value().table().values(0).storage())
                .containsExactly(2, 1, 4);
    }

    @Test
    void valuesThatDifferAreHeldAgainstTheFirst() throws IOException {
        assertThat(wrong("place,industry,value#a,toys,2#b,toys,1.5#a,toys,3#b,toys,7"))
                .satisfiesExactly(
                        said ->
                                assertThat(said)
                                        .startsWith("t.csv:4, column \"value\": \"a, toys\"")
                                        .contains("twice, as 3 here and 2 in line 2", "--year"),
                        said ->
                                assertThat(said)
                                        .startsWith("t.csv:5, column \"value\": \"b, toys\"")
                                        .contains("twice, as 7 here and 1.5 in line 3"));
        assertThat(wrong("place,industry,value,year#a,toys,2,1#a,toys,2,2#a,toys,3,2"))
                .singleElement()
                .asString()
                .contains("\"a, toys, 2\"", "as 3 here and 2 in line 3", "Keep one;")
                .doesNotContain("--year");
    }

    @Test
    void ofManyThatDifferTheFirstAreNamedAndTheRestCounted() throws IOException {
        StringBuilder text = new StringBuilder("place,industry,value");
        for (int k = 0; k < 40; k++) {
            text.append("#p%02d,toys,1#p%02d,toys,2".formatted(k, k));
        }
        FileReading<PanelReading> reading = read(text.toString());

        assertThat(((FileReading.Broken<PanelReading>) reading).problems())
                .hasSizeLessThan(40)
                .anySatisfy(problem -> assertThat(English.of(problem)).contains("\"p00, toys\""))
                .anySatisfy(problem -> assertThat(English.of(problem)).contains("more"));
    }

    @Test
    void partsOfACellAreAddedUpWhereAsked() throws IOException {
        sum = true;

        assertThat(table("place,industry,value#a,toys,2#a,toys,2#a,toys,3").values(0).storage())
                .containsExactly(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''     | The cell is empty.",
                "NA     | \"NA\" is no value.",
                "null   | \"null\" is no value.",
                "NaN    | \"NaN\" is no value.",
                "-1     | \"-1\" is negative",
                "-1.5   | \"-1.5\" is negative",
                "x      | \"x\" is not a number",
                "nine   | \"nine\" is not a number",
                "1.5.2  | \"1.5.2\" can be read in two ways",
                "1.     | \"1.\" is not a number",
                "1e-120 | is out of range.",
                "1e300  | is too large",
            })
    void namesValuesThatAreWrong(String cell, String says) throws IOException {
        assertThat(wrong("place,industry,value#a,toys,1#b,toys," + cell))
                .singleElement()
                .asString()
                .startsWith("t.csv:3, column \"value\": ")
                .contains(says);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "007, 7",
        "0.1, 0.1",
        "10.25, 10.25",
        "123456789012345, 123456789012345",
        "1234567890123456, 1234567890123456",
        "0.1234567890123456789, 0.12345678901234568",
        "1e3, 1000",
        "1e-100, 1e-100",
    })
    void readsNumbersToTheirLastDigit(String cell, double number) throws IOException {
        assertThat(table("place,industry,value#a,toys," + cell).values(0).storage())
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "NaN", "nan", "NULL", "null"})
    void emptyIsNothingWhereAsked(String cell) throws IOException {
        nothing = true;

        assertThat(
                        table("place,industry,value#a,toys,%s#b,toys,2".formatted(cell))
                                .values(0)
                                .storage())
                .containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource({"',toys,1,2020', place", "'a, ,1,2020', industry", "'a,toys,1,', year"})
    void namesRowsAboutNothing(String row, String column) throws IOException {
        assertThat(wrong("place,industry,value,year#b,toys,1,2020#" + row))
                .singleElement()
                .asString()
                .contains("t.csv:3, column \"" + column + "\": The cell is empty.");
    }

    @Test
    void aWideTableHasItsIndustriesAcross() throws IOException {
        wide = true;
        ignored = List.of("note");
        PanelTable table = table(",year,toys,note,rice#b,1,2,none,3#a,2,4,much,5");

        assertThat(table.industries()).containsExactly("rice", "toys");
        assertThat(table.years()).containsExactly("1", "2");
        assertThat(table.values(0).storage()).containsExactly(0, 0, 3, 2);
        assertThat(table.values(1).storage()).containsExactly(5, 4, 0, 0);
    }

    @Test
    void aWideTableWithoutYearsHasOneUnnamed() throws IOException {
        wide = true;
        PanelTable table = table("county,toys,rice#a,1,2");

        assertThat(table.years()).containsExactly("");
        assertThat(table.values(0).storage()).containsExactly(2, 1);
    }

    /// The unit of a column that holds no values plays no part.
    @Test
    void theColumnsOfAWideTableSayOneUnit() throws IOException {
        wide = true;
        ignored = List.of("size（亩）");
        assertThat(wrong("place,toys（万元）,rice（吨）,size（亩）#a,1,2,3"))
                .singleElement()
                .asString()
                .contains("t.csv:1", "rice", "\"吨\"", "\"万元\"");
        assertThat(table("place,toys（万元）,rice（万元）,size（亩）#a,1,2,3").industries()).hasSize(2);
    }

    @Test
    void namesTheColumnsOfAWideTableThatAreWrong() throws IOException {
        wide = true;
        ignored = List.of("note");

        assertThat(wrong("place,toys,#a,1,2"))
                .satisfiesExactlyInAnyOrder(
                        said ->
                                assertThat(said)
                                        .startsWith("t.csv:1: Column 3 has no name")
                                        .contains("Name it"),
                        said ->
                                assertThat(said)
                                        .startsWith("t.csv:1, column \"note\": is not known here.")
                                        .contains("--ignore"));
    }

    @Test
    void namesColumnsThatAreNotClear() throws IOException {
        assertThat(wrong("place,industry,jobs,output#a,toys,1,2"))
                .singleElement()
                .asString()
                .startsWith("t.csv:1: Several columns may be that of the value: jobs, output.")
                .contains("--value COLUMN", "Allowed: place, industry, jobs, output.");
        assertThat(wrong("place,industry,much#a,toys,1"))
                .singleElement()
                .asString()
                .contains("No column is plainly that of the value.");
        assertThat(wrong("place,industry,value,value#a,toys,1,1"))
                .anySatisfy(said -> assertThat(said).contains("\"value\": The column is there"));
        assertThat(wrong("place,industry,value,year,period#a,toys,1,1,1"))
                .singleElement()
                .asString()
                .contains("may be that of the year: year, period.");
        value = Optional.of("jobs");
        assertThat(wrong("place,industry,value#a,toys,1"))
                .singleElement()
                .asString()
                .startsWith("t.csv:1, column \"jobs\": is not known here.");
    }

    @Test
    void whatIsAskedForIsNoCandidateForTheRest() throws IOException {
        value = Optional.of("section");

        assertThat(table("place,product,section#a,toys,1").industries()).containsExactly("toys");
    }

    @Test
    void ofVeryManyColumnsTheFirstAreNamed() throws IOException {
        StringBuilder header = new StringBuilder("c1");
        for (int k = 2; k <= 41; k++) {
            header.append(",c").append(k);
        }
        assertThat(wrong(header + "#1")).anySatisfy(said -> assertThat(said).contains("c40, …."));
        assertThat(wrong(header.substring(0, header.lastIndexOf(",")) + "#1"))
                .anySatisfy(said -> assertThat(said).contains("c39, c40."));
    }

    @Test
    void whatHoldsNoTableIsSaid() throws IOException {
        assertThat(wrong("place,industry,value"))
                .containsExactly("t.csv: The table has no values. Check that the file is whole.");
        assertThat(said(read(folder)))
                .singleElement()
                .asString()
                .contains("Give a CSV, TSV, Parquet, XLSX or JSON file");
        assertThat(said(read(folder.resolve("none.csv"))))
                .singleElement()
                .asString()
                .startsWith("none.csv: ")
                .isNotEqualTo(said(read(folder)).getFirst());
    }
}
