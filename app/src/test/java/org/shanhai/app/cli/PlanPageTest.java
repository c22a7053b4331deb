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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import tools.jackson.databind.JsonNode;

/// `docs/plan.md` shows what the program answers: its commands run. `-Dcases.update=true` writes
/// the outputs anew.
class PlanPageTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Surroundings TERMINAL =
            new Surroundings(
                    Language.EN,
                    new Screen(OptionalInt.of(100), OptionalInt.of(40), false, false),
                    false);

    @Tag("at-length")
    @Test
    void thePageIsWhatTheProgramAnswers() throws IOException {
        DocPage.of("plan.md")
                .requireAnswered(
                        3,
                        line -> {
                            Run run =
                                    ChainRuns.preferred(
                                            TERMINAL, words(line.replaceFirst("^shanhai ", "")));
                            String answer = run.out() + run.err();
                            assertThat(answer.lines().count()).isLessThanOrEqualTo(45);
                            assertThat(run.exitCode())
                                    .as(run.err())
                                    .isEqualTo(
                                            line.contains("--pin") ? ExitCodes.NO : ExitCodes.DONE);
                            return answer;
                        });
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(new String[0]);
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
