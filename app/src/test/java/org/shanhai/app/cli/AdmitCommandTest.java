package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The command a committee uses, on the small region and a ruleset in a file.
class AdmitCommandTest extends AdmitRuns {
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
                        "with local tax a year alone of ≥ 7 million yuan, met with land up to 35 mu, perhaps more")
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
        assertThat(
                        verdict(
                                json(
                                        "QZ01",
                                        "--set",
                                        "land=30mu",
                                        "--found",
                                        "processes=none by Li Wei")))
                .isEqualTo("admit");
        assertThat(verdict(json("QZ01", "--set", "land=40mu"))).isEqualTo("negotiate");
        assertThat(json("QZ01", "--set", "land=40mu").get("rules").get(0).get("state").asString())
                .isEqualTo("short");
        assertThat(admit("QZ01", "--set", "land=40mu").out())
                .contains("Settled by: land 35 mu instead of 40 mu")
                .contains(
                        "not met by what is promised, which secures only 175,000 yuan/mu; with land"
                                + " of 40 mu, met once tax a year (all of it) reaches 8 million yuan")
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
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "painting=no")))
                .isEqualTo("admit");
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "painting=yes")))
                .isEqualTo("refuse_unless");
        // What lets it in is a condition until somebody shows it.
        assertThat(verdict(json("QZ01", "--set", "land=30mu", "--found", "painting=lifted")))
                .isEqualTo("admit_on_conditions");
        String shown = "painting=lifted by Li: letter 12";
        JsonNode letIn = json("QZ01", "--set", "land=30mu", "--found", shown);
        assertThat(verdict(letIn)).isEqualTo("admit");
        assertThat(letIn.get("conditions").toString()).contains("\"by\":\"Li: letter 12\"");
        assertThat(letIn.get("questions").toString()).contains("\"by\":\"Li: letter 12\"");
        // Who is named for an answer that is taken back is named no more.
        JsonNode taken = json("QZ01", "--found", "painting=no by Li", "--found", "painting=no");
        assertThat(taken.get("questions").toString()).doesNotContain("\"Li\"");
        Run perhaps = admit("QZ01", "--found", "painting=perhaps");
        assertThat(perhaps.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(perhaps.err()).contains("lifted");
    }

    /// What would change nothing is refused, with what to do instead.
    @ParameterizedTest
    @CsvSource({
        "permit:limit:bogus=fine, no such permit",
        "permit:painting=fine, no such permit",
        "veto:7=no, no such"
    })
    void refusesWhatWouldChangeNothing(String found, String says) {
        Run run = admit("QZ01", "--found", found);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains(found).contains(says);
    }

    @Test
    void theFirstNineLinesHoldTheVerdictItsReasonsAndWhatToAsk() {
        List<String> lines = admit("QZ01").out().lines().limit(9).toList();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Verdict: ask first"))
                .anyMatch(line -> line.contains("met with land up to 35 mu"))
                .anyMatch(line -> line.contains("Ask first: Are toys painted here?"));
        lines = admit("QZ01", "--set", "land=800mu").out().lines().limit(9).toList();
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
        // What is denied is cleared; that no land is stated is a condition, no reason to ask first.
        assertThat(verdict(json(file.toString(), "--set", "process=water-borne paint, no solvent")))
                .isEqualTo("admit_on_conditions");
        // Who denies what the description says has settled nothing.
        assertThat(verdict(json(file.toString(), "--found", "painting=no"))).isEqualTo("ask_first");
        Files.writeString(
                file,
                "{\"name\": \"Toys\", \"industry\": \"toys\", \"zone\": \"longyou-zone\","
                        + " \"land\": \"30亩\", \"local_tax\": \"700万元\","
                        + " \"answers\": \"painting=no; red_line=fine\"}");
        assertThat(verdict(json(file.toString()))).isEqualTo("admit");
        assertThat(verdict(json(file.toString(), "--set", "answers="))).isEqualTo("ask_first");
        assertThat(verdict(json(file.toString(), "--found", "painting=yes")))
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
                        "bad.csv:3, column \"industry\": \"Toyz\" is not known here. Did you mean \"toys\"")
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
        Files.writeString(two, RULES + "zone,9,,,tax_per_land,,,floor,,30,,,,,万元/亩,assumed,,\n");
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
                .contains("is no range of two ends, the lower one first");
        assertThat(admit("QZ03").err()).contains("QZ01");
        Run none = Run.of("admit", "QZ01");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(none.err()).contains("--rules");
    }
}
