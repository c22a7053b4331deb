package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.pack.project.ProjectEntry;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.ProjectReading;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;

/// The file a person brings: read whatever its format, refused for whatever is wrong with it.
class ProjectFileTest {
    private static final double MU = 1 / 1500.0;

    @TempDir private Path folder;
    private Reading.Sound pack;

    @BeforeEach
    void readPack() {
        pack =
                (Reading.Sound)
                        PackReader.read(
                                TinyPack.sound().folder(folder).toString(),
                                (table, done, total) -> {});
    }

    private ProjectReading read(String name, String text) {
        try {
            return ProjectFile.read(
                    Files.writeString(folder.resolve(name), text), pack.region(), pack.rates());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ProjectEntry one(String name, String text) {
        ProjectReading reading = read(name, text);
        assertThat(reading).isInstanceOf(ProjectReading.Sound.class);
        return ((ProjectReading.Sound) reading).projects().getFirst();
    }

    private List<Problem> wrong(String name, String text) {
        ProjectReading reading = read(name, text);
        assertThat(reading).as(text).isInstanceOf(ProjectReading.Broken.class);
        return ((ProjectReading.Broken) reading).problems();
    }

    /// Everything the formats have in common, checked once for each.
    private static void assertToyPlant(ProjectEntry entry) {
        Project project = entry.project();
        assertThat(project.key()).isEqualTo("toys");
        assertThat(project.name()).isEqualTo("Toy plant");
        assertThat(project.industry()).contains("040");
        assertThat(project.zone()).contains("lyz");
        assertThat(project.place()).contains("longyou");
        assertThat(project.taxScope()).isEqualTo(Project.TaxScope.LOCAL);
        assertThat(project.find(Project.Figure.TAX)).contains(Quantity.atLeast(7e6));
        assertThat(project.find(Project.Figure.JOBS)).contains(Quantity.exactly(350));
        assertThat(project.find(Project.Figure.OUTPUT)).contains(Quantity.between(3e8, 5e8));
        assertThat(project.find(Project.Figure.LAND).orElseThrow().low())
                .isCloseTo(35 * MU, within(1e-12));
        assertThat(project.find(Project.Figure.INVESTMENT)).isEmpty();
        assertThat(entry.find("rd_share").orElseThrow().low()).isCloseTo(0.03, within(1e-12));
        assertThat(entry.find("cod")).contains(Quantity.atMost(2.5));
    }

    @Test
    void readsOneProjectDownACsv() {
        assertToyPlant(
                one(
                        "toys.csv",
                        """
                        field,value,explanation
                        name,Toy plant,"as in the contract, in English"
                        industry,Toys,
                        zone,Longyou Zone,
                        investment,,not yet known
                        land,35亩,
                        output,30000-50000万元,
                        tax,不低于700万元,
                        tax_scope,local,
                        jobs,350,
                        rd_share,3%,
                        cod,<=2.5吨/年,
                        """));
    }

    @Test
    void readsOneProjectDownAChineseCsvWithSemicolons() {
        assertToyPlant(
                one(
                        "x.csv",
                        """
                        字段;填写;说明
                        编号;toys;
                        项目名称;Toy plant;
                        行业;玩具;
                        开发区;lyz;
                        投资;待定;
                        用地;35亩;
                        年产值;3亿元–5亿元;
                        税收;700万元以上;
                        税收口径;地方留成;
                        用工;350人;
                        研发投入占比;3%;
                        化学需氧量;不超过2500公斤;
                        """));
    }

    @Test
    void readsAProjectOfJson() {
        assertToyPlant(
                one(
                        "toys.json",
                        """
                        {"name": "Toy plant", "industry": "040", "zone": "lyz",
                         "investment": null, "land": "35 mu",
                         "output": {"relation": "between", "low": 30000, "high": 50000, "unit": "万元"},
                         "tax": {"relation": "at_least", "value": 7000000, "unit": "CNY"},
                         "tax_scope": "local", "jobs": 350, "rd_share": "3 %", "cod": "<=2.5 t",
                         "explanations": {"tax": "a year"}}
                        """));
    }

    @Test
    void readsAProjectOfAWorkbook() throws IOException {
        assertToyPlant(
                ((ProjectReading.Sound)
                                ProjectFile.read(
                                        workbook(
                                                "toys.xlsx",
                                                sheet -> {
                                                    sheet.value(1, 0, "name");
                                                    sheet.value(1, 1, "Toy plant");
                                                    sheet.value(2, 0, "industry");
                                                    sheet.value(2, 1, "040");
                                                    sheet.value(3, 0, "zone");
                                                    sheet.value(3, 1, "lyz");
                                                    sheet.value(4, 0, "land");
                                                    sheet.value(4, 1, "35亩");
                                                    sheet.value(5, 0, "output");
                                                    sheet.value(5, 1, "3亿元至5亿元");
                                                    sheet.value(6, 0, "tax");
                                                    sheet.value(6, 1, "more than 7 million yuan");
                                                    sheet.value(7, 0, "tax_scope");
                                                    sheet.value(7, 1, "local");
                                                    sheet.value(8, 0, "jobs");
                                                    sheet.value(8, 1, 350);
                                                    sheet.value(9, 0, "rd_share");
                                                    sheet.value(9, 1, 0.03);
                                                    sheet.style(9, 1).format("0%").set();
                                                    sheet.value(10, 0, "cod");
                                                    sheet.value(10, 1, "≤2.5吨");
                                                }),
                                        pack.region(),
                                        pack.rates()))
                        .projects()
                        .getFirst());
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path workbook(String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("project");
            sheet.value(0, 0, "field");
            sheet.value(0, 1, "value");
            filling.fill(sheet);
        }
        return file;
    }

    @Test
    void readsManyProjectsAcross() {
        ProjectReading.Sound sound =
                (ProjectReading.Sound)
                        read(
                                "many.csv",
                                """
                                project,name,industry,place,land,tax,jobs
                                A,One,040,Longyou,20亩,500万元,100人
                                B,Two,001,longyou,2公顷,0.1亿元,200
                                """);
        assertThat(sound.projects())
                .extracting(entry -> entry.project().key())
                .containsExactly("A", "B");
        assertThat(sound.projects().get(1).find("land").orElseThrow().low())
                .isCloseTo(30 * MU, within(1e-12));
        assertThat(sound.projects().get(1).find("tax")).contains(Quantity.exactly(1e7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300–500万元 | 3e6 | 5e6",
                "300-500 万元/年 | 3e6 | 5e6",
                "300万元-500万元 | 3e6 | 5e6",
                "3000万元–1亿元 | 3e7 | 1e8",
                "300万元..500万元 | 3e6 | 5e6",
                ">=700万元 | 7e6 | Infinity",
                "不低于700万元/年 | 7e6 | Infinity",
                "不少于0.07亿元 | 7e6 | Infinity",
                "more than 7 million yuan a year | 7e6 | Infinity",
                "700万元以上 | 7e6 | Infinity",
                "承诺700万元 | 7e6 | 7e6",
                "每年700万元 | 7e6 | 7e6",
                "预计700万元 | 7e6 | 7e6",
                "１，５００万元 | 1.5e7 | 1.5e7",
                "100万美元 | 6.9e6 | 6.9e6",
                "up to 5 million USD | -Infinity | 3.45e7",
                "7,000,000 CNY | 7e6 | 7e6",
            })
    void readsMoneyAsPeopleWriteIt(String text, double low, double high) {
        Quantity tax =
                one("p.json", "{\"name\": \"x\", \"tax\": \"" + text + "\"}")
                        .find("tax")
                        .orElseThrow();
        assertThat(tax.low()).isEqualTo(low);
        assertThat(tax.high()).isCloseTo(high, within(Double.isInfinite(high) ? 0 : 1e-6));
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                Arguments.of("project", "a b/c", "is no key.", "letters, digits"),
                Arguments.of("name", "x".repeat(300), "has 300 characters.", "at most 200"),
                Arguments.of(
                        "industry",
                        "Toyz",
                        "is no industry of this classification.",
                        "Did you mean \"Toys\""),
                Arguments.of(
                        "industry",
                        "goods",
                        "is a group of 2 industries.",
                        "001 Farming, 040 Toys"),
                Arguments.of("place", "Longyu", "is no place of this region.", "Did you mean"),
                Arguments.of("zone", "lyzz", "is no zone of this region.", "Did you mean \"lyz\""),
                Arguments.of(
                        "place",
                        "Yiwu",
                        "is not where the zone lyz lies (longyou).",
                        "leave the place empty"),
                Arguments.of("year", "20", "is not a year.", "1900 to 2100"),
                Arguments.of("tax_scope", "federal", "does not say which tax is meant.", "local"),
                Arguments.of("basis", "guessed", "is no basis.", "reported"),
                Arguments.of("investment", "15000", "has no unit.", "15000万元"),
                Arguments.of("investment", "much", "is not a number.", "digits"),
                Arguments.of("investment", "24亩", "is not a unit of this measure.", "CNY"),
                Arguments.of("investment", "-3000万元", "is negative.", "sign"),
                Arguments.of("investment", "0万元", "is zero.", "empty"),
                Arguments.of("investment", "15元", "absurdly small", "15000万元"),
                Arguments.of("investment", "900000亿元", "absurdly large", "15000万元"),
                Arguments.of("investment", "1e999万元", "too large a number", "digits"),
                Arguments.of("investment", "12,5万元", "can be read in two ways.", "1234.5"),
                Arguments.of(
                        "investment", "5亿元-3亿元", "is a range that falls.", "lower bound first"),
                Arguments.of(
                        "investment",
                        ">=300-500万元",
                        "is a range and a bound at once.",
                        "one of the two"),
                Arguments.of("investment", "300万元/月", "is not a unit known here.", "亿元"),
                Arguments.of(
                        "investment", "500 million GBP", "has no rate to CNY for 2020", "rates"),
                Arguments.of("land", "0亩", "is zero.", "empty"),
                Arguments.of("land", "35", "has no unit.", "35亩"),
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
                Arguments.of(
                        "colour",
                        "red",
                        "is the value of a field that is not known.",
                        "The fields are"),
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
        assertThat(problem.message()).contains(message);
        assertThat(problem.remedy()).contains(remedy);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("land=1亩 investment=900亿元", "CNY of investment a mu", "absurdly much"),
                Arguments.of("jobs=5000 land=1亩", "of jobs a mu", "absurdly much"),
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
                .satisfies(p -> assertThat(p.message()).contains(message).contains(also));
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
                Arguments.of("deep.json", "{\"name\": [1]}", "is no value of a field"),
                Arguments.of("true.json", "{\"name\": true}", "is no value of a field"),
                Arguments.of("list.json", "[3]", "is no project"),
                Arguments.of("none.json", "[]", "holds no project"),
                Arguments.of("two.json", "{\"name\": \"x\"} {}", "Something follows"),
                Arguments.of(
                        "figure.json",
                        "{\"name\": \"x\", \"tax\": {\"relation\": \"no\"}}",
                        "is no figure"),
                Arguments.of("zip.xlsx", "PK\u0003\u0004nothing", "not an XLSX workbook"),
                Arguments.of("twice.csv", "project,name\nA,x\nA,y\n", "is there twice"),
                Arguments.of("ragged.csv", "project,name\nA,x,z\n", "The row has 3 cells"),
                Arguments.of("columns.csv", "name,name\nA,x\n", "so does another"),
                Arguments.of("lost.csv", "field,value\nname,x\n,35亩\n", "stands in no field"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void refusesAWrongFile(String name, String text, String message) {
        assertThat(wrong(name, text))
                .anySatisfy(
                        p -> {
                            assertThat(p.message()).contains(message);
                            assertThat(p.remedy()).isNotEmpty();
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
        ProjectReading reading = ProjectFile.read(file, pack.region(), pack.rates());
        assertThat(((ProjectReading.Broken) reading).problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.line()).isEqualTo(3);
                            assertThat(p.message()).contains("is a formula");
                        });
    }

    @Test
    void aMissingFileIsToldAsSuch() {
        ProjectReading reading =
                ProjectFile.read(folder.resolve("none.csv"), pack.region(), pack.rates());
        assertThat(((ProjectReading.Broken) reading).problems().getFirst().message())
                .contains("no such file");
    }

    @Test
    void takesTheGuardingApostropheOff() {
        assertThat(one("p.csv", "field,value\nname,'=Toy plant\n").project().name())
                .isEqualTo("=Toy plant");
    }

    @Test
    void changesFiguresOfAProject() {
        ProjectEntry entry = ProjectEntry.of(pack.region().projects().getFirst());
        ProjectReading reading =
                ProjectFile.change(
                        entry,
                        List.of("land=35mu", "税收=800万元", "jobs=", "cod=2吨"),
                        pack.region(),
                        pack.rates());
        ProjectEntry changed = ((ProjectReading.Sound) reading).projects().getFirst();
        assertThat(changed.find("land").orElseThrow().low()).isCloseTo(35 * MU, within(1e-12));
        assertThat(changed.find("tax")).contains(Quantity.exactly(8e6));
        assertThat(changed.project().taxScope()).isEqualTo(Project.TaxScope.LOCAL);
        assertThat(changed.find("jobs")).isEqualTo(Optional.empty());
        assertThat(changed.find("cod")).contains(Quantity.exactly(2));
        assertThat(changed.find("investment")).isEqualTo(entry.find("investment"));
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
        ProjectReading reading =
                ProjectFile.change(entry, List.of(setting), pack.region(), pack.rates());
        assertThat(((ProjectReading.Broken) reading).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains(message));
    }
}
