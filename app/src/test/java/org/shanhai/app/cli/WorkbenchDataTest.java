package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Data that are sent to the workbench.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchDataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MARK = "X-Shanhai";

    @TempDir static Path folder;
    private WorkbenchClient client;

    @BeforeAll
    void start() throws IOException {
        assertThat(uploads()).isEmpty();
        client = WorkbenchClient.ready();
        Run.of("init", folder.resolve("mine").toString());
    }

    @AfterAll
    void stop() throws IOException {
        client.close();
        assertThat(uploads()).as("they go with the server").isEmpty();
    }

    private static List<String> uploads() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(
                            name ->
                                    name.startsWith(
                                            ".shanhai-upload."
                                                    + ProcessHandle.current().pid()
                                                    + "-"))
                    .toList();
        }
    }

    /// The pack of `init` as a ZIP, with one value of its facts changed.
    private static byte[] pack(String value, String by) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(folder.resolve("mine"))) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                String text = Files.readString(file);
                zip.write(
                        (file.endsWith("facts.csv") || file.endsWith("datapackage.json")
                                        ? text.replace(value, by)
                                        : text)
                                .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aBrokenPackIsToldByFileLineAndColumnInBothLanguages() throws IOException {
        JsonNode answer = client.send("pack", "mine.zip", pack(",3770,", ",12x,"));

        assertThat(answer.at("/data").isNull()).isTrue();
        for (String language : List.of("en", "zh")) {
            JsonNode problem = answer.at("/views/" + language + "/parts/0/items/0/value");
            assertThat(problem.at("/file").asString()).isEqualTo("facts.csv");
            assertThat(problem.at("/line").asInt()).isEqualTo(2);
            assertThat(problem.at("/column").asString()).isEqualTo("value");
            assertThat(problem.at("/value").asString()).isEqualTo("12x");
        }
        assertThat(answer.at("/views/en/findings/0/text").asString())
                .isEqualTo("mine.zip: broken, 1 error, 0 warnings");
        assertThat(answer.at("/views/zh/parts/0/items/0/value/message").asString())
                .isNotEqualTo(answer.at("/views/en/parts/0/items/0/value/message").asString());
        assertThat(answer.toString()).doesNotContain("/tmp", "shanhai-upload");
    }

    @Test
    void aBrokenWorkbookIsToldBySheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("places");
            sheet.value(0, 0, "nonsense");
            sheet.value(1, 0, "a");
        }
        JsonNode answer = client.send("pack", "mine.xlsx", bytes.toByteArray());
        assertThat(answer.at("/data").isNull()).isTrue();
        assertThat(answer.at("/views/en/parts/0/items/0/text").asString())
                .contains("mine.xlsx", "pack");

        assertThat(
                        client.send(
                                        "pack",
                                        "text.xlsx",
                                        "no workbook".getBytes(StandardCharsets.UTF_8))
                                .at("/views/en/parts/0/items/0/text")
                                .asString())
                .contains("text.xlsx");
        assertThat(
                        client.send("pack", "text.txt", "no pack".getBytes(StandardCharsets.UTF_8))
                                .at("/views/en/parts/0/items/0/text")
                                .asString())
                .contains("text.txt");
    }

    @Test
    void aSoundPackAnswersWhoSentItAndNobodyElse() throws IOException {
        String key = client.send("pack", "mine.zip", pack("", "")).at("/data").asString();
        HttpResponse<String> used = client.post("/api/data/use/" + key, new byte[0], MARK, "test");
        assertThat(used.statusCode()).isEqualTo(200);
        String set = used.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(set).contains("HttpOnly", "SameSite=Strict");
        String cookie = set.split(";", 2)[0];

        JsonNode status = JSON.readTree(client.get("/api/status", "Cookie", cookie).body());
        assertThat(status.at("/pack").asString()).isEqualTo("mine.zip");
        assertThat(status.at("/sent").asBoolean()).isTrue();
        HttpResponse<String> shown = client.get("/api/show/hill_county?as=view", "Cookie", cookie);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("--pack=mine.zip");
        assertThat(client.get("/api/show/hill_county").statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(client.get("/api/status").body()).at("/sent").asBoolean())
                .isFalse();

        // The tag of an answer about other data is another.
        String tag = client.get("/api/check").headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("/api/check", "Cookie", cookie, "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        assertThat(
                        client.post("/api/data/leave", new byte[0], MARK, "test", "Cookie", cookie)
                                .statusCode())
                .isEqualTo(200);
        HttpResponse<String> gone = client.get("/api/status", "Cookie", cookie);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("no longer held here");
        assertThat(gone.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("shanhai_data=;", "1970");
    }

    /// Who sends a pack does not choose what else of this machine is read.
    @Test
    void aPackThatIsSentStandsOnEmbeddedOnesAlone() throws IOException {
        byte[] onOther =
                pack(
                        "\"base_year\"",
                        "\"base\": \"" + folder.resolve("mine") + "\", \"base_year\"");
        JsonNode answer = client.send("pack", "on.zip", onOther);
        assertThat(answer.at("/data").isNull()).isTrue();
        assertThat(answer.at("/views/en/parts/0/items").toString()).contains("base");
    }

    @Test
    void aRegisterIsImportedAndAnswers() {
        JsonNode answer =
                client.send(
                        "register",
                        "firms.csv",
                        """
                        企业名称,统一社会信用代码,成立日期,经营范围
                        龙游木马玩具有限公司,91330825MA28F0000W,2010-05-01,玩具制造；玩具销售
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer.at("/data").isNull()).isFalse();
        assertThat(answer.at("/views/en/parts").toString()).contains("Rows not counted");

        JsonNode broken =
                client.send("register", "b.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.at("/data").isNull()).isTrue();
        assertThat(broken.at("/views/en/parts/0/items/0/text").asString())
                .startsWith("error b.csv:1, column \"place\"");
    }

    /// Pages of others cannot send, nor can they have data taken.
    @Test
    void whatIsNotToBeTakenIsRefused() throws IOException {
        String host = "Host: 127.0.0.1:" + client.port();
        record Case(int status, String line, List<String> headers) {
            Case(int status, String line, String... headers) {
                this(status, line, List.of(headers));
            }
        }
        for (Case each :
                List.of(
                        new Case(403, "POST /api/data/pack?name=a.zip", "Content-Length: 0"),
                        new Case(
                                403,
                                "POST /api/data/pack?name=a.zip",
                                "X-Shanhai: 1",
                                "Origin: http://evil.example",
                                "Content-Length: 0"),
                        new Case(
                                403,
                                "POST /api/data/leave",
                                "X-Shanhai: 1",
                                "Sec-Fetch-Site: cross-site",
                                "Content-Length: 0"),
                        new Case(405, "OPTIONS /api/data/pack"),
                        new Case(
                                400,
                                "POST /api/data/pack?name=..",
                                "X-Shanhai: 1",
                                "Content-Length: 0"),
                        new Case(
                                400,
                                "POST /api/data/pack?name=a.zip",
                                "X-Shanhai: 1",
                                "Content-Length: 0"),
                        new Case(
                                413,
                                "POST /api/data/pack?name=a.zip",
                                "X-Shanhai: 1",
                                "Content-Length: 900000000"),
                        new Case(
                                410,
                                "POST /api/data/use/none",
                                "X-Shanhai: 1",
                                "Content-Length: 0"))) {
            List<String> lines = new ArrayList<>(List.of(each.line() + " HTTP/1.1", host));
            lines.addAll(each.headers());
            assertThat(client.raw(lines.toArray(String[]::new)))
                    .as(each.line() + " " + String.join(", ", each.headers()))
                    .contains(" " + each.status() + " ");
        }
        assertThat(uploads()).hasSizeLessThanOrEqualTo(2);
    }

    /// The browser is closed in the middle.
    @Test
    void whatBreaksOffLeavesNothing() throws IOException, InterruptedException {
        List<String> before = uploads();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    POST /api/data/pack?name=half.zip HTTP/1.1\r
                    Host: 127.0.0.1:%d\r
                    X-Shanhai: 1\r
                    Content-Length: 100000\r
                    \r
                    only so much"""
                            .formatted(client.port())
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
            awaitUploads(before.size() + 1);
        }
        awaitUploads(before.size());
        assertThat(client.get("/api/status").statusCode()).isEqualTo(200);
    }

    /// One byte after the other, and never the last.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/pack?name=slow.zip",
                "data/register?name=slow.csv",
                "data/actuals?name=slow.csv",
                "decisions/record/QZ01"
            })
    void whatComesTooSlowlyIsNotWaitedFor(String path) throws IOException, InterruptedException {
        List<String> before = uploads();
        try (WorkbenchClient hasty = new WorkbenchClient(Optional.empty(), Duration.ofMillis(300));
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), hasty.port())) {
            hasty.serve();
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    POST /api/%s HTTP/1.1\r
                    Host: 127.0.0.1:%d\r
                    X-Shanhai: 1\r
                    Content-Length: 1000\r
                    \r
                    """
                            .formatted(path, hasty.port())
                            .getBytes(StandardCharsets.UTF_8));
            for (int k = 0; k < 500 && socket.getInputStream().available() == 0; k++) {
                out.write(' ');
                Thread.sleep(20);
            }
            byte[] said = socket.getInputStream().readNBytes(12);
            assertThat(new String(said, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408");
        }
        awaitUploads(before.size());
    }

    private static void awaitUploads(int count) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(10));
        while (uploads().size() != count && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertThat(uploads()).hasSize(count);
    }
}
