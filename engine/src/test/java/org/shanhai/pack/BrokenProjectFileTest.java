package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.message.English;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.ProjectSettings;
import org.shanhai.region.ProjectEntry;

/// The file a person brings: refused for whatever is wrong with it, all at once.
class BrokenProjectFileTest extends ProjectFileCase {
    static Stream<Arguments> wrongFields() {
        return Stream.of(
                Arguments.of("project", "a b/c", "is not a key.", "letters, digits"),
                Arguments.of("name", "x".repeat(300), "has 300 characters.", "at most 200"),
                Arguments.of("industry", "Toyz", "is not known here.", "Did you mean \"Toys\""),
                Arguments.of(
                        "industry",
                        "goods",
                        "is a group of 2 industries.",
                        "001 Farming, 040 Toys"),
                Arguments.of("place", "Longyu", "is not known here.", "Did you mean"),
                Arguments.of("zone", "lyzz", "is not known here.", "Did you mean \"lyz\""),
                Arguments.of(
                        "place",
                        "Yiwu",
                        "is not where the zone lyz lies (longyou).",
                        "leave the place empty"),
                Arguments.of("year", "20", "is not a year.", "1900 and 2100"),
                Arguments.of("tax_scope", "federal", "is not one of the words allowed.", "local"),
                Arguments.of("basis", "guessed", "is not one of the words allowed.", "reported"),
                Arguments.of("investment", "15000", "has no unit.", "15000万元"),
                Arguments.of("investment", "much", "is not a number.", "digits"),
                Arguments.of("investment", "24亩", "is not a unit of this measure.", "CNY"),
                Arguments.of("investment", "-3000万元", "is negative.", "sign"),
                Arguments.of("investment", "0万元", "is zero.", "empty"),
                Arguments.of("investment", "15元", "absurdly small", "15000万元"),
                Arguments.of("investment", "900000亿元", "absurdly large", "15000万元"),
                Arguments.of("investment", "1e999万元", "too large a number", "digits"),
                Arguments.of(
                        "investment", "12,5万元", "is 12.5 only where the comma is", "Say --decimal"),
                Arguments.of(
                        "investment",
                        "5亿元-3亿元",
                        "is no range of two ends, the lower one first.",
                        "300-500"),
                Arguments.of(
                        "investment",
                        ">=300-500万元",
                        "is a range or bound of several kinds at once.",
                        "Write one: 300-500"),
                Arguments.of("investment", "300万元/月", "is not a unit known here.", "亿元"),
                Arguments.of(
                        "investment", "500 million GBP", "has no rate to CNY for 2020", "rates"),
                Arguments.of("land", "-1亩", "is negative.", "sign"),
                Arguments.of("output", "0万元", "is zero.", "empty"),
                Arguments.of("land", "35", "has no unit.", "35亩"),
                Arguments.of("land", "0", "is zero and has no unit.", "Write 0 ha"),
                Arguments.of("land", "3000000亩", "absurdly large", "35亩"),
                Arguments.of("output", "=1+1", "is not a number.", "digits"),
                Arguments.of("tax", "700 persons", "is not a unit of this measure.", "CNY"),
                Arguments.of(
                        "tax", "9亿元", "is more than the whole output (1亿元).", "digits and units"),
                Arguments.of(
                        "profit",
                        "2亿元",
                        "is more than the whole output (1亿元).",
                        "digits and units"),
                Arguments.of("jobs", "350万元", "is not a unit of this measure.", "persons"),
                Arguments.of("jobs", "9000万人", "absurdly large", "350人"),
                Arguments.of("jobs", "-5", "is negative.", "sign"),
                Arguments.of("energy", "1200", "has no unit.", "吨标准煤"),
                Arguments.of("energy", "1200吨", "is not a unit of this measure.", "tce"),
                Arguments.of("rd_share", "3", "has no unit.", "3%"),
                Arguments.of("rd_share", "300%", "absurdly large", "3%"),
                Arguments.of("floor_area_ratio", "150", "absurdly large", "1.5"),
                Arguments.of("cod", "2.5", "has no unit.", "吨"),
                Arguments.of("year", "1899", "is out of range.", "1900 and 2100"),
                Arguments.of("year", "2101", "is out of range.", "1900 and 2100"),
                Arguments.of("basis", "rumour", "is not one of the words allowed.", "reported"),
                Arguments.of("project", "a b", "is not a key.", ""),
                Arguments.of("place", "yiwu", "lyz", ""),
                Arguments.of(
                        "colour",
                        "red",
                        "is the value of a field that is not known.",
                        "Allowed: project"),
                Arguments.of(
                        "taxx",
                        "700万元",
                        "is the value of a field that is not known.",
                        "Did you mean \"tax\""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongFields")
    void refusesAWrongField(String field, String value, String message, String remedy) {
        String base = "field,value\nname,Toy plant\noutput,1亿元\nzone,lyz\n";
        String text =
                base.lines()
                                .filter(line -> !line.startsWith(field + ","))
                                .collect(java.util.stream.Collectors.joining("\n", "", "\n"))
                        + field
                        + ",\""
                        + value
                        + "\"\n";
        List<Problem> problems = wrong("toys.csv", text);
        assertThat(problems).hasSize(1);
        Problem problem = problems.getFirst();
        assertThat(problem.file()).isEqualTo("toys.csv");
        assertThat(problem.line()).isEqualTo(text.lines().count());
        assertThat(problem.column()).isEqualTo(field);
        assertThat(problem.value())
                .isEqualTo(value.length() > 80 ? value.substring(0, 79) + "…" : value);
        assertThat(English.of(problem.message())).contains(message);
        assertThat(English.remedy(problem.message())).contains(remedy);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("land=1亩 investment=900亿元", "CNY of investment a mu", "absurdly much"),
                Arguments.of("jobs=5000 land=1亩", "of jobs a mu", "absurdly much"),
                Arguments.of(
                        "land=1亩 investment=11亿元", "1,100,000,000 CNY of investment a mu", "much"),
                Arguments.of("land=2000亩 investment=18万元", "90 CNY of investment a mu", "little"),
                Arguments.of(
                        "land=1-2亩 investment=21-30亿元",
                        "1,050,000,000 CNY of investment a mu",
                        "much"),
                Arguments.of("jobs=2 output=21亿元", "1,050,000,000 CNY of output a job", "much"),
                Arguments.of("jobs=0 output=1亿元", "is no jobs at all, while output is 1亿元", ""),
                Arguments.of("jobs=0 investment=3亿元", "no jobs at all, while investment", ""),
                Arguments.of("jobs=1001 land=1亩", "1,001 of jobs a mu", "much"),
                Arguments.of(
                        "tax=4亿元 profit=5亿元 output=10亿元 tax_scope=profit_and_tax",
                        "is more than the whole profit_and_tax",
                        ""),
                Arguments.of(
                        "tax=4亿元 profit=5亿元 tax_scope=profit_and_tax",
                        "is more than the whole profit_and_tax",
                        ""),
                Arguments.of(
                        "tax=5亿元 profit=6亿元 output=10亿元",
                        "together are more than the whole output (10亿元)",
                        ""),
                Arguments.of(
                        "tax=6亿元 profit=6亿元 output=10亿元",
                        "together are more than the whole output",
                        ""),
                Arguments.of("wages=90亿元 output=5亿元", "is more than the whole output", ""),
                Arguments.of(
                        "tax=500万元 tax_scope=total local_tax=900万元", "more than the whole tax", ""),
                Arguments.of("tax=700万元 tax_scope=local local_tax=260万元", "local part already", ""),
                Arguments.of("cod=9吨 pollutants=5吨", "more than the whole pollutants", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void refusesFiguresThatCannotAllBeRight(String settings, String message, String also) {
        StringBuilder text = new StringBuilder("field,value\nname,Toy plant\n");
        Stream.of(settings.split(" ")).forEach(s -> text.append(s.replace('=', ',')).append('\n'));
        assertThat(wrong("p.csv", text.toString()))
                .singleElement()
                .satisfies(
                        p -> assertThat(English.of(p.message())).contains(message).contains(also));
    }

    /// A thousand million yuan a mu or a job, half the output for tax and half for profit, and
    /// ranges of which some figures may be right.
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "land=1亩 investment=9.9亿元",
                "land=2000亩 investment=22万元",
                "land=1-3亩 investment=21-30亿元",
                "jobs=2 output=19亿元",
                "jobs=999 land=1亩",
                "tax=5亿元 profit=5亿元 output=10亿元",
                "tax=6亿元 profit=6亿元 output=10亿元 tax_scope=profit_and_tax",
                "tax=6亿元 profit=6亿元 tax_scope=profit_and_tax",
                "tax=6亿元 profit=6亿元",
                "tax=3-6亿元 profit=6亿元 output=9-10亿元",
                "wages=5亿元 output=5亿元",
                "tax=500万元 tax_scope=total local_tax=500万元"
            })
    void takesFiguresThatCanAllBeRight(String settings) {
        StringBuilder text = new StringBuilder("field,value\nname,Toy plant\n");
        Stream.of(settings.split(" ")).forEach(s -> text.append(s.replace('=', ',')).append('\n'));

        assertThat(read("p.csv", text.toString())).isInstanceOf(FileReading.Sound.class);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        List<Problem> problems =
                wrong(
                        "p.csv",
                        """
                        field,value
                        industry,paint
                        investment,15000
                        land,much
                        year,soon
                        colour,red
                        land,24亩
                        """);
        assertThat(problems)
                .extracting(Problem::line, Problem::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1L, "name"),
                        org.assertj.core.groups.Tuple.tuple(2L, "industry"),
                        org.assertj.core.groups.Tuple.tuple(3L, "investment"),
                        org.assertj.core.groups.Tuple.tuple(4L, "land"),
                        org.assertj.core.groups.Tuple.tuple(5L, "year"),
                        org.assertj.core.groups.Tuple.tuple(6L, "colour"),
                        org.assertj.core.groups.Tuple.tuple(7L, "land"));
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                Arguments.of("empty.csv", "", "has no header line"),
                Arguments.of("other.csv", "a,b\n1,2\n", "neither the columns field and value"),
                Arguments.of("half.json", "{\"name\": \"x\"", "not valid JSON"),
                Arguments.of("deep.json", "{\"name\": [1]}", "is no text and no number"),
                Arguments.of(
                        "abyss.json", "{\"a\": " + "[".repeat(999) + "]".repeat(999), "too deep"),
                Arguments.of("true.json", "{\"name\": true}", "is no text and no number"),
                Arguments.of("list.json", "[3]", "is no row"),
                Arguments.of("none.json", "[]", "The table is empty"),
                Arguments.of("two.json", "{\"name\": \"x\"} {}", "Something follows"),
                Arguments.of(
                        "figure.json",
                        "{\"name\": \"x\", \"tax\": {\"relation\": \"no\"}}",
                        "is no figure"),
                Arguments.of("zip.xlsx", "PK\u0003\u0004nothing", "no XLSX file"),
                Arguments.of(
                        "total.json",
                        "[{\"name\": \"x\"}, {\"name\": \"合计\", \"tax\": \"700万元\"}]",
                        "sums up others"),
                Arguments.of("twice.csv", "project,name\nA,x\nA,y\n", "is there twice"),
                Arguments.of("ragged.csv", "project,name\nA,x,z\n", "The row has 3 cells"),
                Arguments.of(
                        "columns.csv", "name,name\nA,x\n", "is there twice, as number 1 and 2"),
                Arguments.of("lost.csv", "field,value\nname,x\n,35亩\n", "stands in no field"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void refusesAWrongFile(String name, String text, String message) {
        assertThat(wrong(name, text))
                .anySatisfy(
                        p -> {
                            assertThat(English.of(p.message())).contains(message);
                            assertThat(English.remedy(p.message())).isNotEmpty();
                            assertThat(p.file()).isEqualTo(name);
                        });
    }

    @Test
    void refusesAFormulaInAWorkbook() throws IOException {
        Path file =
                workbook(
                        "f.xlsx",
                        sheet -> {
                            sheet.value(1, 0, "name");
                            sheet.value(1, 1, "x");
                            sheet.value(2, 0, "jobs");
                            sheet.formula(2, 1, "100+250");
                        });
        FileReading<List<ProjectEntry>> reading =
                ProjectFile.read(file, pack.region(), pack.rates(), Optional.empty());
        assertThat(((FileReading.Broken<List<ProjectEntry>>) reading).problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.file()).isEqualTo("f.xlsx!project!B3");
                            assertThat(English.of(p.message())).contains("is a formula");
                        });
    }

    @Test
    void aMissingFileIsToldAsSuch() {
        FileReading<List<ProjectEntry>> reading =
                ProjectFile.read(
                        folder.resolve("none.csv"), pack.region(), pack.rates(), Optional.empty());
        assertThat(
                        English.of(
                                ((FileReading.Broken<List<ProjectEntry>>) reading)
                                        .problems()
                                        .getFirst()
                                        .message()))
                .contains("no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "land | is no setting.",
                "landd=35mu | is the value of a field that is not known.",
                "land=35 | has no unit.",
                "zone=lyz | cannot be set here.",
            })
    void refusesAWrongChange(String setting, String message) {
        ProjectEntry entry = ProjectEntry.of(pack.region().projects().getFirst());
        FileReading<List<ProjectEntry>> reading =
                ProjectSettings.change(
                        entry, List.of(setting), pack.region(), pack.rates(), Optional.empty());
        assertThat(((FileReading.Broken<List<ProjectEntry>>) reading).problems())
                .singleElement()
                .satisfies(p -> assertThat(English.of(p.message())).contains(message));
    }

    /// Several templates in one file; a name of none of their fields is told where it stands.
    @Test
    void readsTemplatesOfOneFile() {
        String text =
                """
                [{"project": "A", "name": "One", "industry": "040", "zone": "lyz", "explanations": {"zone": "where"}},
                 {"project": "B", "name": "Two", "industry": "040", "zone": "lyz",
                  "explanations": {"zone": "where"}}]
                """;
        assertThat(((FileReading.Sound<List<ProjectEntry>>) read("two.json", text)).value())
                .extracting(entry -> entry.project().key())
                .containsExactly("A", "B");
        assertThat(
                        wrong(
                                "two.json",
                                text.replace(
                                        "\"zone\": \"lyz\",\n",
                                        "\"zone\": \"lyz\",\n \"taxx\": 7,\n")))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.column()).isEqualTo("taxx");
                            assertThat(problem.value()).isEqualTo("7");
                        });
    }
}
