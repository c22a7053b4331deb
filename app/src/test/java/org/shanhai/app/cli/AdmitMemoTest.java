package org.shanhai.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.app.memo.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The memo as files.
class AdmitMemoTest extends AdmitRuns {
    @Test
    void writesTheMemo() throws IOException {
        Path out = folder.resolve("memo");
        for (String language : List.of("en", "zh")) {
            Run run = admit(Run.PRINTING, "QZ01", "--out", out.toString(), "--lang", language);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(Files.readString(out.resolve("memo.html")))
                    .contains(language.equals("zh") ? "先行询问" : "Ask first");
            assertThat(out.resolve("memo.docx")).isNotEmptyFile();
            if (Chromium.find(System.getenv()).isPresent()) {
                assertThat(out.resolve("memo.pdf")).content(ISO_8859_1).startsWith("%PDF");
            } else {
                assertThat(run.out()).contains("Chromium");
            }
            assertThat(out.resolve("memo.json")).isNotEmptyFile();
        }
    }

    /// Though a screen is told less.
    @Test
    void theMemosDataAreThoseOfTheAnswer() throws IOException {
        Path out = folder.resolve("memo");
        ChainRuns.zhejiang("admit", "QZ01", "--out", out.toString());
        JsonNode memo = JsonMapper.shared().readTree(Files.readString(out.resolve("memo.json")));
        JsonNode answer = ChainRuns.zhejiang("admit", "QZ01", "--json").json();

        assertThat(memo.at("/gains").size()).isPositive();
        for (String table : List.of("/gross", "/net", "/gains", "/burdens")) {
            assertThat(memo.at(table)).isEqualTo(answer.at(table));
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
                .contains("350 persons");
        assertThat(promised).contains("Half of local revenue").contains("prohibited kind");
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
