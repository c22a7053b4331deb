package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The command a committee uses, on the small region and a ruleset in a file.
class AdmitCommandTest {
    private static final String RULES =
            """
            ruleset,order,name,name_local,indicator,industry,role,kind,words,unless,floor,full,weight,start,most,unit,basis,source,note
            zone,1,Painting,喷漆,industry,040,,veto,solvent;溶剂,water-borne;水性,,,,,,,assumed,,
            zone,2,,,limit:land,,,veto,,,,,,,,,assumed,,
            zone,3,,,red_line,,,veto,,,,,,,,,assumed,,
            zone,4,,,tax_per_land,,,floor,,,20,,,,,万元/亩,assumed,,
            zone,5,,,jobs_per_land,,,score,,,1,10,100,10,,人/亩,assumed,,
            """;

    @TempDir private Path folder;
    private String rules = "";

    @BeforeEach
    void writeRules() throws IOException {
        rules = Files.writeString(folder.resolve("rules.csv"), RULES).toString();
    }

    private Run admit(String... arguments) {
        List<String> all = new ArrayList<>(List.of("admit"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--rules", rules));
        return Run.of(all.toArray(String[]::new));
    }

    private JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Run run = admit(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private static String verdict(JsonNode answer) {
        return answer.get("verdict").get("verdict").asString();
    }

    @Test
    void answersWithVerdictVetoesAndBreakEvens() {
        Run run = admit("QZ01");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Verdict: ask first.")
                .contains(
                        "with local tax a year alone of ≥ 7 million yuan, met on land up to 35 mu, perhaps more")
                .contains("Painting");
        JsonNode answer = json("QZ01");
        assertThat(verdict(answer)).isEqualTo("ask_first");
        JsonNode even = answer.get("break_evens").get(0);
        assertThat(even.get("figure").asString()).isEqualTo("land");
        assertThat(even.get("relation").asString()).isEqualTo("at_most");
        assertThat(even.get("value").asDouble())
                .isEqualTo(35 / 1500.0, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void tellsThePathsOfTheChainFromTaxAndJobsAlone() {
        JsonNode answer = json("QZ01");
        assertThat(answer.get("output").get("output_how").asString()).isEqualTo("from_jobs");
        assertThat(answer.get("gross").size()).isPositive();
        JsonNode paths = answer.get("paths");
        assertThat(paths.size()).isPositive();
        double explained = 0;
        for (JsonNode path : paths) {
            assertThat(path.get("path").get(0).get("industry").asString()).isNotEmpty();
            explained += path.get("chain_share").get("value").asDouble();
        }
        assertThat(explained)
                .isCloseTo(
                        answer.get("paths_explain").get("share").asDouble(),
                        org.assertj.core.api.Assertions.within(1e-9));
        assertThat(admit("QZ01").out()).contains("Largest paths of the chain");
    }

    @Test
    void theTaxFloorIsMetOnThirtyMuAndNotByThePromiseOnForty() {
        assertThat(verdict(json("QZ01", "--set", "land=30mu"))).isEqualTo("ask_first");
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "processes=none")))
                .isEqualTo("admit");
        assertThat(verdict(json("QZ01", "--set", "land=40mu"))).isEqualTo("negotiate");
        assertThat(json("QZ01", "--set", "land=40mu").get("rules").get(0).get("state").asString())
                .isEqualTo("short");
        assertThat(admit("QZ01", "--set", "land=40mu").out())
                .contains("Settled by: land 35 mu instead of 40 mu")
                .contains(
                        "not met by what is promised, which secures only 175,000 yuan/mu; with land"
                                + " of 40 mu, met from tax a year (all of it) of 8 million yuan on")
                .doesNotContain("Nothing stated misses a rule");
        assertThat(
                        verdict(
                                json(
                                        "QZ01",
                                        "--set",
                                        "land=40mu",
                                        "--set",
                                        "tax_scope=total",
                                        "--set",
                                        "tax=700万元")))
                .isEqualTo("negotiate");
    }

    @Test
    void saysWhatWouldMakeItPassWithinBounds() {
        JsonNode answer =
                json(
                        "QZ02",
                        "--set",
                        "land=60mu",
                        "--set",
                        "tax_scope=total",
                        "--bound",
                        "land=20mu..50mu",
                        "--bound",
                        "tax=720万元");
        assertThat(verdict(answer)).isEqualTo("negotiate");
        assertThat(answer.get("cheapest").get(0).get("figure").asString()).isEqualTo("land");
        assertThat(answer.get("cheapest").get(0).get("to").asDouble())
                .isLessThanOrEqualTo(36 / 1500.0 + 1e-9);
    }

    @Test
    void takesTheFindingsOfTheCommittee() {
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "red_line=bad")))
                .isEqualTo("refuse");
        Run unknown = admit("QZ01", "--found", "safety=fine");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(unknown.err()).contains("red_line");
        assertThat(admit("QZ01", "--found", "red_line=perhaps").exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
    }

    @Test
    void takesAnswersOnProcessAndSite() {
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "veto:1=no")))
                .isEqualTo("admit");
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "veto:1=yes")))
                .isEqualTo("refuse_unless");
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "veto:1=lifted")))
                .isEqualTo("admit");
        Run perhaps = admit("QZ01", "--found", "veto:1=perhaps");
        assertThat(perhaps.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(perhaps.err()).contains("lifted");
    }

    /// What would change nothing is refused, with what to do instead.
    @ParameterizedTest
    @CsvSource({
        "permit:limit:bogus=fine, no such permit",
        "permit:veto:1=fine, no such permit",
        "veto:7=no, no such"
    })
    void refusesWhatWouldChangeNothing(String found, String says) {
        Run run = admit("QZ01", "--found", found);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains(found).contains(says);
    }

    @Test
    void theFirstEightLinesHoldTheVerdictItsReasonsAndWhatToAsk() {
        List<String> lines = admit("QZ01").out().lines().limit(8).toList();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Verdict: ask first"))
                .anyMatch(line -> line.contains("Ask first: land") && line.contains("35 mu"));
        lines = admit("QZ01", "--set", "land=800mu").out().lines().limit(8).toList();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Verdict: negotiate"))
                .anyMatch(line -> line.contains("land 35 mu instead of 800 mu"));
    }

    @Test
    void readsAProjectFileAndItsProcess() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("paint.json"),
                        "{\"name\": \"Painted toys\", \"industry\": \"toys\", \"zone\": \"longyou-zone\", \"process\": \"solvent paint\"}");
        assertThat(verdict(json(file.toString()))).isEqualTo("refuse_unless");
        assertThat(verdict(json(file.toString(), "--set", "process=water-borne paint, no solvent")))
                .isEqualTo("ask_first");
        Files.writeString(
                file,
                "{\"name\": \"Toys\", \"industry\": \"toys\", \"zone\": \"longyou-zone\","
                        + " \"land\": \"30亩\", \"local_tax\": \"700万元\","
                        + " \"answers\": \"veto:1=no; red_line=fine\"}");
        assertThat(verdict(json(file.toString()))).isEqualTo("admit");
        assertThat(verdict(json(file.toString(), "--set", "answers="))).isEqualTo("ask_first");
        assertThat(verdict(json(file.toString(), "--found", "veto:1=yes")))
                .isEqualTo("refuse_unless");
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx", "json"})
    void writesATemplateThatIsReadAgain(String ending) throws IOException {
        Path file = folder.resolve("project." + ending);
        Run written = Run.of("admit", "--template", file.toString());
        assertThat(written.exitCode()).as(written.err()).isZero();
        Run again = Run.of("admit", "--template", file.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(again.err()).contains("may be filled in", "--force");
        assertThat(Run.of("admit", "--template", file.toString(), "--force").exitCode()).isZero();
        // Unfilled it has one fault: there is no name.
        Run empty = admit(file.toString(), "--zone", "longyou-zone");
        assertThat(empty.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(empty.err()).contains("The project has no name").contains("1 error");
        if (ending.equals("json")) {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("\"name\" : null", "\"name\" : \"Toys\"")
                            .replace("\"jobs\" : null", "\"jobs\" : \"350人\""));
            assertThat(verdict(json(file.toString(), "--zone", "longyou-zone")))
                    .isEqualTo("ask_first");
        }
        if (ending.equals("csv")) {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("\nname,,", "\nname,Toys,")
                            .replace("\njobs,,", "\njobs,350,"));
            assertThat(verdict(json(file.toString(), "--zone", "longyou-zone")))
                    .isEqualTo("ask_first");
        }
    }

    @Test
    void printsTheTemplate() {
        assertThat(Run.of("admit", "--template").out())
                .startsWith("field,value,example,explanation\nproject,,");
        assertThat(
                        Run.of("admit", "--template", "--json")
                                .json()
                                .get("explanations")
                                .get("land")
                                .asString())
                .contains("35亩");
        assertThat(Run.of("admit", "--template", "--lang", "zh").out()).contains("用地");
    }

    @Test
    void namesEveryFaultOfAFileAtOnce() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("bad.csv"),
                        "field,value\nname,X\nindustry,Toyz\nland,35\ntax,much\n");
        Run run = admit(file.toString(), "--zone", "longyou-zone");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains(
                        "bad.csv:3, column \"industry\": \"Toyz\" is no industry of this classification. Did you mean \"toys\"")
                .contains("bad.csv:4, column \"land\": \"35\" has no unit.")
                .contains("bad.csv:5, column \"tax\": \"much\" is not a number.");
    }

    @Test
    void needsAZoneWhereTheProjectNamesNone() throws IOException {
        Path file =
                Files.writeString(folder.resolve("p.csv"), "field,value\nname,X\nindustry,040\n");
        Run run = admit(file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("--zone").contains("longyou-zone");
        Run wrong = admit(file.toString(), "--zone", "longyu-zone");
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(wrong.err()).contains("longyou-zone");
        assertThat(admit(file.toString(), "--zone", "Zhenhai").exitCode()).isZero();
    }

    @Test
    void tellsOfRulesOfAFileThatContradictOneAnother() throws IOException {
        Path two = folder.resolve("two.csv");
        Files.writeString(two, RULES + "zone,9,,,tax_per_land,,,floor,,,30,,,,,万元/亩,assumed,,\n");
        Run run = Run.of("admit", "QZ01", "--rules", two.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("contradict one another").contains("is a second floor");
        assertThat(admit("QZ01").out()).doesNotContain("contradict one another");
    }

    @Test
    void wrongUseIsToldAsSuch() {
        assertThat(Run.of("admit").exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(admit("QZ01", "--all").exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        Run set =
                admit(
                        "QZ01",
                        "--set",
                        "land=35",
                        "--set",
                        "colour=red",
                        "--bound",
                        "land=50mu..20mu");
        assertThat(set.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(set.err())
                .contains("has no unit")
                .contains("colour")
                .contains("is a range that falls");
        assertThat(admit("QZ03").err()).contains("QZ01");
        Run none = Run.of("admit", "QZ01");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(none.err()).contains("--rules");
    }

    @Test
    void ranksAllAndWritesTablesThatRunNoFormula() throws IOException {
        Path many =
                Files.writeString(
                        folder.resolve("many.csv"),
                        """
                        project,name,industry,zone,land,tax,tax_scope,jobs
                        A,"=HYPERLINK(""http://x"")",040,longyou-zone,30亩,700万元,total,100
                        B,@SUM(A1),040,longyou-zone,30亩,500万元,total,100
                        """);
        Path out = folder.resolve("ranked");
        Run run = admit(many.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().indexOf("negotiate")).isLessThan(run.out().indexOf("ask first"));
        String csv = Files.readString(out.resolve("ranking.csv"));
        assertThat(csv)
                .startsWith("rank,project,name,place,zone,verdict,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains(",'@SUM(A1),");
        try (ZipFile zip = new ZipFile(out.resolve("ranking.xlsx").toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().contains("/sheet")).toList()) {
                String sheet =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(sheet).doesNotContain("<f>");
            }
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(out.resolve("ranking.xlsx").toFile())) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(2).getCellText(2)).startsWith("=HYPERLINK");
            assertThat(rows.get(2).getCell(2).getFormula()).isNull();
        }
        JsonNode all = json("--all");
        assertThat(all.get("ranking")).hasSize(2);
        // The fewest things to ask first.
        assertThat(all.get("ranking").get(0).get("project").asString()).isEqualTo("QZ02");
    }

    @Test
    void theSameDataMakeTheSameFiles() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        admit("--all", "--out", one.toString());
        // Zip files count in steps of two seconds.
        Thread.sleep(2100);
        admit("--all", "--out", two.toString());
        for (String name : List.of("ranking.csv", "ranking.xlsx", "ranking.json")) {
            assertThat(two.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void writesTheMemo() throws IOException {
        Path out = folder.resolve("memo");
        for (String language : List.of("en", "zh")) {
            Run run = admit("QZ01", "--out", out.toString(), "--lang", language);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(Files.readString(out.resolve("memo.html")))
                    .contains(language.equals("zh") ? "先行询问" : "Ask first");
            assertThat(out.resolve("memo.docx")).isNotEmptyFile();
            assertThat(out.resolve("memo.json")).isNotEmptyFile();
        }
    }

    /// Line for line, by the number a contract refers to.
    @Test
    void theMemoNumbersTheConditionsOfTheAnswer() throws IOException {
        Path out = folder.resolve("memo");
        JsonNode answer = json("QZ01", "--set", "land=30亩", "--out", out.toString());
        List<String> kinds = new ArrayList<>();
        answer.get("conditions").forEach(each -> kinds.add(each.get("kind").asString()));
        assertThat(kinds).hasSizeGreaterThan(3);
        String page = Files.readString(out.resolve("memo.html"));
        String section = page.substring(page.indexOf("Conditions, numbered for the contract"));
        section = section.substring(0, section.indexOf("</section>"));
        int number = 1;
        for (String list : section.split("<ol start=", -1)) {
            if (list.startsWith("\"")) {
                assertThat(list).startsWith("\"" + number + "\"");
                number += list.split("<li>", -1).length - 1;
            }
        }
        assertThat(number - 1).isEqualTo(kinds.size());
        assertThat(section.split("<ol ", -1)).hasSize(1 + (int) kinds.stream().distinct().count());
    }

    @Test
    void theMemoBearsTheDateThatIsGivenAndNoOther() throws IOException {
        Path out = folder.resolve("memo");
        assertThat(admit("QZ01", "--out", out.toString()).exitCode()).isZero();
        assertThat(Files.readString(out.resolve("memo.html")))
                .contains(">Date</dt>\n<dd class=\"blank\"></dd>");
        assertThat(admit("QZ01", "--out", out.toString(), "--date", "2026-11-27").exitCode())
                .isZero();
        assertThat(Files.readString(out.resolve("memo.html")))
                .contains(">Date</dt>\n<dd>2026-11-27</dd>");
        Run wrong = admit("QZ01", "--out", out.toString(), "--date", "tomorrow");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("\"tomorrow\" is no date");
        assertThat(admit("QZ01", "--date", "2026-11-27").exitCode()).isEqualTo(2);
    }

    private static final String MANY =
            """
            project,name,industry,zone,status,year,land,tax,tax_scope,jobs
            A,One,040,longyou-zone,signed,2019,30亩,700万元,total,100
            B,Two,040,longyou-zone,in production,2021,60亩,500万元,total,100
            C,Three,040,longyou-zone,signed,2023,60亩,500万元,total,100
            """;

    private List<String> keys(String... options) throws IOException {
        Path many = Files.writeString(folder.resolve("many.csv"), MANY);
        List<String> all = new ArrayList<>(List.of(many.toString()));
        all.addAll(List.of(options));
        List<String> keys = new ArrayList<>();
        json(all.toArray(String[]::new))
                .get("ranking")
                .forEach(row -> keys.add(row.get("project").asString()));
        return keys;
    }

    /// What is short of a floor before what waits for answers, and last what stands already.
    @Test
    void ranksByWhatIsToBeDone() throws IOException {
        assertThat(keys()).containsExactly("C", "A", "B");
        Path many = folder.resolve("many.csv");
        JsonNode answer = json(many.toString());
        assertThat(answer.get("not_counted").get(0).asString()).isEqualTo("B");
        assertThat(answer.get("counts").get("negotiate").asInt()).isEqualTo(1);
        assertThat(answer.get("ranking").get(2).get("stands").asBoolean()).isTrue();
    }

    @Test
    void filtersByPlaceZoneStatusAndYearAndSaysWhatThereIs() throws IOException {
        assertThat(keys("--status", "Signed")).containsExactly("C", "A");
        assertThat(keys("--year", "2020..")).containsExactly("C", "B");
        assertThat(keys("--year", "2019")).containsExactly("A");
        assertThat(keys("--in-zone", "longyou-zone", "--year", "..2021")).containsExactly("A", "B");
        assertThat(keys("--place", "Longyou")).hasSize(3);
        String many = folder.resolve("many.csv").toString();
        Run none = admit(many, "--status", "planned");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(none.err()).contains("There are: in production, signed.");
        assertThat(admit(many, "--place", "Zhenhai").err()).contains("There are: longyou.");
        assertThat(admit(many, "--in-zone", "x").err()).contains("There are: longyou-zone.");
        assertThat(admit(many, "--year", "1990..1999").err()).contains("2019, 2021, 2023");
        assertThat(admit(many, "--year", "soon").err()).contains("--year takes 2021");
    }

    /// Numbers as numbers, units in the headings.
    @Test
    void theWorkbookHasOneRowAProject() throws IOException {
        keys();
        Path book = folder.resolve("ranking.xlsx");
        Run run = admit(folder.resolve("many.csv").toString(), "--csv", book.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(book))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            List<String> heads = rows.getFirst().stream().map(cell -> cell.getText()).toList();
            assertThat(heads)
                    .contains("verdict", "first reason", "ask first", "expected verdict")
                    .contains("land (mu)", "tax a year (CNY)", "jobs (persons)");
            assertThat(rows.get(1).getCellAsNumber(heads.indexOf("land (mu)")).orElseThrow())
                    .isEqualByComparingTo("60");
        }
        assertThat(
                        admit(folder.resolve("many.csv").toString(), "--csv", book.toString())
                                .exitCode())
                .isZero();
    }
}
