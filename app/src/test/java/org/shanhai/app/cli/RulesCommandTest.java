package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.Embedded;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.project.Rulesets;
import org.shanhai.pack.Reading;
import org.shanhai.pack.unit.Rates;
import tools.jackson.databind.JsonNode;

class RulesCommandTest {
    private static final Reading.Sound READING = Embedded.read("zhejiang");
    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) -> READING,
                    Run.EXAMPLE.estimator(),
                    Run.EXAMPLE.reporter());

    private static Run run(String... args) {
        return Run.with(ENGINES, Run.PLAIN, args);
    }

    @TempDir Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(
                folder.resolve("mine.csv"),
                "ruleset,order,indicator,kind,floor,full,weight,unit\n" + rows);
    }

    @Test
    void listsTheRulesetsAndWhoseTheyAre() {
        Run run = run("rules", "list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lineWith("huangyan-2022 "))
                .contains("in use in Huangyan District, Taizhou, 2022");
        assertThat(run.lineWith("tuanfeng")).contains("seen in Tuanfeng County, Hubei, undated");
        assertThat(run.lineWith("  mountain "))
                .contains("an example, every line assumed", "mountain");
        assertThat(run.out()).contains("none is the standard of the region");
        assertThat(run("rules").out()).isEqualTo(run.out());
    }

    @Test
    void saysFirstWhichIsTakenWhereNoneIsAskedFor() {
        JsonNode findings = run("rules", "list", "--json").json().at("/findings");

        assertThat(findings.at("/0/finding").asString()).isEqualTo("defaults");
        assertThat(findings.at("/0/figure/mountain").asString()).isEqualTo("mountain");
        assertThat(findings.at("/0/figure/any").asString()).isEqualTo("general");
        assertThat(findings.at("/1/finding").asString()).isEqualTo("contradictions");
        assertThat(findings.at("/1/figure").asInt()).isZero();
    }

    @Test
    void saysFirstHowMuchARulesetHolds() {
        JsonNode answer = run("rules", "show", "mountain", "--json").json();

        JsonNode says = answer.at("/findings/0");
        assertThat(says.at("/finding").asString()).isEqualTo("says");
        assertThat(says.at("/figure/floors").asInt()).isEqualTo(answer.at("/floors").size());
        assertThat(says.at("/figure/vetoes").asInt()).isEqualTo(answer.at("/vetoes").size());
        assertThat(says.at("/figure/marked").asInt()).isEqualTo(answer.at("/marks").size());
        assertThat(says.at("/sure").asString()).isEqualTo("assumed");
    }

    @Test
    void listsThemInJson() {
        JsonNode json = run("rules", "list", "--json").json();

        assertThat(json.at("/rulesets").valueStream().map(each -> each.at("/ruleset").asString()))
                .isSorted();
        JsonNode first =
                json.at("/rulesets")
                        .valueStream()
                        .filter(each -> each.at("/ruleset").asString().equals("mountain"))
                        .findFirst()
                        .orElseThrow();
        assertThat(first.at("/presented_as").asString()).isEqualTo("example");
        assertThat(first.at("/contradictions").asInt()).isZero();
        assertThat(first.at("/floors").asInt()).isEqualTo(25);
    }

    @Test
    void showsVetoesFirstThenFloorsThenMarks() {
        Run run = run("rules", "show", "mountain");

        assertThat(run.out())
                .containsSubsequence(
                        "pass mark    none stated\n",
                        "most marks   100\n",
                        "Vetoes: one ends the matter\n",
                        "Solvent-based synthetic leather",
                        "refused where it is so, unless: water-borne or solvent-free process ",
                        "Floors: must be met, but can be negotiated\n",
                        "at least 200,000 yuan/mu",
                        "Marks\n",
                        "6 marks at 100,000 yuan/mu, rising to 25 at 400,000 yuan/mu",
                        "Sources\n")
                .doesNotContain("Contradictions");
    }

    @Test
    void showsBenchmarksToTheLastDigitInBothLanguages() {
        assertThat(run("rules", "show", "huangyan-2022").out())
                .contains("value ÷ 240,970 yuan/mu × 30, not capped", "no bound");
        assertThat(run("rules", "show", "huangyan-2022", "--lang", "zh").out())
                .contains(
                        "台州市黄岩区，2022 年执行",
                        "数值 ÷ 24.097 万元/亩 × 30，不封顶",
                        "数值 ÷ 4,929.81 万元/吨 × 10，不封顶");
    }

    @Test
    void showsEveryLineInJsonAsWrittenAndInCanonicalUnits() {
        JsonNode json = run("rules", "show", "liaocheng-htz", "--json").json();

        JsonNode veto = json.at("/rules/0");
        assertThat(veto.at("/kind").asString()).isEqualTo("veto");
        assertThat(veto.at("/floor").decimalValue()).isEqualByComparingTo("150");
        assertThat(veto.at("/unit").asString()).isEqualTo("万元/公顷");
        assertThat(veto.at("/floor_canonical").decimalValue()).isEqualByComparingTo("150000000");
        assertThat(veto.at("/canonical_unit").asString()).isEqualTo("CNY/km2");
        assertThat(veto.at("/full").isNull()).isTrue();
        assertThat(veto.at("/basis").asString()).isEqualTo("reported");
        assertThat(json.at("/contradictions").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuanfeng", "Tuanfeng: 100-point sheet with vetoes", "团风县招商引资项目准入综合评价"})
    void findsARulesetByAnyOfItsNames(String name) {
        assertThat(run("rules", "show", name, "--json").json().at("/ruleset/key").asString())
                .isEqualTo("tuanfeng");
    }

    @Test
    void suggestsWhatWasMeant() {
        Run run = run("rules", "show", "huangyan-2023");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("There is no ruleset 'huangyan-2023'", "huangyan-2022");
    }

    @Test
    void showsWhatContradictsInAFile() throws IOException {
        Path file =
                file(
                        """
                        own,1,tax_per_land,floor,20,,,万元/亩
                        own,2,tax_per_land,floor,30,,,万元/亩
                        own,3,jobs,floor,100,,,人
                        own,4,jobs,score,0,50,10,人
                        own,5,total_score,floor,60,,,
                        """);

        Run run = run("rules", "show", "own", "--rules", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "pass mark    60\n",
                        "Contradictions\n",
                        "Lines 1 and 2: two floors for tax per land (all of it), 200,000 yuan/mu"
                                + " and 300,000 yuan/mu; the stricter one decides.",
                        "Lines 3 and 4 (jobs): full marks are reached before the floor is met.",
                        "Line 5: all marks together do not reach the pass mark of 60.");
        assertThat(
                        run("rules", "list", "--rules", file.toString(), "--json")
                                .json()
                                .at("/rulesets/0/contradictions")
                                .asInt())
                .isEqualTo(3);
        assertThat(run("rules", "show", "own", "--rules", file.toString(), "--lang", "zh").out())
                .contains("相互矛盾之处", "以较严者为准");
    }

    @Test
    void refusesAFileWithEveryProblemByLineAndColumn() throws IOException {
        Path file = file("own,1,taxx,floor,20,,,万元\nown,2,tax,floor,x,,,万元\n");

        Run run = run("rules", "list", "--rules", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "mine.csv:2, column \"indicator\": \"taxx\" is not known here",
                        "mine.csv:3, column \"floor\": \"x\" is not a number");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void writesTheLinesToAFile() throws IOException {
        Path csv = folder.resolve("out.csv");

        assertThat(run("rules", "show", "tuanfeng", "--csv", csv.toString()).exitCode()).isZero();

        assertThat(Files.readString(csv))
                .contains("order,kind,indicator,name", "investment_per_land", ",17,");
    }

    @Test
    void writesOverNoOtherFileUnlessForced() throws IOException {
        Path csv = Files.writeString(folder.resolve("out.csv"), "diary\n");
        String[] show = {"rules", "show", "tuanfeng", "--csv", csv.toString()};

        Run refused = run(show);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).hasLineCount(1).contains("out.csv", "--force");
        assertThat(csv).hasContent("diary\n");
        assertThat(run("rules", "show", "tuanfeng", "--force", "--csv", csv.toString()).exitCode())
                .isZero();
        assertThat(run(show).exitCode()).isZero();
        assertThat(csv).content().startsWith("order,kind,indicator,name");
    }

    @Test
    void namesAPlaceThatIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run run = run("rules", "list", "--csv", file.resolve("out.csv").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no folder").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "list x", "shwo"})
    void namesWrongUse(String line) {
        String[] args = ("rules " + line).split(" ", -1);
        Run run = run(args);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show"})
    void teachesByExample(String command) {
        for (String language : List.of("en", "zh")) {
            Run run = run("rules", command, "--help", "--lang", language);
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("  shanhai rules " + command).doesNotContain("bundle:");
        }
    }

    @Test
    void choosesByNameByFileAndByOneOfAFile() throws IOException {
        Rulesets rulesets =
                new Rulesets(
                        READING.region(),
                        new Rates("CNY", Map.of()),
                        Optional.empty(),
                        Words.in(Language.EN));
        String one = file("own,1,tax,floor,20,,,万元\n").toString();

        assertThat(rulesets.choose("general").key()).isEqualTo("general");
        assertThat(rulesets.choose(one).key()).isEqualTo("own");
        String two = file("a,1,tax,floor,20,,,万元\nb,1,tax,floor,20,,,万元\n").toString();
        assertThat(rulesets.choose(two + "#b").key()).isEqualTo("b");
        assertThatThrownBy(() -> rulesets.choose(two)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rulesets.choose("none.csv")).isInstanceOf(Refusal.class);
    }
}
