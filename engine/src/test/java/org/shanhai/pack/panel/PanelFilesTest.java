package org.shanhai.pack.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
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
import org.shanhai.pack.unit.DecimalMark;

/// Tables that users bring: the file that was named and no other, and its numbers as they are
/// meant.
class PanelFilesTest {
    @TempDir Path folder;

    private static FileReading<PanelReading> read(Path file, Optional<DecimalMark> decimal) {
        PanelQuestion plain = PlainQuestion.plain();
        return PanelReader.read(
                file,
                new PanelQuestion(
                        plain.place(),
                        plain.industry(),
                        plain.value(),
                        plain.year(),
                        plain.wide(),
                        plain.ignored(),
                        plain.sheet(),
                        plain.sumDuplicates(),
                        plain.emptyIsNothing(),
                        decimal),
                Progress.SILENT);
    }

    private static PanelTable sound(FileReading<PanelReading> reading) {
        assertThat(reading.problems()).isEmpty();
        return ((FileReading.Sound<PanelReading>) reading).value().table();
    }

    private static String error(FileReading<PanelReading> reading) {
        assertThat(reading).isInstanceOf(FileReading.Broken.class);
        assertThat(reading.problems()).hasSize(1);
        return English.of(reading.problems().getFirst());
    }

    private FileReading<PanelReading> read(String name, String text, Optional<DecimalMark> decimal)
            throws IOException {
        return read(Files.writeString(folder.resolve(name), text), decimal);
    }

    private static void parquet(Path file, String query) throws Exception {
        Path plain = file.resolveSibling("plain.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(query, plain));
        }
        Files.move(plain, file);
    }

    private static void onePlace(Path file, String place) throws Exception {
        parquet(file, "SELECT '%s' AS place, 'toys' AS industry, 1.5 AS value".formatted(place));
    }

    /// Both ways to read Parquet: keys as numbers, and rows as texts where values are texts.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "g[12].parquet",
                "a*b.parquet",
                "w?y.parquet",
                "[!a].parquet",
                "**.parquet",
                "it's.parquet",
                "山[海]*.parquet"
            })
    void readsTheParquetFileThatWasNamed(String name) throws Exception {
        Path inside = Files.createDirectories(folder.resolve("x[1]").resolve("year=2020"));
        Path other = Files.createDirectories(folder.resolve("x1").resolve("year=2020"));
        Path wrong = folder.resolve("wrong.parquet");
        onePlace(wrong, "wrong");
        for (Path each : List.of(inside, other)) {
            for (String near : List.of("g1", "axb", "way", "b", "its", "山海x")) {
                Files.copy(wrong, each.resolve(near + ".parquet"));
            }
        }
        onePlace(inside.resolve(name), "right");
        assertThat(sound(read(inside.resolve(name), Optional.empty())).places())
                .containsExactly("right");

        Files.delete(inside.resolve(name));
        parquet(
                inside.resolve(name),
                "SELECT 'right' AS place, 'toys' AS industry, '1.5' AS value");
        PanelTable table = sound(read(inside.resolve(name), Optional.empty()));
        assertThat(table.places()).containsExactly("right");
        // The folder's name makes no column of years.
        assertThat(table.years()).containsExactly("");
    }

    @Test
    void aBackslashBesideAPatternCannotBeOpened() throws Exception {
        onePlace(folder.resolve("a\\b[1].parquet"), "right");
        assertThat(error(read(folder.resolve("a\\b[1].parquet"), Optional.empty())))
                .contains("has a backslash beside", "Rename the file");
    }

    /// A year is a number in any case; a code may have lost its zeros.
    @Test
    void codesThatAFileHoldsAsNumbersAreReadAsTheirDigits() throws Exception {
        Path file = folder.resolve("numbers.parquet");
        parquet(
                file,
                "SELECT * FROM (VALUES (7, 'toys', 2.5::DOUBLE, 2020), (8, 'rice', 4, 2021))"
                        + " AS t(place, industry, value, year)");
        FileReading<PanelReading> reading = read(file, Optional.empty());
        PanelTable table = ((FileReading.Sound<PanelReading>) reading).value().table();

        assertThat(table.places()).containsExactly("7", "8");
        assertThat(table.years()).containsExactly("2020", "2021");
        assertThat(table.values(0).storage()).containsExactly(0, 2.5, 0, 0);
        assertThat(reading.problems())
                .anySatisfy(
                        problem ->
                                assertThat(English.of(problem))
                                        .startsWith("numbers.parquet, column \"place\": The file")
                                        .contains("leading zeros"));
    }

    @Test
    void namesTheTextThatHasASeparatorInIt() throws Exception {
        Path file = folder.resolve("us.parquet");
        parquet(
                file,
                "SELECT * FROM (VALUES ('a', 'toys', '1'), ('b' || chr(31) || 'c', 'toys', '2'))"
                        + " AS t(place, industry, value)");
        assertThat(error(read(file, Optional.empty())))
                .contains(
                        "us.parquet:2, column \"place\": \"b␟c\" has the control character U+001F");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place;industry;value#a;toys;1,234          |       | 1.234",
                "place;industry;value#a;toys;1.234,5        |       | 1234.5",
                "place;industry;value#a;toys;1.234          | COMMA | 1234",
                "place;industry;value#a;toys;1.234          | POINT | 1.234",
                "place,industry,value#a,toys,\"1,234\"      |       | 1234",
                "place,industry,value#a,toys,\"1,234\"      | COMMA | 1.234",
                "place,industry,value#a,toys,1.234          |       | 1.234",
                "place@industry@value#a@toys@1,234          | COMMA | 1.234",
                "place@industry@value#a@toys@1,234          | POINT | 1234",
                "place@industry@value#a@toys@1.234          |       | 1.234",
            })
    void readsNumbersAsTheyAreMeant(String text, DecimalMark decimal, double value)
            throws IOException {
        FileReading<PanelReading> reading =
                read(
                        "t.txt",
                        text.replace('#', '\n').replace('@', '\t') + "\n",
                        Optional.ofNullable(decimal));
        assertThat(sound(reading).values(0).get(0, 0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place@industry@value#a@toys@1,234   |       | as 1234 or, with a decimal comma, as"
                        + " 1.234",
                "place;industry;value#a;toys;1.234   |       | as 1.234 or, with a decimal comma,"
                        + " as 1234",
                "place;industry;value#a;toys;1,234.5 |       | is 1234.5 only where the point",
                "place;industry;value#a;toys;1,5#b;toys;2.5 | | has another decimal mark than"
                        + " \"1,5\"",
                "place,industry,value#a,toys,1.5     | COMMA | is 1.5 only where the point",
            })
    void refusesNumbersWithTwoMeanings(String text, DecimalMark decimal, String message)
            throws IOException {
        FileReading<PanelReading> reading =
                read(
                        "t.txt",
                        text.replace('#', '\n').replace('@', '\t') + "\n",
                        Optional.ofNullable(decimal));
        assertThat(error(reading)).contains("column \"value\"", message, "--decimal");
    }

    @Test
    void namesWhatSeparatesTheCells() throws IOException {
        assertThat(error(read("t.csv", "place;industry;value\na;toys\n", Optional.empty())))
                .contains("t.csv:2: The row has 2 cells, the header 3");
        assertThat(error(read("t.csv", "place\tindustry\tvalue\na\n", Optional.empty())))
                .contains("The row has 1 cells, the header", "has a TAB in it");
        assertThat(error(read("t.csv", "place;industry;value\na;\"b\" c;1\n", Optional.empty())))
                .contains("After a closing quote");
    }

    @Test
    void rowsOfNothingButSeparatorsAreRows() throws IOException {
        assertThat(
                        error(
                                read(
                                        "t.csv",
                                        "place,industry,value\n\n  \na,toys,1\n,\n",
                                        Optional.empty())))
                .contains("t.csv:5: The row has 2 cells, the header 3");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, München, Latin-1",
        "ISO-8859-1, Straße, Latin-1",
        "ISO-8859-1, Façade crème, Latin-1",
        "GBK, 龙游, GBK)",
        "GBK, 衢州市, GBK)",
        "GBK, '浙江省，义乌', GBK)",
    })
    void guessesTheEncoding(String charset, String place, String guess) throws IOException {
        String text = "place,industry,value\n" + place + ",toys,1\n";
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(Charset.forName(charset)));
        assertThat(error(read(file, Optional.empty())))
                .contains("t.csv:2: The byte 0x", "is not UTF-8 (the file seems to be " + guess)
                .contains("Save the file as UTF-8");
    }

    @Test
    void guessesNothingOfBinaryFiles() throws IOException {
        byte[] bytes =
                "place,industry,value\n\u0089\u0003\u0090x,toys,1\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        assertThat(error(read(file, Optional.empty()))).contains("is not UTF-8; the rest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "Total", "全省总计", "Grand Total"})
    void aPlaceOrIndustryThatSumsUpOthersIsRefused(String total) throws Exception {
        Path file = folder.resolve("totals.parquet");
        onePlace(file, total);
        assertThat(error(read(file, Optional.empty()))).contains("sums up others");
        assertThat(
                        error(
                                read(
                                        "t.csv",
                                        "place,industry,value\nA,%s,1\nA,toys,1\n".formatted(total),
                                        Optional.empty())))
                .contains(":2", "sums up others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value（kg） | 10 | 5kg",
                "产值（万元） | 10 | 5",
                "value | 10万元 | 5万元",
                "value | 10 万元 | 5 万元"
            })
    void aUnitOfAllValuesMayStandInTheirHeadingOrBehindEach(
            String heading, String first, String second) throws IOException {
        String text = "place,industry,%s\na,x,%s\nb,y,%s\n".formatted(heading, first, second);
        PanelTable table = sound(read("t.csv", text, Optional.empty()));
        assertThat(table.values(0).storage()).containsExactly(10, 0, 0, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value（kg） | 10 | 5t | is not a bare number",
                "value | 10 | 5kg | is not a bare number",
                "value | 10kg | 5 | has no unit",
                "value | 10kg | 5t | is not a bare number"
            })
    void valuesOfSeveralUnitsAreRefused(String heading, String first, String second, String said)
            throws IOException {
        String text = "place,industry,%s\na,x,%s\nb,y,%s\n".formatted(heading, first, second);
        assertThat(error(read("t.csv", text, Optional.empty()))).contains("t.csv:3", said);
    }

    /// Units go by what they mean, and only what is read must be clear.
    @Test
    void columnsThatNobodyReadsMayBeAlike() throws IOException {
        PanelTable table =
                sound(
                        read(
                                "t.csv",
                                "note,place,industry,value (亩),note\nx,A,toys,5mu,y\n,B,toys,7,\n",
                                Optional.empty()));

        assertThat(table.values(0).storage()).containsExactly(5, 7);
        assertThat(error(read("u.csv", "place,industry,value (亩)\nA,toys,5ha\n", Optional.empty())))
                .contains("\"5ha\"");
    }

    @Test
    void jsonIsATableToo() throws IOException {
        PanelTable table =
                sound(
                        read(
                                "t.json",
                                "[{\"place\": \"A\", \"industry\": \"toys\", \"value\": 1.234},\n{\"place\": \"B\", \"industry\": \"toys\", \"value\": \"3\"}]",
                                Optional.empty()));

        assertThat(table.values(0).storage()).containsExactly(1.234, 3);
        assertThat(
                        error(
                                read(
                                        "u.json",
                                        "[{\"place\": \"A\", \"industry\": \"toys\",\n \"value\": \"x\"}]",
                                        Optional.empty())))
                .startsWith("u.json:2, column \"value\": \"x\" is not a number");
        assertThat(error(read("v.json", "[]", Optional.empty()))).contains("The table is empty");
    }
}
