package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.text.Language;
import org.shanhai.app.zone.FilledBook;
import org.shanhai.ask.Waiter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came about, sent to the workbench: promised against actual, firms in classes, a sheet for
/// each; and what is wrong with what was sent.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchFollowTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path folder;

    private WorkbenchClient client;
    private String key = "";

    @BeforeAll
    void start() throws IOException {
        client = WorkbenchClient.ready();
        Path book = folder.resolve("book.xlsx");
        assertThat(
                        ChainRuns.zhejiang("zone", "init", "longyou", "--out", book.toString())
                                .exitCode())
                .isZero();
        FilledBook.open(book).head(2021, "Committee").rated(10).save(book);
        JsonNode sent = client.send("actuals", "book.xlsx", Files.readAllBytes(book));
        assertThat(sent.path("name").asString()).isEqualTo("book.xlsx");
        key = sent.path("data").asString("");
        assertThat(key).hasSize(36);
        assertThat(sent.at("/views/en/title").asString()).contains("Longyou");
    }

    @AfterAll
    void stop() {
        client.close();
    }

    private JsonNode ask(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("shanhai-upload", System.getProperty("java.io.tmpdir"));
        return JSON.readTree(answer.body());
    }

    /// It answers as the command line does on the file, for any ruleset and year that is asked.
    @Test
    void aBookThatWasSentIsAskedAgain() {
        JsonNode told = ask("/api/follow/" + key);
        Run run = ChainRuns.zhejiang("follow", folder.resolve("book.xlsx").toString(), "--json");
        assertThat(told.path("classes")).isEqualTo(run.json().path("classes"));
        assertThat(told.path("classes")).hasSize(9);
        assertThat(told.path("not_rated")).hasSize(1);
        assertThat(told.path("watched")).hasSize(2);
        assertThat(told.path("rulesets").valueStream().map(one -> one.path("ruleset").asString()))
                .contains("huangyan-2022", "huaian-2024");

        JsonNode other = ask("/api/follow/" + key + "?rules=huaian-2024&year=2021");
        assertThat(other.path("classes")).isNotEqualTo(told.path("classes"));
        JsonNode view = ask("/api/follow/" + key + "?as=view&lang=zh");
        assertThat(view.path("command").asString())
                .isEqualTo("./shanhai follow --pack=zhejiang book.xlsx");
    }

    @Test
    void eachFirmHasASheet() {
        JsonNode firm = ask("/api/follow/" + key + "/longyou-zone-e-Firm-003?lang=zh");
        assertThat(firm.at("/enterprise/class").asString()).isEqualTo("B");
        assertThat(firm.path("lifts").isEmpty()).isFalse();
        HttpResponse<String> nobody = client.get("/api/follow/" + key + "/Nobody");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("\"not_found\" : \"Nobody\"");
    }

    @Test
    void allOfItIsAWorkbookToo() throws IOException {
        HttpResponse<byte[]> file = client.bytes("/api/follow/" + key + "?as=xlsx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("\"follow-book.xlsx\"");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            List<String> sheets = new ArrayList<>();
            for (Sheet sheet : book) {
                sheets.add(sheet.getSheetName());
            }
            assertThat(sheets).contains("Firms in classes", "Firm 003");
        }
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndNothingIsHeld() {
        JsonNode broken =
                client.send(
                        "actuals",
                        "actuals.csv",
                        """
                        project,year,land,tax
                        P9,2023,30亩,100万元
                        QZ02,2025,30亩,100吨
                        QZ02,2025,30亩,100万元
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(broken.path("data").isNull()).isTrue();
        JsonNode items = broken.at("/views/en/parts/0/items");
        assertThat(items.valueStream().map(item -> item.at("/value/file").asString()))
                .containsOnly("actuals.csv");
        assertThat(items.valueStream().map(item -> item.at("/value/line").asInt()))
                .containsExactly(2, 3, 4);
        assertThat(items.valueStream().map(item -> item.at("/value/value").asString()))
                .containsExactly("P9", "100吨", "2025");
        assertThat(broken.toString()).doesNotContain("shanhai-upload");

        assertThat(client.get("/api/follow/none").statusCode()).isEqualTo(410);
        assertThat(client.get("/api/follow/none").body()).contains("no longer held");
    }

    /// Neither files of this machine nor options are asked for by an address.
    @Test
    void filesAreNotChosenByWhoAsks() {
        String book =
                URLEncoder.encode(folder.resolve("book.xlsx").toString(), StandardCharsets.UTF_8);
        assertThat(client.get("/api/follow/" + book).statusCode()).isIn(400, 410);
        assertThat(client.get("/api/follow?actuals=" + book).statusCode()).isEqualTo(400);
        assertThat(client.get("/api/follow/" + key + "?into=mine").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/follow?register=mine.db").statusCode()).isEqualTo(400);
        assertThat(
                        client.raw(
                                "POST /api/data/actuals?name=a.csv HTTP/1.1",
                                "Host: 127.0.0.1:" + client.port(),
                                "Content-Length: 0"))
                .contains(" 403 ");
    }

    /// What was decided stands in the register the server was started with; while there is none
    /// yet, nothing was decided.
    @Test
    void decisionsAreThoseOfTheServer() {
        Decided decided = new Decided(folder);
        Asking server =
                ServedAnswers.of(
                        ChainRuns.engines(),
                        RealEngines.REAL,
                        "zhejiang",
                        new Turns(),
                        decided.register());
        assertThat(untold(server)).isEmpty();
        assertThat(folder.resolve("decisions.db")).doesNotExist();
        decided.decide("P1", "Puzzle plant", "longyou-zone");
        assertThat(untold(server)).containsExactly("P1");
    }

    private static List<String> untold(Asking server) {
        Asking.Answered told =
                server.ask(AskedLine.of("follow"), Language.EN, Form.JSON, Waiter.PATIENT);
        assertThat(told.outcome()).as(told.error()).isEqualTo(Asking.Outcome.DONE);
        return JSON.readTree(told.body())
                .path("untold")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /// The oldest make room.
    @Test
    void notAllThatWasEverSentIsHeld() {
        byte[] table = "project,year,tax\nQZ02,2025,100万元\n".getBytes(StandardCharsets.UTF_8);
        try (WorkbenchClient other = WorkbenchClient.ready()) {
            String first =
                    "/api/follow/" + other.send("actuals", "a.csv", table).path("data").asString();
            for (int k = 0; k < 15; k++) {
                other.send("actuals", "a.csv", table);
            }
            assertThat(other.get(first).statusCode()).isEqualTo(200);
            other.send("actuals", "a.csv", table);
            assertThat(other.get(first).statusCode()).isEqualTo(410);
        }
    }
}
