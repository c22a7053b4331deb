package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.split.TermsTemplate;
import org.shanhai.app.sweep.ScenarioTable;
import org.shanhai.app.sweep.ScenarioTemplate;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.IncentivesFile;
import org.shanhai.pack.IncentivesReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.pack.RulesFile;
import org.shanhai.pack.RulesReading;
import org.shanhai.pack.Years;
import org.shanhai.pack.project.KnownProjects;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.ProjectReading;
import org.shanhai.pack.project.YearsReading;
import org.shanhai.pack.terms.TermsFile;
import org.shanhai.pack.terms.TermsReading;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;
import tools.jackson.databind.json.JsonMapper;

/// No cell of a table that a person writes is read over: with another in its place something else
/// is read, or the cell is named; and where both are sound, the answer is another.
class OneCellTest {
    private static final Region REGION =
            ExampleRegion.full().toBuilder()
                    .all(
                            ProcessQuestion.class,
                            List.of(question("plating", "040"), question("dyeing", "040")))
                    .all(IncentiveKind.class, List.of(kind("roads"), kind("subsidy")))
                    .build();
    private static final Reading.Sound SOUND = new Reading.Sound(REGION, List.of());
    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) -> SOUND,
                    Estimator::estimate,
                    SupplyChains::find,
                    (region, estimation, problems, plan, edition, out) -> {},
                    Models.held());
    private static final Words WORDS = Words.in(Language.EN);

    @TempDir private Path folder;

    private static ProcessQuestion question(String matter, String industry) {
        return new ProcessQuestion(
                matter,
                List.of(industry),
                List.of(),
                matter,
                "",
                matter + "?",
                "",
                "Catalogue",
                "1",
                "2021",
                ProcessQuestion.Effect.REPORT,
                "",
                "",
                ProcessQuestion.Standing.SOLID,
                "office-2020",
                "");
    }

    private static IncentiveKind kind(String key) {
        return new IncentiveKind(
                key,
                key,
                "",
                IncentiveKind.Spending.SUBSIDY,
                IncentiveKind.Effect.REVIEW,
                "Rules",
                "",
                "3",
                "2024-08-01",
                ProcessQuestion.Standing.SOLID,
                "office-2020",
                "");
    }

    /// What comes of a table: what was read, or what is wrong with it.
    private record Told(Object read, List<Problem> problems) {
        boolean isBroken() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void assertNothingIsReadOver(
            OneCell table, Function<OneCell.Changed, Told> read) {
        assertNothingIsReadOver(table, read, one -> List.of());
    }

    /// @param where how the cell is named in a problem, where it is not by its line
    private static void assertNothingIsReadOver(
            OneCell table,
            Function<OneCell.Changed, Told> read,
            Function<OneCell.Changed, List<String>> where) {
        Told before = read.apply(table.unchanged());
        assertThat(before.problems()).filteredOn(Problem::isError).isEmpty();
        List<String> unnoticed = new ArrayList<>();
        for (OneCell.Changed one : table.listChanged()) {
            Told after = read.apply(one);
            boolean named =
                    after.problems().stream()
                            .anyMatch(
                                    problem ->
                                            problem.line() == one.line()
                                            || where.apply(one).contains(problem.file())
                                            || where.apply(one).contains(problem.column())
                                            || where.apply(one).stream()
                                                    .map("(%s)"::formatted)
                                                    .anyMatch(
                                                            problem.remedy().toString()::contains));
            if (after.isBroken() ? !named : after.equals(before)) {
                unnoticed.add(one + (after.isBroken() ? ": " + after.problems() : ""));
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /// Only where another sound value stands; what else is changed, readers tell.
    private void assertAnswersDiffer(OneCell table, String name, String... asked) {
        List<String> same = new ArrayList<>();
        String before = answer(name, table.unchanged().csv(), asked);
        for (OneCell.Changed one : table.listChanged()) {
            if (table.others().containsValue(one.to())
                    && before.equals(answer(name, one.csv(), asked))) {
                same.add(one.toString());
            }
        }
        assertThat(same).isEmpty();
    }

    private String answer(String name, String text, String... asked) {
        file(name, text);
        String[] arguments = new String[asked.length];
        for (int k = 0; k < asked.length; k++) {
            arguments[k] = asked[k].replace("DIR", folder.toString());
        }
        Run run = Run.with(ENGINES, Run.PLAIN, arguments);
        return run.out() + run.err();
    }

    /// The form of a project is filled in in one column.
    private static final Map<String, String> FORM =
            Map.of(
                    "example", "the form shows how a figure is written",
                    "explanation", "the form says what a field means",
                    "unit", "only where the figure has none: see UnitsTest",
                    "reported", "is what is taken where nobody says how a figure is known",
                    "longyou", "is where the zone lies");

    private static final Map<String, List<String>> PROJECT = new LinkedHashMap<>();

    static {
        put("project", "P1", "P2");
        put("name", "Toy plant", "Doll plant");
        put("name_local", "玩具厂", "玩偶厂");
        put("industry", "040", "041");
        put("process", "wooden toys", "wooden dolls");
        put("answers", "red_line=fine", "red_line=bad");
        put("place", "longyou", "zhenhai");
        put("zone", "longyou-zone", "");
        put("status", "announced", "signed");
        put("year", "2021", "2020");
        put("investment", "15000万元", "16000万元");
        put("land", "35亩", "36亩");
        put("output", "30000万元", "31000万元");
        put("revenue", "29000万元", "29500万元");
        put("tax", "1500万元", "1600万元");
        put("tax_scope", "total", "unspecified");
        put("local_tax", "700万元", "710万元");
        put("profit", "4000万元", "4100万元");
        put("jobs", "350人", "360人");
        put("energy", "1200吨标准煤", "1300吨标准煤");
        put("electricity", "600万千瓦时", "610万千瓦时");
        put("value_added", "9000万元", "9100万元");
        put("wages", "2800万元", "2900万元");
        put("rd_share", "3%", "4%");
        put("floor_area_ratio", "1.5", "1.6");
        put("rd_staff_share", "10%", "11%");
        put("registered_capital_share", "30%", "31%");
        put("building_density", "40%", "41%");
        put("pollutants", "2.5吨", "2.6吨");
        put("waste_water", "100吨", "110吨");
        put("cod", "1吨", "1.1吨");
        put("ammonia_nitrogen", "0.1吨", "0.11吨");
        put("so2", "0.2吨", "0.21吨");
        put("nox", "0.3吨", "0.31吨");
        put("voc", "0.4吨", "0.41吨");
        put("co2", "5000吨", "5100吨");
        put("water", "20000吨", "21000吨");
        put("basis", "reported", "assumed");
        put("source", "the firm", "the bank");
        put("note", "by letter", "by telephone");
    }

    private static final Map<String, List<String>> TOLD =
            PROJECT.entrySet().stream()
                    .filter(
                            each ->
                                    each.getKey().matches(
                                            "project|name|name_local|industry|process|answers"
                                                + "|status|year|land|tax_scope|water|basis|source"
                                                + "|note"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static void put(String field, String value, String other) {
        PROJECT.put(field, List.of(value, other));
    }

    private static Map<String, String> others(Map<String, List<String>> pairs) {
        Map<String, String> others = new HashMap<>();
        pairs.values().forEach(pair -> others.put(pair.getFirst(), pair.getLast()));
        return others;
    }

    /// The template of the program, with these values in its column.
    private static OneCell project() {
        StringBuilder filled = new StringBuilder();
        for (String line : Run.of("admit", "--template", "-").out().lines().toList()) {
            String[] cells = line.split(",", 3);
            List<String> pair = PROJECT.getOrDefault(cells[0], List.of(cells[1]));
            filled.append(cells[0]).append(',').append(pair.getFirst()).append('\n');
        }
        return OneCell.of(filled.toString(), others(PROJECT), FORM);
    }

    private static Told told(ProjectReading reading) {
        return switch (reading) {
            case ProjectReading.Sound sound -> new Told(sound.projects(), sound.problems());
            case ProjectReading.Broken broken -> new Told("", broken.problems());
        };
    }

    private Told project(Path file) {
        return told(ProjectFile.read(file, REGION, SOUND.rates(), Optional.empty()));
    }

    @Test
    void aProject() {
        assertThat(project().rows()).hasSizeGreaterThan(PROJECT.size());
        assertNothingIsReadOver(project(), one -> project(file("p.csv", one.csv())));
        // Figures are told in one table, whichever they are: two of them stand for all.
        OneCell told =
                OneCell.of(
                        project().rows().stream()
                                .map(row -> String.join(",", row))
                                .collect(Collectors.joining("\n")),
                        others(TOLD),
                        FORM);
        assertAnswersDiffer(
                told,
                "p.csv",
                "admit",
                "DIR/p.csv",
                "--rules=" + file("rules.csv", AdmitRuns.RULES),
                "--json");
    }

    private static String json(OneCell.Changed table) {
        Map<String, Object> fields = new LinkedHashMap<>();
        table.rows().stream().skip(1).forEach(row -> fields.put(row.get(0), row.get(1)));
        return JsonMapper.shared().writeValueAsString(fields);
    }

    @Test
    void aProjectInJson() {
        assertNothingIsReadOver(
                project(),
                one -> project(file("p.json", json(one))),
                one -> one.rows().get(one.line() - 1).subList(0, 1));
    }

    /// Sheets of a workbook, each with its table.
    private Path book(Map<String, List<List<String>>> sheets) {
        Path file = folder.resolve("book.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            for (String name : sheets.keySet()) {
                Worksheet sheet = workbook.newWorksheet(name);
                List<List<String>> rows = sheets.get(name);
                for (int i = 0; i < rows.size(); i++) {
                    for (int k = 0; k < rows.get(i).size(); k++) {
                        sheet.value(i, k, rows.get(i).get(k));
                    }
                }
                sheet.finish();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    private static final OneCell QUESTIONS =
            OneCell.of(
                    """
                    matter,answer,question,question_other,effect,text
                    plating,yes,Plating?,,report,Catalogue
                    dyeing,no,Dyeing?,,report,Catalogue
                    """,
                    Map.of("plating", "dyes", "yes", "no"),
                    Map.of(
                            "question", "the form asks",
                            "question_other", "the form asks in the other language",
                            "effect", "the form says what a yes brings",
                            "text", "the form says who asks"));

    @Test
    void aProjectInAWorkbook() {
        OneCell small = OneCell.of(
                        """
                        field,value
                        name,Toys
                        zone,longyou-zone
                        land,30亩,
                        """,
                        Map.of(),
                        FORM);
        assertNothingIsReadOver(
                small,
                one -> project(book(Map.of("project", one.rows(), "questions", QUESTIONS.rows()))),
                one ->
                        List.of(
                                "project!A" + one.line(),
                                "project!B" + one.line(),
                                "project!C" + one.line(),
                                one.rows().get(one.line() - 1).getFirst()));
        assertNothingIsReadOver(
                QUESTIONS,
                one -> project(book(Map.of("project", small.rows(), "questions", one.rows()))),
                one -> List.of("questions!A" + one.line(), "questions!B" + one.line()));
    }

    private static final OneCell YEARS =
            OneCell.of(
                    """
                    project,year,status,investment,land,output,revenue,tax,local_tax,profit,value_added,jobs,energy,electricity,pollutants,rd_share,note
                    QZ01,2022,operating,1000万元,30亩,3000万元,2900万元,800万元,500万元,400万元,1000万元,300,100tce,50万千瓦时,1吨,3%,by letter
                    QZ01,2024,operating,,,,,900万元,,,,,,,,,
                    QZ02,2023,operating,,30亩,,,700万元,,,,,,,,,
                    """,
                    Map.ofEntries(
                            Map.entry("QZ01", "QZ02"),
                            Map.entry("2022", "2021"),
                            Map.entry("operating", "signed"),
                            Map.entry("1000万元", "1001万元"),
                            Map.entry("30亩", "31亩"),
                            Map.entry("3000万元", "3100万元"),
                            Map.entry("2900万元", "2800万元"),
                            Map.entry("800万元", "810万元"),
                            Map.entry("500万元", "510万元"),
                            Map.entry("400万元", "410万元"),
                            Map.entry("300", "310"),
                            Map.entry("100tce", "110tce"),
                            Map.entry("50万千瓦时", "51万千瓦时"),
                            Map.entry("1吨", "1.1吨"),
                            Map.entry("3%", "4%"),
                            Map.entry("1", "2")),
                    Map.of());

    private Told years(Path file) {
        KnownProjects known = new KnownProjects();
        known.add("QZ01", "Intellectual-toy plant", "益智玩具项目", 2020);
        known.add("QZ02", "Universal joints", "万向节", 2020);
        return switch (ProjectFile.readYears(
                file, REGION, SOUND.rates(), Optional.empty(), known, Years.now())) {
            case YearsReading.Sound sound -> new Told(sound.rows(), sound.problems());
            case YearsReading.Broken broken -> new Told("", broken.problems());
        };
    }

    @Test
    void whatProjectsCameTo() {
        assertNothingIsReadOver(YEARS, one -> years(file("years.csv", one.csv())));
        new Decided(folder).decide("QZ01", "Intellectual-toy plant", "longyou-zone");
        assertAnswersDiffer(
                YEARS,
                "years.csv",
                "follow",
                "DIR/years.csv",
                "--register=DIR/decisions.db",
                "--json");
    }

    private Told rules(Path file) {
        return switch (RulesFile.read(file, REGION, SOUND.rates(), Optional.empty())) {
            case RulesReading.Sound sound -> new Told(sound.rulesets(), sound.problems());
            case RulesReading.Broken broken -> new Told("", broken.problems());
        };
    }

    private static final Map<String, String> ASSUMED =
            Map.of("assumed", "is what is taken where nobody says how a number is known");

    private static final OneCell RULES =
            OneCell.of(
                    AdmitRuns.RULES,
                    Map.ofEntries(
                            Map.entry("zone", "area"),
                            Map.entry("1", "9"),
                            Map.entry("Painting", "Varnish"),
                            Map.entry("040", "041"),
                            Map.entry("veto", "judged"),
                            Map.entry("20", "21"),
                            Map.entry("10", "11"),
                            Map.entry("100", "101"),
                            Map.entry("assumed", "reported")),
                    ASSUMED);

    @Test
    void rules() {
        assertNothingIsReadOver(RULES, one -> rules(file("rules.csv", one.csv())));
    }

    private static final OneCell INCENTIVES =
            OneCell.of(
                    """
                    project,order,kind,what,amount,from,to,claim,exception,ends,basis,source,note
                    QZ01,1,subsidy,For machines,120万元,2,3,State Council decision,innovation,2026,reported,letter,by mail
                    QZ01,2,roads,To the plot,100万元,1,,,,,assumed,letter,
                    """,
                    Map.ofEntries(
                            Map.entry("QZ01", "QZ02"),
                            Map.entry("1", "4"),
                            Map.entry("subsidy", "roads"),
                            Map.entry("For machines", "For tools"),
                            Map.entry("120万元", "130万元"),
                            Map.entry("2", "3"),
                            Map.entry("3", "4"),
                            Map.entry("State Council decision", "A law"),
                            Map.entry("innovation", "law"),
                            Map.entry("2026", "2027"),
                            Map.entry("reported", "estimated"),
                            Map.entry("letter", "call"),
                            Map.entry("by mail", "by fax")),
                    Map.of(
                            "assumed", "is what is taken where nobody says how a line is known",
                            "1", "is the year of what is paid once at the beginning"));

    private Told incentives(Path file) {
        IncentivesReading read =
                IncentivesFile.read(file, "QZ01", REGION, SOUND.rates(), Optional.empty());
        return new Told(read.lines(), read.problems());
    }

    @Test
    void whatIsPromisedToAFirm() {
        assertNothingIsReadOver(INCENTIVES, one -> incentives(file("lines.csv", one.csv())));
        assertAnswersDiffer(
                INCENTIVES,
                "lines.csv",
                "admit",
                "QZ01",
                "--incentives=DIR/lines.csv",
                "--rules=" + file("rules.csv", AdmitRuns.RULES),
                "--json");
    }

    private Told scenarios(Path file) {
        ScenarioTable table = new ScenarioTable(file, "zhejiang", List.of(), WORDS);
        try {
            table.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Told(List.of(table.rows(), table.errors()), table.faults());
    }

    @Test
    void scenarios() {
        OneCell template = OneCell.of(new ScenarioTemplate(REGION, WORDS).csv(), Map.of(), Map.of());
        assertThat(template.rows()).hasSize(4);
        assertNothingIsReadOver(template, one -> scenarios(file("s.csv", one.csv())));
        OneCell wide =
                OneCell.of("name,question,subject\na,admit,QZ01,\n", Map.of(), Map.of());
        assertNothingIsReadOver(wide, one -> scenarios(file("s.csv", one.csv())));
    }

    private Told terms(Path file) {
        return switch (TermsFile.read(
                file, REGION.places(), SOUND.rates(), Optional.empty())) {
            case TermsReading.Sound<?>(var agreement) -> new Told(agreement, List.of());
            case TermsReading.Broken<?>(var problems) -> new Told("", problems);
        };
    }

    /// What the empty template asks for at least.
    private static final Map<String, String> FILLED =
            Map.of("discount_rate", "5%", "outside", "0", "local_tax", "50万元/年");

    @ParameterizedTest
    @ValueSource(strings = {"", "qingtian-pinghu", "longquan-xiaoshan"})
    void terms(String example) throws IOException {
        Path file = folder.resolve("terms.csv");
        TermsTemplate form = new TermsTemplate(WORDS);
        OutputFile.Kind kind =
                example.isEmpty()
                        ? form.empty(file, CsvForm.PROGRAMS)
                        : form.example(example, file, CsvForm.PROGRAMS);
        kind.write(file);
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> row =
                    new ArrayList<>(List.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1)));
            if (example.isEmpty() && row.get(4).isEmpty()) {
                row.set(4, FILLED.getOrDefault(row.getFirst(), ""));
            }
            // A word alone says nothing, whichever it is.
            if (row.subList(1, 6).stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        OneCell table =
                new OneCell(
                        rows,
                        Map.of(
                                "4%", "6%",
                                "5%", "6%",
                                "assumed", "reported",
                                "100亩", "110亩",
                                "10%", "11%",
                                "6亿元/年", "7亿元/年",
                                "500人", "510人",
                                "1亿元", "2亿元",
                                "300万元/年", "310万元/年"),
                        Map.of(
                                "note", "is for people: the form says there what a row means",
                                "assumed", "is what is taken where nobody says how it is known",
                                "2017-2036", "are all years",
                                "2024-2033", "are all years",
                                "2026-2035", "are asked for where the file has none"));
        assertNothingIsReadOver(
                table,
                one -> terms(file("terms.csv", one.csv())),
                one -> one.rows().get(one.line() - 1).subList(0, 1));
        assertAnswersDiffer(
                table, "terms.csv", "split", "--terms=DIR/terms.csv", "--json");
    }

    /// The form of a zone's book as the program writes it, filled in by a row of each sheet.
    private Map<String, List<List<String>>> zoneBook() throws IOException {
        Path form = folder.resolve("form.xlsx");
        Run run =
                Run.with(ENGINES, Run.PLAIN, "zone", "init", "longyou", "--out", form.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook from = new ReadableWorkbook(Files.newInputStream(form))) {
            for (Sheet sheet : from.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    List<String> cells = new ArrayList<>();
                    for (int k = 0; k < row.getCellCount(); k++) {
                        cells.add(row.getCellText(k));
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    @Test
    void aZonesBook() throws IOException {
        zoneBook().forEach((name, rows) -> System.out.println(name + " " + rows.stream().limit(14).toList()));
    }
}
