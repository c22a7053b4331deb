package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.ProjectSettings;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Quantity;

/// Commas in the figures of project files.
class ProjectNotationTest extends ProjectFileCase {

    private FileReading<List<ProjectEntry>> read(
            String name, String text, Optional<DecimalMark> decimal) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return ProjectFile.read(file, pack.region(), pack.rates(), decimal);
    }

    private static List<String> errors(FileReading<List<ProjectEntry>> reading) {
        return ((FileReading.Broken<List<ProjectEntry>>) reading)
                .problems().stream().map(English::of).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p.csv  | field;value#name;Toys#zone;lyz#investment;1,234亿元 |       | 123400000",
                "p.csv  | field,value#name,Toys#zone,lyz#investment,\"1,234万元\" |    | 12340000",
                "p.csv  | name;zone;investment#Toys;lyz;1,234亿元             |       | 123400000",
                "p.csv  | field@value#name@Toys#zone@lyz#investment@1,234亿元  | COMMA | 123400000",
                "p.json | {\"name\": \"Toys\", \"zone\": \"lyz\", \"investment\": \"1,234亿元\"} | COMMA | 123400000",
                "p.json | {\"name\": \"Toys\", \"zone\": \"lyz\", \"investment\": {\"value\": 1.234, \"unit\": \"亿元\"}} | COMMA | 123400000",
                "p.json | {\"name\": \"Toys\", \"zone\": \"lyz\", \"investment\": {\"value\": \"1,234\", \"unit\": \"亿元\"}} | COMMA | 123400000",
            })
    void readsFiguresAsTheyAreMeant(String name, String text, DecimalMark decimal, double money)
            throws IOException {
        FileReading<List<ProjectEntry>> reading =
                read(
                        name,
                        text.replace('#', '\n').replace('@', '\t') + "\n",
                        Optional.ofNullable(decimal));
        assertThat(reading).isInstanceOf(FileReading.Sound.class);
        ProjectEntry entry = ((FileReading.Sound<List<ProjectEntry>>) reading).value().getFirst();
        assertThat(entry.find("investment")).contains(Quantity.exactly(money));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p.csv  | field@value#name@Toys#zone@lyz#investment@1,234万元",
                "p.json | {\"name\": \"Toys\", \"zone\": \"lyz\", \"investment\": \"1,234万元\"}",
                "p.json | {\"name\": \"Toys\", \"zone\": \"lyz\", \"investment\": {\"value\": \"1,234\", \"unit\": \"万元\"}}",
            })
    void refusesAFigureWithTwoReadings(String name, String text) throws IOException {
        FileReading<List<ProjectEntry>> reading =
                read(name, text.replace('#', '\n').replace('@', '\t') + "\n", Optional.empty());
        assertThat(errors(reading).getFirst())
                .contains(
                        "column \"investment\"",
                        "as 1234 or, with a decimal comma, as 1.234",
                        "--decimal");
    }

    @Test
    void aSettingIsNoClearerThanAFile() {
        ProjectEntry entry = ProjectEntry.of(pack.region().projects().getFirst());
        List<String> settings = List.of("investment=1,234亿元");
        assertThat(
                        errors(
                                ProjectSettings.change(
                                        entry,
                                        settings,
                                        pack.region(),
                                        pack.rates(),
                                        Optional.empty())))
                .singleElement()
                .asString()
                .contains("as 1234 or, with a decimal comma, as 1.234");
        FileReading<List<ProjectEntry>> comma =
                ProjectSettings.change(
                        entry,
                        settings,
                        pack.region(),
                        pack.rates(),
                        Optional.of(DecimalMark.COMMA));
        assertThat(
                        ((FileReading.Sound<List<ProjectEntry>>) comma)
                                .value()
                                .getFirst()
                                .find("investment"))
                .contains(Quantity.exactly(123_400_000));
        assertThat(
                        ProjectSettings.bounds(
                                        List.of("investment=1,234亿元..2亿元"),
                                        pack.region(),
                                        pack.rates(),
                                        Optional.empty())
                                .problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(English.of(problem.message())).contains("in two ways"));
    }

    @Test
    void namesTheEncodingOfJson() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("p.json"),
                        "{\n\"name\": \"玩具厂\"}".getBytes(Charset.forName("GBK")));
        FileReading<List<ProjectEntry>> reading =
                ProjectFile.read(file, pack.region(), pack.rates(), Optional.empty());
        assertThat(errors(reading))
                .singleElement()
                .asString()
                .contains("p.json:2: The byte 0xCD here is not UTF-8 (the file seems to be GBK)");
    }
}
