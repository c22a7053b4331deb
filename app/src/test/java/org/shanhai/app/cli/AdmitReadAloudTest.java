package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What a member of the committee hears of one project when the answer is read aloud.
class AdmitReadAloudTest {
    private static final int MOST_QUESTIONS = 5;

    @TempDir private Path folder;

    private static List<String> front(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        answer.get("in_short").forEach(line -> lines.add(line.get("text").asString()));
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "en, 35 mu, 200000 yuan/mu, 350 persons, ≥ 7 million yuan",
        "zh, 35 亩, 20 万元/亩, 350 人, ≥ 700 万元"
    })
    void saysLandFloorJobsAndTax(
            String language, String land, String floor, String jobs, String tax)
            throws IOException {
        Path out = folder.resolve("memo");
        JsonNode answer =
                ChainRuns.zhejiang(
                                "admit",
                                "QZ01",
                                "--json",
                                "--lang",
                                language,
                                "--out",
                                out.toString())
                        .json();
        List<String> lines = front(answer);
        String said = String.join("\n", lines).replace("200,000", "200000");
        String memo = Files.readString(out.resolve("memo.html"));

        assertThat(said).contains(land, floor, jobs, tax);
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(memo).contains(land).contains(tax).doesNotContain("--found", "--assume", "⟪");
    }

    /// Only what could refuse it holds up the verdict.
    @Test
    void asksAtMostFiveMatters() {
        JsonNode answer = ChainRuns.zhejiang("admit", "QZ01", "--json").json();
        List<String> asked = new ArrayList<>();
        answer.get("asks").forEach(ask -> asked.add(ask.get("about").asString()));

        assertThat(asked.stream().filter("process"::equals)).hasSizeBetween(1, MOST_QUESTIONS);
    }

    /// What usually comes is said beside what is promised, where it changes anything.
    @Test
    void saysWhatUsuallyComesOfAPromise() {
        assertThat(ChainRuns.zhejiang("admit", "QZ08").out())
                .contains("If only as much comes as of such promises so far (investment: 51 %");
        assertThat(ChainRuns.zhejiang("admit", "LS04").out()).doesNotContain("If only as much");
        assertThat(ChainRuns.zhejiang("admit", "QZ01").out()).doesNotContain("If only as much");
    }
}
