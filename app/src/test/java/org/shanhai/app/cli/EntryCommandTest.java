package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EntryCommandTest {
    private static final int PLACES = 16;
    private static final int INDUSTRIES = 20;

    @TempDir Path folder;
    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.writeString(folder.resolve("jobs.csv"), jobs(4));
    }

    /// Industries in a ring; places gain what stands beside two that they have.
    private static String jobs(int years) {
        Random random = new Random(11);
        boolean[][] has = new boolean[PLACES][INDUSTRIES];
        for (int r = 0; r < PLACES; r++) {
            int start = random.nextInt(INDUSTRIES);
            for (int i = 0; i < 8; i++) {
                has[r][(start + i) % INDUSTRIES] = random.nextInt(4) > 0;
            }
        }
        StringBuilder rows = new StringBuilder("place,industry,year,jobs\n");
        for (int year = 0; year < years; year++) {
            boolean[][] next = new boolean[PLACES][INDUSTRIES];
            for (int r = 0; r < PLACES; r++) {
                for (int i = 0; i < INDUSTRIES; i++) {
                    rows.append(
                            "P%02d,0%02d,%d,%d\n".formatted(r, i, 2010 + year, has[r][i] ? 50 : 0));
                    boolean beside =
                            has[r][(i + 1) % INDUSTRIES]
                                    && has[r][(i + INDUSTRIES - 1) % INDUSTRIES];
                    next[r][i] =
                            has[r][i] ? random.nextInt(9) > 0 : beside && random.nextInt(2) == 0;
                }
            }
            has = next;
        }
        return rows.toString();
    }

    private Run run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("entry", "--table", table.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void saysHowWellSuchRankingsDidBeforeItRanks() {
        Run run = run("--from", "2012", "--to", "2013");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Judged out of time: told at 2012 of what came by 2013",
                        "How well such rankings did",
                        "the model",
                        "density alone",
                        "Told at 2013");
    }

    @Test
    void everythingStandsInJson() {
        JsonNode json = run("--json", "--top", "3").json();

        assertThat(json.at("/judged/basis").asString()).isEqualTo("out_of_time");
        assertThat(json.at("/skill/0/ranking").asString()).isEqualTo("model");
        assertThat(json.at("/skill/0/roc_auc").asDouble()).isBetween(0.5, 1.0);
        assertThat(json.at("/skill/0/pr_auc").asDouble()).isBetween(0.0, 1.0);
        assertThat(json.at("/skill/0/precision_at_10").isNumber()).isTrue();
        assertThat(json.at("/calibration_groups")).hasSize(10);
        assertThat(json.at("/model/0/driver").asString()).isEqualTo("density");
        assertThat(json.at("/ahead")).hasSize(3);
        assertThat(json.at("/ahead/0/drives/density").isNumber()).isTrue();
    }

    @Test
    void listsOnePlaceOnly() {
        JsonNode json = run("--json", "--in", "P03").json();

        assertThat(json.at("/ahead"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/place").asString()).isEqualTo("P03"));
    }

    @Test
    void saysThatTwoYearsCannotBeJudgedOutOfTime() throws IOException {
        Files.writeString(table, jobs(2));

        Run run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("NOT judged out of time");
    }

    @Test
    void writesJudgedChancesWithWhatCameAndThoseAhead() throws IOException {
        Path out = folder.resolve("new/chances.csv");

        Run run = run("--out", out.toString());

        assertThat(run.exitCode()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).startsWith("from,to,rank,place,industry,chance,entered,");
        assertThat(lines)
                .anyMatch(line -> line.matches("201[0-9],2013,1,P..,0..,0\\.[0-9]+,[01],.*"));
        assertThat(lines).anyMatch(line -> line.matches("2013,,1,P..,0..,0\\.[0-9]+,,.*"));
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Path out = folder.resolve("chances.csv");
        String said = run("--out", out.toString()).out();
        String written = Files.readString(out);

        assertThat(run("--out", out.toString()).out()).isEqualTo(said);
        assertThat(out).hasContent(written);
    }

    @Test
    void leavesAStrangersFileAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("mine.csv"), "mine\n");

        Run run = run("--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("mine.csv", "Nothing was changed", "--force");
        assertThat(out).hasContent("mine");

        assertThat(run("--out", out.toString(), "--force").exitCode()).isZero();
        assertThat(out).content().startsWith("from,to,rank,");
    }

    @Test
    void oneYearHasNoAnswerAndSaysWhatIsMissing() throws IOException {
        Files.writeString(table, jobs(1));

        Run run = run();

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out() + run.err()).contains("The table has one year, and entries need two");
    }

    @Test
    void refusesYearsThatAreNotThereOrLeadBack() {
        assertThat(run("--from", "1999").err()).contains("no year 1999; it has 2010, 2011");
        assertThat(run("--from", "2012", "--to", "2011").err())
                .contains("--from 2012 must be before --to 2011");
    }

    @Test
    void refusesAPlaceThatIsNotThereAndARuleThatCannotBe() {
        assertThat(run("--in", "Atlantis").err()).contains("no place Atlantis");
        assertThat(run("--absent-below", "2").err()).contains("--absent-below (2.0)");
    }

    @Test
    void speaksChinese() {
        assertThat(run("--lang", "zh").out()).containsSubsequence("时间外检验", "这样的排序准不准", "站在 2013 年");
    }

    @Test
    void explainsTheColumnsItWrites() {
        JsonNode json = Run.of("entry", "--columns", "--json").json();

        assertThat(json.at("/columns"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/description").asString()).isNotBlank());
        assertThat(json.at("/columns/0/name").asString()).isEqualTo("from");
    }
}
