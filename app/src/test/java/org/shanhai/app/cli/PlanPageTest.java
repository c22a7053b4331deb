package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import tools.jackson.databind.JsonNode;

/// `docs/plan.md` shows what the program answers: its commands run. `-Dcases.update=true` writes
/// the outputs anew.
class PlanPageTest {
    private static final Pattern BLOCK =
            Pattern.compile("```\\n\\$ shanhai ([^\\n]+)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(40), false, false),
                    false);

    @Test
    void thePageIsWhatTheProgramAnswers() throws IOException {
        Path page = Path.of("..", "docs", "plan.md");
        String written = Files.readString(page);
        StringBuilder now = new StringBuilder();
        Matcher blocks = BLOCK.matcher(written);
        int count = 0;
        while (blocks.find()) {
            count++;
            String command = blocks.group(1);
            Run run = ChainRuns.preferred(TERMINAL, words(command));
            String answer = run.out() + run.err();
            assertThat(answer.lines().count()).isLessThanOrEqualTo(45);
            assertThat(run.exitCode())
                    .as(run.err())
                    .isEqualTo(command.contains("--pin") ? ExitCodes.NO : ExitCodes.DONE);
            String block = "```\n$ shanhai " + command + "\n" + answer + "```\n";
            blocks.appendReplacement(now, Matcher.quoteReplacement(block));
        }
        blocks.appendTail(now);
        assertThat(count).isEqualTo(3);
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now.toString());
        } else {
            assertThat(written).as("update it with -Dcases.update=true").isEqualTo(now.toString());
        }
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(new String[0]);
    }

    /// Each before anything is solved, by what is wrong with it and the way out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--time 0|--time 0",
                "--years 2030-2026|--years 2030-2026",
                "--ramp 40,100|--years",
                "--years 2026-2027 --ramp 140|--ramp 140",
                "--limit land:region@2027<=9mu|--years",
                "--years 2026-2027 --limit land:region@2030<=9mu|2030 is none of the years",
                "--limit jobs:region>=40%|a share is",
                "--pin QZ01=nowhere|nowhere",
                "--fair land|jobs, tax, value_added",
                "--give-up 2%|--then",
                "--then jobs --give-up 200%|--give-up 200%",
                "--trade energy:zhenhai>longyou|energy:zhenhai",
                "--trade land:longyou-zone>longyou-zone|longyou",
                "--trade energy:jiangshan>longyou|partner",
                "--trade jobs:zhenhai>longyou|a trade is",
                "--curve-csv curve.csv|ask for one with --tradeoff",
                "--svg curve.svg|ask for one with --tradeoff"
            })
    void aWrongOptionIsNamed(String options, String named) {
        Run run = ChainRuns.preferred(TERMINAL, words("plan " + options));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains(named);
    }

    /// The points of a curve as a table for people, and as a picture that may be written again.
    @Test
    void aCurveIsWrittenAsATableAndAPicture(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("curve.csv");
        Path picture = folder.resolve("curve.svg");
        String command =
                "plan --tradeoff jobs,co2 --points 3 --json --excel --curve-csv %s --svg %s"
                        .formatted(table, picture);
        Run run = ChainRuns.preferred(TERMINAL, words(command));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.DONE);
        List<String> lines = Files.readAllLines(table);
        assertThat(lines.getFirst())
                .endsWith(
                        "no.,jobs in Zhejiang (persons),no plan exceeds: jobs in Zhejiang (persons),"
                                + "gap,CO2 in Zhejiang (t),projects");
        JsonNode curve = run.json().at("/curve");
        assertThat(lines).hasSize(curve.size() + 1);
        // Least carbon is none, to the letter: no crumbs of rounding are told.
        assertThat(lines.getLast()).endsWith(",0,0,0,0,0");
        assertThat(Files.readString(picture)).contains("class=\"plan-curve\"", "jobs in Zhejiang");
    }
}
