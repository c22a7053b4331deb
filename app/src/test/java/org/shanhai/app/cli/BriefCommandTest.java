package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.Embedded;
import org.shanhai.ask.Engines;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyMessage;
import tools.jackson.databind.JsonNode;

/// `report --place` and `report --pair`: papers that say what the questions say.
class BriefCommandTest {
    @TempDir private Path folder;

    private Run brief(String... what) {
        List<String> args = new ArrayList<>(List.of("report"));
        args.addAll(List.of(what));
        args.addAll(List.of("--out", folder.resolve("brief").toString()));
        return ChainRuns.zhejiang(args.toArray(String[]::new));
    }

    private static List<String> texts(JsonNode findings) {
        return findings.valueStream().map(each -> each.at("/text").asString()).toList();
    }

    @Test
    void aBriefOnAPlaceSaysWhatTheQuestionsSay() throws IOException {
        JsonNode brief = brief("--place", "Longyou", "--json").json();
        List<String> found = texts(brief.at("/findings"));

        for (String question : List.of("show", "leap", "pair", "recruit", "diagnose")) {
            JsonNode answer = ChainRuns.zhejiang(question, "Longyou", "--json").json();
            // But for what leads on to another command.
            List<String> told =
                    answer.at("/findings")
                            .valueStream()
                            .filter(each -> !each.at("/look").asString().startsWith("shanhai "))
                            .map(each -> each.at("/text").asString())
                            .toList();
            assertThat(found).as(question).containsAll(told);
        }
        JsonNode cards = ChainRuns.zhejiang("leap", "Longyou", "--json").json().at("/cards");
        assertThat(brief.at("/leap_cards").size()).isEqualTo(cards.size());
        assertThat(brief.at("/leap_cards/0/why")).isEqualTo(cards.at("/0/why"));

        String page = Files.readString(folder.resolve("brief/brief.html"));
        String document = document(folder.resolve("brief/brief.docx"));
        for (String text : found) {
            String escaped = text.replace("&", "&amp;").replace("'", "&#39;");
            assertThat(page).contains(escaped);
            assertThat(document).contains(text.replace("&", "&amp;").substring(0, 20));
        }
        assertThat(Files.readString(folder.resolve("brief/brief.json"))).contains("\"leap_cards\"");
    }

    private static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBriefOnAPairLaysItOpen() {
        JsonNode brief = brief("--pair", "Qingyuan", "Jiashan", "--json").json();
        JsonNode pair =
                ChainRuns.zhejiang("pair", "Qingyuan", "--partner", "Jiashan", "--json").json();

        assertThat(pair.at("/findings/1/finding").asString()).isEqualTo("trade");
        assertThat(texts(brief.at("/findings"))).containsAll(texts(pair.at("/findings")));
        assertThat(pair.at("/findings/1/figure")).isEqualTo(pair.at("/trades/0/both"));
        assertThat(brief.at("/pair_cards").size()).isEqualTo(pair.at("/cards").size());
        assertThat(brief.at("/flows_flows").size()).isBetween(1, 8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--place Longyou --pair Longyou Zhenhai | 2 | Ask for one brief",
                "--place Longyou --print | 2 | without being asked",
                "--pair Longyou | 2 | --pair",
                "--pair Longyou Zhenhai --pair Yiwu Wuyi | 2 | once",
                "--place Longyuo | 1 | Longyou",
                "--place Shanghai | 1 | Shanghai",
                "--pair Longyou Longyou | 1 | Longyou"
            })
    void whatCannotBeBriefedIsRefused(String asked, int exitCode, String said) {
        Run run = brief(asked.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out() + run.err()).contains(said);
        assertThat(folder.resolve("brief")).doesNotExist();
    }

    /// What a document holds rests on fitted trade; the page does not.
    @Test
    void whereTradeCannotBeFittedThePageIsWrittenAndThatThereIsNoDocumentIsSaid() {
        Path out = folder.resolve("report");
        Engines engines =
                new Engines(
                        (pack, options, progress) -> ChainRuns.ZHEJIANG,
                        Embedded::estimate,
                        (region, activity, tolerance) ->
                                Outcome.none(SupplyMessage.INFEASIBLE.of()),
                        (region, estimation, problems, plan, edition, to) -> {
                            Files.createDirectories(to);
                            Files.writeString(to.resolve("index.html"), "<p>page</p>");
                        });

        Run run = Run.with(engines, Run.PLAIN, "report", "--print", "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("No document: what it holds rests on fitted trade");
        assertThat(out.resolve("index.html")).exists();
        assertThat(out.resolve("report.docx")).doesNotExist();
    }

    /// A document that somebody worked on is theirs.
    @Test
    void anEditedDocumentIsNotLost() throws IOException {
        assertThat(brief("--place", "Longyou").exitCode()).isZero();
        assertThat(brief("--place", "Yunhe").exitCode()).isZero();
        Path document = folder.resolve("brief/brief.docx");
        byte[] edited;
        try (ZipFile zip = new ZipFile(document.toFile());
                var bytes = new java.io.ByteArrayOutputStream();
                var out = new java.util.zip.ZipOutputStream(bytes)) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                out.write(zip.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
            out.finish();
            edited = bytes.toByteArray();
        }
        Files.write(document, edited);

        Run run = brief("--place", "Longyou");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err() + run.out()).contains("brief.docx");
        assertThat(document).hasBinaryContent(edited);
    }

    @Test
    void nothingOfOthersIsReplaced() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("brief"));
        Files.writeString(mine.resolve("thesis.txt"), "mine");

        Run run = brief("--place", "Longyou");

        assertThat(run.exitCode()).isNotZero();
        assertThat(mine.resolve("thesis.txt")).hasContent("mine");
        assertThat(mine.resolve("brief.html")).doesNotExist();
    }
}
