package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Admissions side by side, on the embedded pack.
class CompareCommandTest {
    private static final String TWO = "longyou-zone,chunan-rail-area";

    @TempDir private Path folder;

    private static Run run(String... arguments) {
        return ChainRuns.zhejiang(arguments);
    }

    private static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Run run = run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private static JsonNode row(JsonNode answer, String table, String aspect) {
        return StreamSupport.stream(answer.get(table).spliterator(), false)
                .filter(each -> each.get("aspect").asString().equals(aspect))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + aspect));
    }

    /// What a row says of one variant.
    private static String text(JsonNode answer, String table, String aspect, String variant) {
        return row(answer, table, aspect).get(variant).get("text").asString();
    }

    private static double number(JsonNode answer, String aspect, String variant) {
        return row(answer, "comparison", aspect).get(variant).get("value").asDouble();
    }

    @Test
    void saysOfEachZoneWhatAdmitSaysOfIt() {
        JsonNode both = json("compare", "QZ01", "--zones", TWO);
        for (String[] each :
                new String[][] {{"first", "longyou-zone"}, {"second", "chunan-rail-area"}}) {
            String variant = each[0];
            JsonNode one = json("admit", "QZ01", "--zone", each[1]);
            assertThat(row(both, "comparison", "verdict").get(variant).get("value"))
                    .isEqualTo(one.at("/verdict/verdict"));
            assertThat(row(both, "comparison", "site").get(variant).get("value").asString())
                    .isEqualTo(each[1]);
            for (JsonNode chance : one.at("/expected/chances")) {
                assertThat(number(both, "chance_" + chance.get("outcome").asString(), variant))
                        .isEqualTo(chance.get("chance").asDouble());
            }
            for (int k = 0; k < 3; k++) {
                assertThat(text(both, "told", "reason_" + (k + 1), variant))
                        .isEqualTo(one.get("reasons").get(k).get("text").asString());
            }
            for (JsonNode rule : one.get("rules")) {
                if (!rule.get("state").asString("").isEmpty()) {
                    String key = "floor:" + rule.get("rule").asString();
                    assertThat(row(both, "comparison", key).get(variant).get("value"))
                            .isEqualTo(rule.get("state"));
                }
            }
            assertThat(number(both, "questions_open", variant))
                    .isEqualTo(one.at("/expected/open_questions").asDouble());
            for (JsonNode gain : one.get("gross")) {
                String indicator = gain.get("indicator").asString();
                if (indicator.equals("jobs") || indicator.equals("value_added")) {
                    assertThat(
                                    row(both, "comparison", "effect_here:" + indicator)
                                            .get(variant)
                                            .get("value"))
                            .isEqualTo(gain.get("here"));
                    assertThat(
                                    row(both, "comparison", "effect_all:" + indicator)
                                            .get(variant)
                                            .get("value"))
                            .isEqualTo(gain.get("all_places"));
                }
            }
            assertThat(text(both, "told", "ask", variant))
                    .isEqualTo(one.get("asks").get(0).get("text").asString());
        }
    }

    @Test
    void marksWhatIsNotAsInTheFirst() {
        JsonNode answer = json("compare", "QZ01", "--zones", TWO);
        for (String table : List.of("comparison", "told")) {
            for (JsonNode row : answer.get(table)) {
                assertThat(row.at("/first/differs").asBoolean()).isFalse();
                boolean other =
                        !row.at("/first/text").equals(row.at("/second/text"))
                                || !row.at("/first/value").equals(row.at("/second/value"));
                assertThat(row.at("/second/differs").asBoolean()).isEqualTo(other);
                assertThat(row.get("differs").asBoolean()).isEqualTo(other);
            }
        }
        assertThat(row(answer, "comparison", "jobs").get("differs").asBoolean()).isFalse();
        assertThat(row(answer, "comparison", "site").get("differs").asBoolean()).isTrue();
        Run run = run("compare", "QZ01", "--zones", TWO);
        assertThat(run.lineWith("  gross jobs here")).contains("≠");
        assertThat(run.lineWith("  local tax a year")).doesNotContain("≠");
    }

    @Test
    void putsSeveralProjectsForOneSiteSideBySide() {
        JsonNode answer =
                json("compare", "QZ01", "QZ02", "--zone", "longyou-zone", "--set", "land=35mu");
        assertThat(row(answer, "comparison", "project").at("/second/value").asString())
                .isEqualTo("QZ02");
        assertThat(row(answer, "comparison", "site").get("differs").asBoolean()).isFalse();
        assertThat(text(answer, "comparison", "land", "first")).isEqualTo("35 mu");
        assertThat(text(answer, "comparison", "land", "second")).isEqualTo("35 mu");
    }

    @Test
    void speaksChinese() {
        Run run = run("compare", "QZ01", "--zones", TWO, "--lang", "zh");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("龙游开发区", "≠ 千岛湖高铁新区", "先行询问").doesNotContain("ask");
    }

    @Test
    void isWrittenAsTableAndWorkbook() throws IOException {
        Path csv = folder.resolve("both.csv");
        Path xlsx = folder.resolve("both.xlsx");
        for (Path file : List.of(csv, xlsx)) {
            json("compare", "QZ01", "--zones", TWO, "--csv", file.toString());
        }
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst()).isEqualTo("aspect,name,first,second,differs");
        assertThat(lines)
                .contains("verdict,verdict,ask first,ask first,false")
                .anyMatch(line -> line.startsWith("site,") && line.endsWith(",true"));
        try (ReadableWorkbook book = new ReadableWorkbook(xlsx.toFile())) {
            assertThat(book.getFirstSheet().read()).hasSameSizeAs(lines);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QZ01 | 2 | only one to look at",
                "QZ01 --zone longyou-zone | 2 | only one to look at",
                "QZ01 --zones longyou-zone,Longyou,longyou-zone | 2 | asked for twice",
                "QZ01 QZ01 | 2 | asked for twice",
                "QZ01 QZ02 --zones longyou-zone,wuyi-edz | 2 | several --zone, or several",
                "QZ01 --zones a,b,c,d,e,f,g | 2 | 6 at most",
                "QZ01 --zones longyou-zoe,wuyi-edz | 1 | longyou-zone",
                "QZ01 nonsense --zone longyou-zone | 1 | nonsense"
            })
    void saysWhatIsWrongWithTheQuestion(String line, int code, String said) {
        Run run = run(("compare " + line).split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(code);
        assertThat(run.out() + run.err()).contains(said);
    }
}
