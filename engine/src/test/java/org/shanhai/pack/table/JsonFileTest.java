package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;

class JsonFileTest {
    private static Bytes bytes(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        return Bytes.of("t.json", () -> new ByteArrayInputStream(all));
    }

    private static List<JsonFile> tables(String text) {
        return JsonFile.list(bytes(text), fault -> assertThat(fault).isNull());
    }

    private static Collected read(JsonFile table) {
        Collected collected = new Collected();
        table.read(collected, TableFile.Listener.SILENT);
        return collected;
    }

    /// The names of all rows are headings, and each cell knows its own line.
    @Test
    void anArrayIsATableOfItsObjects() {
        Collected read =
                read(
                        tables(
                                        """
                                        \uFEFF[{"地点": "龙游", "jobs": 35},
                                         {"jobs": null,
                                          " tax ": "7,5万元"}]
                                        """)
                                .getFirst());

        assertThat(read.names).containsExactly("地点", "jobs", "tax");
        assertThat(read.rows).containsExactly("1: 龙游|<35>|", "2: ||7,5万元");
        assertThat(read.faults).isEmpty();
    }

    @Test
    void anObjectOfTablesIsAsAWorkbook() {
        List<JsonFile> tables =
                tables(
                        """
                        {"explanations": {"a": [1]},
                         "é": [{"a": 1}, {"b": "x"}],
                         "pack": {"year": 2020,
                                  "name": "N"},
                         "none": []}
                        """);

        assertThat(tables).extracting(TableFile::title).containsExactly("é", "pack", "none");
        assertThat(tables).extracting(TableFile::name).containsOnly("t.json");
        assertThat(read(tables.getFirst()).rows).containsExactly("2: <1>|", "2: |x");
        assertThat(read(tables.get(1)).names).containsExactly("key", "value");
        assertThat(read(tables.get(1)).rows).containsExactly("3: year|<2020>", "4: name|N");
        assertThat(read(tables.getLast()).message()).contains("The table is empty");
    }

    @Test
    void anObjectWithoutTablesStandsUpright() {
        Collected read =
                read(
                        tables("{\"a\": 1,\n\"explanations\": {},\n\"b\": {\"value\": 2}}")
                                .getFirst());

        assertThat(read.rows).containsExactly("1: a|<1>", "3: b|<2>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"value\": 700, \"unit\": \"万元\"} | <700万元>",
                "{\"relation\": \"at_least\", \"value\": 7.5, \"unit\": \"t\"} | <>=7.5t>",
                "{\"relation\": \"about\", \"value\": \"1,234\", \"unit\": null} | ~1,234",
                "{\"relation\": \"between\", \"low\": 1, \"high\": 2, \"more\": []} | <1-2>",
                "1e5 | <1e5>",
                "null | ##",
                "\"x\" | x"
            })
    void aFigureIsTheTextThatMeansTheSame(String cell, String text) {
        assertThat(read(tables("[{\"a\": " + cell + "}]").getFirst()).rows)
                .containsExactly("1: " + (text == null ? "" : text));
    }

    /// What nobody reads may be anything.
    @Test
    void cellsThatAreNotReadAreNotLookedAt() {
        Collected collected = new Collected(List.of("a"));
        tables("[{\"a\": 1, \"b\": [true]}]").getFirst().read(collected, TableFile.Listener.SILENT);

        assertThat(collected.rows).containsExactly("1: <1>|");
        assertThat(collected.faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{\"a\": 1},\\n 3] | 2 3 is no row",
                "[[1]] | 1 [ is no row",
                "{\"t\": [{\"a\": 1}],\\n \"u\": \"x\"} | 2 u x is no row",
                "[{\"a\":\\n true}] | 2 a true is no text and no number",
                "[{\"b\": 1, \"a\": [1]}] | 1 a [ is no text and no number",
                "[\\n{\"a\": {\"relation\": \"no\", \"value\": 1}}] | 2 a {relation=no, value=1} is no figure",
                "[{\"a\": 1}]\\n {} | 2 { Something follows",
                "[{\"a\": 1, \"a\": 2}] | 1 the name \"a\" stands there twice",
                "[{\"a\": 1},\\n{\"a\": 1;}] | 2 the sign ; cannot stand here",
                "[{\"a\": 1}, | 1 it ends too early"
            })
    void whatIsWrongIsNamedWithItsLine(String text, String told) {
        List<Fault> faults = new ArrayList<>();
        JsonFile.list(bytes(text.replace("\\n", "\n")), faults::add).stream()
                .map(JsonFileTest::read)
                .forEach(read -> faults.addAll(read.faults));

        assertThat(faults)
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(
                                                "%d %s %s %s"
                                                        .formatted(
                                                                fault.line(),
                                                                fault.column(),
                                                                fault.value(),
                                                                English.of(fault.message()))
                                                        .replaceFirst("This is .*?\\):", "")
                                                        .replaceAll(" +", " "))
                                        .startsWith(told));
    }

    /// A name a row: each row would have as many cells as there are rows.
    @Test
    void namesThatAreValuesAreNoHeadings() {
        StringBuilder text = new StringBuilder("[{}");
        for (int k = 0; k < 30_000; k++) {
            text.append(",{\"k").append(k).append("\":1}");
        }
        List<Fault> faults = new ArrayList<>();

        assertThat(JsonFile.list(bytes(text + "]"), faults::add)).isEmpty();
        assertThat(English.of(faults.getFirst().message())).contains("30000 names");
    }
}
