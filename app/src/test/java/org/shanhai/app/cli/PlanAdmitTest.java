package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `plan` beside `admit`, as a person would lay them.
class PlanAdmitTest {
    private static final Pattern COUNTS =
            Pattern.compile(
                    "(\\d+) of (\\d+) projects? .*: (\\d+) can be admitted today, (\\d+) once asked,"
                            + " (\\d+) on conditions(?:, (\\d+) once a figure is changed)?\\.");

    private static JsonNode ask(String... line) {
        Run run = ChainRuns.preferred(Run.PLAIN, line);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.DONE);
        return run.json();
    }

    private static JsonNode plan(String... options) {
        return ask(
                Stream.concat(Stream.of("plan", "--json"), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    /// `admit` says of each project that is placed what its row says, and refuses none; the
    /// headline counts the rows, and every project is a row, left out, or set aside for a reason.
    @ParameterizedTest
    @ValueSource(strings = {"", "--move", "--aim=jobs"})
    void whatIsPlacedAdmitDoesNotRefuse(String option) {
        JsonNode plan = plan(option.isEmpty() ? new String[0] : new String[] {option});
        Map<String, Integer> verdicts = new TreeMap<>();
        assertThat(plan.at("/plan")).isNotEmpty();
        for (JsonNode row : plan.at("/plan")) {
            JsonNode admit =
                    ask(
                            "admit",
                            row.at("/project").asString(),
                            "--zone",
                            row.at("/zone").asString(),
                            "--json");
            String verdict = row.at("/verdict").asString();
            assertThat(admit.at("/verdict/verdict").asString())
                    .isEqualTo(verdict)
                    .doesNotStartWith("refuse");
            verdicts.merge(verdict, 1, Integer::sum);
            assertThat(row.at("/condition/questions").isEmpty())
                    .isEqualTo(!verdict.equals("ask_first"));
        }
        String headline = plan.at("/findings/0/text").asString();
        Matcher counts = COUNTS.matcher(headline);
        assertThat(counts.matches()).as(headline).isTrue();
        assertThat(counts.group(1)).isEqualTo(Integer.toString(plan.at("/plan").size()));
        assertThat(Integer.parseInt(counts.group(2)))
                .isEqualTo(plan.at("/plan").size() + plan.at("/left_out").size());
        assertThat(counts.group(3)).isEqualTo(count(verdicts, "admit"));
        assertThat(counts.group(4)).isEqualTo(count(verdicts, "ask_first"));
        assertThat(counts.group(5)).isEqualTo(count(verdicts, "admit_on_conditions"));
        assertThat(counts.group(6) == null ? "0" : counts.group(6))
                .isEqualTo(count(verdicts, "negotiate"));
        int aside = 0;
        for (JsonNode row : plan.at("/aside")) {
            assertThat(row.at("/projects")).hasSize(row.at("/count").asInt());
            aside += row.at("/count").asInt();
        }
        assertThat(aside + plan.at("/plan").size() + plan.at("/left_out").size())
                .isEqualTo(ChainRuns.ZHEJIANG.region().projects().size());
    }

    private static String count(Map<String, Integer> verdicts, String verdict) {
        return Integer.toString(verdicts.getOrDefault(verdict, 0));
    }

    /// A mill that dyes is refused, as by `admit`; of a toy plant of which all is answered no
    /// question is left, and that its tax does not carry its land is said.
    @Test
    void answersOfAFileCountAsInAdmit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(
                file,
                """
                name,industry,place,zone,jobs,land,tax,tax_scope,answers
                Dyed,027,longyou,longyou-zone,300人,40亩,900万元,total,dyeing=yes
                Toys,040,longyou,longyou-zone,300人,40亩,500万元,total,processes=none by Li Wei
                """);
        JsonNode plan = plan("--projects=" + file);

        assertThat(plan.at("/left_out")).hasSize(1);
        assertThat(plan.at("/left_out/0/name").asString()).isEqualTo("Dyed");
        JsonNode toys = plan.at("/plan/0");
        assertThat(toys.at("/verdict").asString()).isEqualTo("negotiate");
        assertThat(toys.at("/condition/questions")).isEmpty();
        assertThat(toys.at("/condition/floors_missed/0/rule").asString()).isEqualTo("tax_per_land");
        assertThat(plan.at("/findings/0/text").asString())
                .endsWith("0 on conditions, 1 once a figure is changed.");
    }

    /// An answer on what a zone of another county does not ask is no reason to stop; where its own
    /// county does not ask it, the project and the column are named.
    @Test
    void anAnswerCountsWhereItIsAsked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        String head = "name,industry,place,zone,jobs,land,tax,tax_scope,answers\n";
        String mill = "Mill,027,%s,300人,40亩,900万元,total,chunan-ordinance=no\n";
        Files.writeString(file, head + mill.formatted("chunan,chunan-rail-area"));
        JsonNode moved = plan("--projects=" + file, "--move");
        assertThat(moved.at("/plan").size() + moved.at("/left_out").size()).isEqualTo(1);

        Files.writeString(file, head + mill.formatted("longyou,longyou-zone"));
        Run run = ChainRuns.preferred(Run.PLAIN, "plan", "--projects=" + file);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("Project ", "column answers: answer chunan-ordinance=no");
    }

    /// A floor is missed, a ceiling passed; and that projects of old are built or given up is
    /// assumed.
    @Test
    void aCeilingIsPassed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(
                file,
                """
                name,industry,place,zone,jobs,land,tax,tax_scope,energy
                Toys,040,longyou,longyou-zone,300人,40亩,500万元,total,900 tce
                """);
        Path rules = folder.resolve("rules.csv");
        Files.writeString(
                rules,
                """
                ruleset,order,indicator,kind,floor,unit
                zone,1,tax_per_land,floor,20,万元/亩
                zone,2,energy,floor,800,tce
                """);
        assertThat(
                        plan("--projects=" + file, "--rules=" + rules)
                                .at("/plan/0/condition/text")
                                .asString())
                .contains(
                        "misses tax per land",
                        "energy used a year 900 tce, above the ceiling 800 tce");
        assertThat(plan().at("/findings"))
                .filteredOn(one -> one.at("/finding").asString().equals("aside"))
                .singleElement()
                .satisfies(one -> assertThat(one.at("/sure").asString()).isEqualTo("assumed"));
    }
}
