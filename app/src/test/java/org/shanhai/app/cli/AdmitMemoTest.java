package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The memo as files.
class AdmitMemoTest extends AdmitRuns {
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

    /// The figures of the answer, none of them mixed; what is promised by its outcome.
    @Test
    void theMemoSaysWhatTheCountyGetsAndPromises() throws IOException {
        Path out = folder.resolve("memo");
        Path promises = folder.resolve("promises.csv");
        Files.writeString(
                promises,
                """
                project,order,kind,what,amount,from,to,claim,exception,ends,basis,source
                QZ01,1,subsidy,Half of local revenue,50%,3,4,,,,assumed,
                """);
        JsonNode answer =
                ChainRuns.zhejiang(
                                "admit",
                                "QZ01",
                                "--incentives",
                                promises.toString(),
                                "--assume",
                                "moved_from=yiwu",
                                "--out",
                                out.toString(),
                                "--json")
                        .json();
        String page = Files.readString(out.resolve("memo.html"));
        String money = section(page, "Money, as the county sees it");
        String promised = section(page, "What is promised to the firm");

        assertThat(answer.at("/tax_figures").size()).isEqualTo(3);
        assertThat(money.split("<tr>", -1)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(money)
                .contains("≥ 7 million yuan")
                .contains("nobody states it")
                .contains("Pay-back: ")
                .contains("Yiwu")
                .contains("Jobs: here 350");
        assertThat(promised).contains("Half of local revenue").contains("prohibited kind");
    }

    /// Whatever the answer doubts, the paper to sign says: by each promise, account and comparison,
    /// and what was not believed.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "local_tax=1.6亿元 jobs=350人",
                "tax=3亿元 jobs=350人 output=4亿元 tax_scope=total",
                "jobs=3人 output=9亿元",
                "jobs=3人 investment=9亿元 land=9000亩"
            })
    void everyDoubtOfTheAnswerStandsInTheMemo(String sets) throws IOException {
        Path out = folder.resolve("memo");
        List<String> asked = new ArrayList<>(List.of("admit", "QZ01"));
        for (String set : sets.split(" ", -1)) {
            asked.addAll(List.of("--set", set));
        }
        asked.addAll(List.of("--out", out.toString()));
        String text = ChainRuns.zhejiang(asked.toArray(String[]::new)).out();
        asked.addAll(List.of("--force", "--json"));
        JsonNode answer = ChainRuns.zhejiang(asked.toArray(String[]::new)).json();
        String memo =
                Files.readString(out.resolve("memo.html"))
                        .replaceAll("<[^>]*>", " ")
                        .replace("&#39;", "'")
                        .replaceAll("\\s+", " ");

        assertThat(answer.at("/implausible").asBoolean()).isTrue();
        assertThat(memo).contains("The promises are questionable");
        List<String> doubts =
                text.lines()
                        .map(String::strip)
                        .filter(
                                line ->
                                        line.startsWith("- doubtful")
                                                || line.startsWith("- not plausible")
                                                || line.startsWith("- broken"))
                        .map(line -> line.substring(2).replaceAll("\\s+", " "))
                        .toList();
        long flagged = count(answer.at("/promises")) + count(answer.at("/identities"));
        assertThat(doubts).hasSize((int) flagged);
        assertThat(memo).contains(doubts);
        assertThat(memo.split("Not believed", -1).length > 1)
                .isEqualTo(!answer.at("/expected/set_aside").isEmpty());
    }

    private static long count(JsonNode tests) {
        return StreamSupport.stream(tests.spliterator(), false)
                .map(test -> test.get("outcome").asString())
                .filter(outcome -> !List.of("plausible", "holds", "not_testable").contains(outcome))
                .count();
    }

    /// A tax that nobody believes carries no land, however much of it is stated.
    @ParameterizedTest
    @ValueSource(strings = {"", "land=1000亩", "land=300-1000亩", "land=>=900亩"})
    void whatIsNotBelievedCarriesNoLand(String more) throws IOException {
        Path out = folder.resolve("memo");
        List<String> asked =
                new ArrayList<>(
                        List.of("admit", "QZ01", "--set", "local_tax=1.6亿元", "--set", "jobs=350人"));
        if (!more.isEmpty()) {
            asked.addAll(List.of("--set", more));
        }
        asked.addAll(List.of("--out", out.toString(), "--full"));
        String text = ChainRuns.zhejiang(asked.toArray(String[]::new)).out();

        assertThat(text).contains("Not believed").doesNotContain("160 million yuan, met with");
        assertThat(text).doesNotContain("800 mu");
        assertThat(Files.readString(out.resolve("memo.html"))).doesNotContain("800 mu");
        // Half of it is believed no more than all: what is believed still carries its land.
        String believed =
                ChainRuns.zhejiang(
                                "admit", "QZ01", "--set", "local_tax=700万元", "--set", "jobs=350人")
                        .out();
        assertThat(believed).contains("7 million yuan, met with land up to 35 mu");
    }

    /// Of what has no upper end nothing is kept where nothing is: the county gets 0, and the most
    /// is no better.
    @Test
    void nothingKeptOfAnOpenTaxIsNothing() throws IOException {
        Path promises = folder.resolve("promises.csv");
        Files.writeString(
                promises,
                """
                project,order,kind,what,amount,from,to,claim,exception,ends,basis,source
                QZ01,1,subsidy,For its roof,100万元,1,1,,,,assumed,
                """);
        for (String share : List.of("0", "1")) {
            Run run =
                    ChainRuns.zhejiang(
                            "admit",
                            "QZ01",
                            "--incentives",
                            promises.toString(),
                            "--assume",
                            "kept_share=" + share,
                            "--full");
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).doesNotContain("Infinity").doesNotContain("NaN");
            String kept = run.lineWith("what the county keeps");
            String back = run.lineWith("Pay-back:");
            if (share.equals("0")) {
                assertThat(kept).contains(" 0 yuan").doesNotContain("≥");
                assertThat(back).doesNotContain("least").doesNotContain("at best");
            } else {
                assertThat(kept).contains("≥ 7 million yuan");
            }
        }
    }

    private static String section(String page, String heading) {
        String from = page.substring(page.indexOf(heading));
        return from.substring(0, from.indexOf("</section>"));
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
}
