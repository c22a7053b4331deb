package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.app.cli.FormByHand.asked;
import static org.shanhai.app.cli.FormByHand.cell;
import static org.shanhai.app.cli.FormByHand.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.project.FilledForm;
import org.shanhai.pack.project.FormFile;
import org.shanhai.region.Matter;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The form that a firm fills in, on the embedded pack: what it asks, and how it is read back.
class AdmitFormTest {
    private static final String BY = "D4";

    @TempDir private static Path shared;
    @TempDir private Path folder;

    /// The form of one project, and the answer it was written with.
    private static Path form;

    private static JsonNode answer;

    @BeforeAll
    static void writeForm() {
        form = shared.resolve("form.xlsx");
        String[] asked = {"admit", "QZ01", "--form", form.toString(), "--json"};
        answer = json(ChainRuns.zhejiang(asked));
        assertThat(answer.get("form").asString()).isEqualTo(form.toString());
    }

    private Path filled(Path form, Map<String, String> values, int... copied) throws IOException {
        return FormByHand.filled(form, folder.resolve("filled.xlsx"), values, copied);
    }

    private static Run read(Path file, String... more) {
        List<String> all = new ArrayList<>(List.of("admit", "QZ01", "--answers", file.toString()));
        all.addAll(List.of(more));
        return ChainRuns.zhejiang(all.toArray(String[]::new));
    }

    private static JsonNode json(Run run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    /// As it is read, without an admission.
    private static FilledForm taken(Path file, List<String> sets, List<String> found) {
        Region region = ChainRuns.ZHEJIANG.region();
        Project project =
                region.projects().stream()
                        .filter(each -> each.key().equals("QZ01"))
                        .findFirst()
                        .orElseThrow();
        return new FormFile(
                        ProjectEntry.of(project),
                        "longyou-zone",
                        sets,
                        found,
                        region,
                        ChainRuns.ZHEJIANG.rates(),
                        Optional.empty())
                .read(file);
    }

    /// Without what it says of the form.
    private static JsonNode rest(JsonNode answer) {
        ObjectNode rest = (ObjectNode) answer.deepCopy();
        rest.remove("understood");
        ArrayNode findings = (ArrayNode) rest.get("findings");
        assertThat(findings.get(0).get("finding").asString()).isEqualTo("understood");
        findings.remove(0);
        return rest;
    }

    @Test
    void whatIsFilledInIsWhatIsFoundAndSet() throws IOException {
        Path filled =
                filled(
                        form,
                        Map.of(
                                BY,
                                "Li Wei, 总经理",
                                cell(form, "D", "solvents"),
                                "no 否",
                                cell(form, "D", "some-paint-or-ink"),
                                "是",
                                cell(form, "D", "land"),
                                "35亩",
                                cell(form, "D", "floor_area_ratio"),
                                "1.2"));
        JsonNode told = json(read(filled, "--json"));
        JsonNode same =
                json(
                        ChainRuns.zhejiang(
                                "admit",
                                "QZ01",
                                "--found",
                                "solvents=no by Li Wei, 总经理",
                                "--found",
                                "some-paint-or-ink=yes by Li Wei, 总经理",
                                "--set",
                                "land=35亩",
                                "--set",
                                "floor_area_ratio=1.2",
                                "--json"));
        assertThat(rest(told)).isEqualTo(same);
        assertThat(told.get("questions").toString()).contains("\"by\":\"Li Wei, 总经理\"");
        JsonNode figure = told.get("findings").get(0).get("figure");
        assertThat(figure.get("answers").asInt()).isEqualTo(2);
        assertThat(figure.get("figures").asInt()).isEqualTo(2);
        assertThat(figure.get("by").asString()).isEqualTo("Li Wei, 总经理");
        assertThat(told.get("understood")).hasSize(4);
        assertThat(told.get("understood").get(1).toString())
                .contains("\"land\"", "35亩", "F!" + cell(form, "D", "land"));
    }

    @ParameterizedTest
    @CsvSource({"no 否, yes 是", "否, 是", "No, YES", "无, 有", "n, y"})
    void theWordsOfBothLanguagesAreTaken(String no, String yes) throws IOException {
        String first = cell(form, "D", "solvents");
        String second = cell(form, "D", "eliminated-class");
        Path filled = filled(form, Map.of(BY, "Li", first, no, second, yes));
        FilledForm taken = taken(filled, List.of(), List.of());
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.found())
                .containsExactly("solvents=no by Li", "eliminated-class=yes by Li");
        assertThat(taken.sets()).isEmpty();
    }

    @Test
    void whatShowsItLiftsAYesWhereAFactDoes() throws IOException {
        String solvents = cell(form, "D", "solvents");
        String closed = cell(form, "D", "eliminated-class");
        Path filled =
                filled(
                        form,
                        Map.of(
                                BY,
                                "Li",
                                solvents,
                                "yes",
                                solvents.replace('D', 'F'),
                                "letter\n 12",
                                closed,
                                "yes",
                                closed.replace('D', 'F'),
                                "letter 13"));
        FilledForm taken = taken(filled, List.of(), List.of());
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.found())
                .containsExactly(
                        "solvents=lifted by Li: letter 12",
                        "eliminated-class=yes by Li: letter 13");
        assertThat(taken.rows().getFirst().shown()).isEqualTo("letter\n 12");
        Path bare = filled(form, Map.of(BY, "Li", solvents, "yes"));
        assertThat(taken(bare, List.of(), List.of()).found()).containsExactly("solvents=yes by Li");
        // The row offers what lifts it, in both languages.
        assertThat(rows(form).get(5).get(FormFile.EXAMPLE))
                .startsWith("If yes, name the document that shows: ")
                .contains("若是，请写明凭据：");
    }

    @Test
    void theAnswerBeginsWithWhatWasUnderstood() throws IOException {
        Path filled = filled(form, Map.of(BY, "Li", cell(form, "D", "land"), "35亩"));
        Run run = read(filled);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Understood: 0 answers and 1 figure, by Li.")
                .contains("What the form says\n  - Land: what figure is planned? 35亩\n");
    }

    /// What a figure of the same form refutes is not settled, and told by its cell.
    @ParameterizedTest
    @CsvSource({
        "en, 'Contradicted, and so not settled: ', 'no. The figure that is stated says \"energy of 1,000 t'",
        "zh, 有矛盾而未查明：, 否。所报数据表明属于“年综合能耗1000吨标准煤”"
    })
    void whatIsContradictedIsToldByItsCell(String language, String told, String why)
            throws IOException {
        String review = cell(form, "D", "energy-review");
        String energy = cell(form, "D", "energy");
        String out =
                read(
                                filled(form, Map.of(BY, "Li", review, "no", energy, "1500吨标准煤")),
                                "--lang",
                                language)
                        .out();
        String first = out.lines().findFirst().orElseThrow();
        assertThat(first.substring(first.indexOf(told))).contains("!" + review);
        assertThat(out).contains(why);
        assertThat(read(filled(form, Map.of(BY, "Li", review, "no", energy, "900吨标准煤"))).out())
                .contains(" by Li.\n")
                .doesNotContain("Contradicted");
    }

    /// Every problem at once, each by its cell.
    @Test
    void whatCannotBeTakenIsRefusedByItsCell() throws IOException {
        String solvents = cell(form, "D", "solvents");
        String closed = cell(form, "D", "eliminated-class");
        String land = cell(form, "D", "land");
        String investment = cell(form, "D", "investment");
        String changed = cell(form, "D", "some-paint-or-ink");
        String unmarked = cell(form, "D", "energy");
        String both = cell(form, "D", "large-emitter");
        Run run =
                read(
                        filled(
                                form,
                                Map.of(
                                        solvents,
                                        "perhaps",
                                        closed.replace('D', 'F'),
                                        "a letter",
                                        land,
                                        "35",
                                        investment,
                                        "6万亿元",
                                        changed,
                                        "yes",
                                        changed.replace('D', 'B'),
                                        "Is it painted?",
                                        unmarked,
                                        "100吨标准煤",
                                        unmarked.replace('D', 'G'),
                                        "",
                                        both,
                                        "yes/no")));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains("F!" + solvents + ": \"perhaps\" is neither yes nor no.")
                .contains("F!" + closed + ": is neither yes nor no.")
                .contains("F!" + land + ": \"35\" has no unit.")
                .contains("F!" + investment + ": \"6万亿元\" is absurdly large")
                .contains("F!" + changed.replace('D', 'B') + ": \"Is it painted?\" stands in a row")
                .contains("F!" + unmarked.replace('D', 'B') + ": ")
                .contains("F!" + both + ": \"yes/no\" is neither yes nor no.")
                .contains("F!" + BY + ": It is not said who answers.")
                .contains("8 errors");
    }

    @Test
    void aRowThatStandsThereTwiceIsRefused() throws IOException {
        String land = cell(form, "D", "land");
        int row = Integer.parseInt(land.substring(1));
        int copy = rows(form).size() + 1;
        Map<String, String> values = Map.of(BY, "Li", land, "35亩", "D" + copy, "36亩");
        assertThat(read(filled(form, values, row)).err()).contains("F!B" + copy + ": ", "1 error,");
    }

    @Test
    void whatTheAskerSaysIsNotContradicted() throws IOException {
        String solvents = cell(form, "D", "solvents");
        String land = cell(form, "D", "land");
        Path filled = filled(form, Map.of(BY, "Li", solvents, "no", land, "35亩"));
        Run run = read(filled, "--found", "solvents=yes", "--set", "land=40mu");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains("F!" + solvents + ": \"no\" contradicts solvents=yes")
                .contains("F!" + land + ": \"35亩\" contradicts land=40mu")
                .contains("2 errors");
        FilledForm same = taken(filled, List.of("land=35 mu"), List.of("solvents=no"));
        assertThat(same.problems()).isEmpty();
        // What the asker sets already is not set twice.
        assertThat(same.sets()).isEmpty();
    }

    @Test
    void aFormOfAnotherProjectOrSiteOrNoneIsRefused() throws IOException {
        Path filled = filled(form, Map.of(BY, "Li", "G1", FormFile.mark("QZ02", "longyou-zone")));
        Run other = read(filled);
        assertThat(other.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(other.err()).contains("F!A1: \"QZ02@longyou-zone\"", "1 error,");
        Run elsewhere = read(filled(form, Map.of(BY, "Li")), "--zone", "quzhou-zhizao");
        assertThat(elsewhere.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(elsewhere.err()).contains("F!A1: \"QZ01@longyou-zone\"", "1 error,");
        assertThat(read(filled(form, Map.of("G1", ""))).err())
                .contains("F!A1: This is no form", "1 error,");
        assertThat(read(folder.resolve("none.xlsx")).err()).contains("There is no such file.");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "yes");
        assertThat(read(text).exitCode()).isEqualTo(ExitCodes.NO);
    }

    @Test
    void theFormAsksInTheOrderOfTheAnswerThenWhatDecidesAPermit() throws IOException {
        List<String> asks =
                StreamSupport.stream(answer.get("asks").spliterator(), false)
                        .map(ask -> ask.get("matter").asString())
                        .toList();
        List<String> asked = asked(form);
        assertThat(asks).hasSizeGreaterThan(4);
        assertThat(asked.subList(0, asks.size())).isEqualTo(asks);
        assertThat(asked.subList(asks.size(), asked.size()))
                .contains("some-paint-or-ink")
                .doesNotHaveDuplicates();
        List<String> land = rows(form).get(5 + asked.indexOf("land"));
        assertThat(land.get(FormFile.EXAMPLE)).isEqualTo("mu 亩: 35亩");
        assertThat(land.subList(1, 3))
                .containsExactly("Land: what figure is planned?", "用地：计划为多少？");
    }

    /// Whoever reads the sheet sees words alone; keys stand in a column that is hidden.
    @Test
    void noKeyStandsInAVisibleCell() throws IOException {
        List<String> keys =
                ChainRuns.ZHEJIANG.region().all(Matter.class).stream()
                        .map(Matter::key)
                        .filter(key -> key.contains("-"))
                        .toList();
        assertThat(keys).hasSizeGreaterThan(50);
        for (List<String> row : rows(form)) {
            String visible = String.join(" ", row.subList(0, Math.min(row.size(), FormFile.MARK)));
            assertThat(visible).doesNotContain(keys).doesNotContain("_", "--", "=");
        }
        try (ZipFile zip = new ZipFile(form.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            String xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xml).containsPattern("<col min=\"7\" max=\"7\"[^>]*hidden=\"true\"");
            assertThat(xml.split("<dataValidation ", -1))
                    .hasSize(
                            1
                                    + (int)
                                            rows(form).stream()
                                                    .map(row -> row.get(FormFile.MARK))
                                                    .filter(
                                                            mark ->
                                                                    mark.matches(
                                                                            "(matter|liftable) .*"))
                                                    .count());
        }
    }

    /// Without an industry nobody knows what else to ask: its class comes first.
    @Test
    void aProjectWithoutAnIndustryIsAskedItsClass() throws IOException {
        Path project =
                Files.writeString(
                        folder.resolve("p1.csv"), "field,value\nname,Plant\nzone,longyou-zone\n");
        Path own = folder.resolve("own.xlsx");
        Run run = ChainRuns.zhejiang("admit", project.toString(), "--form", own.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Written: " + own);
        assertThat(asked(own)).startsWith("class").contains("land", "tax");
        Map<String, String> values =
                Map.of(
                        BY,
                        "Li",
                        "G1",
                        FormFile.mark("QZ01", "longyou-zone"),
                        cell(own, "D", "class"),
                        "2451",
                        cell(own, "D", "tax"),
                        "700万元");
        assertThat(taken(filled(own, values), List.of(), List.of()).sets())
                .containsExactlyInAnyOrder("class=2451", "tax=700万元", "tax_scope=total");
    }

    @Test
    void itIsOfOneProject() throws IOException {
        String file = folder.resolve("form.xlsx").toString();
        for (String[] asked :
                List.of(
                        new String[] {"admit", "--all", "--form", file},
                        new String[] {"admit", "--template", "--form", file},
                        new String[] {"admit", "--all", "--answers", file})) {
            assertThat(ChainRuns.zhejiang(asked).exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        }
        String[] again = {"admit", "QZ01", "--form", form.toString()};
        assertThat(ChainRuns.zhejiang(again).err()).contains("--force");
    }
}
