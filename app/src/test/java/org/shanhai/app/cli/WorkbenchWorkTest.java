package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.serve.Served;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers that take long, and files that are answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchWorkTest {
    private static final JsonMapper JSON = new JsonMapper();
    private WorkbenchClient client;

    @BeforeAll
    void start() {
        client = WorkbenchClient.ready();
    }

    @AfterAll
    void stop() {
        client.close();
    }

    private static void await(BooleanSupplier met) {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (!met.getAsBoolean() && Instant.now().isBefore(until)) {
            pause();
        }
        assertThat(met.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aLongAnswerTellsHowFarItIs() {
        // Each searches anew whatever was asked before. News is told five times a second, so that
        // one of them may be through before it has any.
        List<JsonNode> told = new ArrayList<>();
        for (String aim : List.of("jobs", "jobs:mountain", "value_added", "co2")) {
            String path = "/api/plan?alternatives=8&aim=" + aim;
            List<String> lines = client.lines(path).toList();
            for (int k = 0; k + 1 < lines.size(); k++) {
                if (lines.get(k).equals("event: progress")) {
                    told.add(JSON.readTree(lines.get(k + 1).substring("data: ".length())));
                }
            }
            int last = lines.lastIndexOf("event: answer");
            if (last >= 0) {
                JsonNode answer = JSON.readTree(lines.get(last + 1).substring("data: ".length()));
                assertThat(answer.at("/status").asInt()).isEqualTo(200);
                assertThat(answer.at("/body").asString()).isEqualTo(client.get(path).body());
            }
        }
        assertThat(told).isNotEmpty().noneMatch(each -> each.at("/text").asString().isBlank());
        assertThat(told)
                .anyMatch(
                        each ->
                                each.at("/done").asInt(0) > 0
                                        && each.at("/done").asInt(0) <= each.at("/total").asInt(0));
    }

    @Test
    void whatIsThereAtOnceIsSentAsItIs() {
        String path = "/api/show/longyou?as=view";
        HttpResponse<String> plain = client.get(path);
        String accepted = "text/event-stream, application/json";
        HttpResponse<String> asked = client.get(path, "Accept", accepted);
        // A machine that is busy may take longer over it than at once, for as long as it is busy.
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        while (!asked.body().startsWith("{") && Instant.now().isBefore(until)) {
            asked = client.get(path, "Accept", accepted);
        }
        assertThat(asked.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/json");
        assertThat(asked.body()).isEqualTo(plain.body());
        assertThat(
                        client.get(
                                        "/api/leap/nowhere",
                                        "Accept",
                                        "text/event-stream, application/json")
                                .statusCode())
                .isEqualTo(422);
    }

    /// The engine itself stops in the middle of its loops.
    @ParameterizedTest
    @ValueSource(strings = {"leap --all", "pair", "admit --all", "plan --alternatives 9", "report"})
    void whatNobodyWaitsForIsNotFinished(String line) throws IOException {
        List<Asking.Answered> finished = new ArrayList<>();
        Asking asking = WorkbenchClient.served().asking();
        List<String> before = leftovers();
        assertThatThrownBy(
                        () ->
                                finished.add(
                                        asking.ask(
                                                AskedLine.of(line),
                                                Language.EN,
                                                line.equals("report") ? Form.ZIP : Form.JSON,
                                                new Impatient())))
                .isInstanceOf(CancellationException.class);
        assertThat(finished).isEmpty();
        assertThat(leftovers()).isEqualTo(before);

        // The next is answered, as if nothing had been.
        assertThat(
                        asking.ask(
                                        AskedLine.of("show longyou"),
                                        Language.EN,
                                        Form.JSON,
                                        Waiter.PATIENT)
                                .body())
                .isEqualTo(ChainRuns.zhejiang("show", "longyou", "--json").out());
    }

    /// Goes as soon as the first round is counted; in the middle of it, where nothing is.
    private static final class Impatient implements Waiter {
        private final AtomicInteger asked = new AtomicInteger();
        private volatile int rounds;

        @Override
        public boolean isWaiting() {
            return asked.incrementAndGet() < 40 && rounds == 0;
        }

        @Override
        public void told(String what, int done, int total) {
            assertThat(done).as("it should have stopped").isLessThan(10);
            rounds = Math.max(rounds, done);
        }
    }

    /// Of this process: others test beside it.
    private static List<String> leftovers() throws IOException {
        String ours = "\\.shanhai-(paper|upload)\\.%d-.*".formatted(ProcessHandle.current().pid());
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.matches(ours))
                    .sorted()
                    .toList();
        }
    }

    /// Two hundred browsers that are closed while they wait leave nothing behind, and who comes
    /// next is answered at once.
    @Test
    void whoGoesEndsTheWork() {
        CountDownLatch never = new CountDownLatch(1);
        Asking slow =
                (asked, language, form, waiter) -> {
                    if (asked.enquiry().name().equals("check")) {
                        return new Asking.Answered(Asking.Outcome.DONE, "{}", "");
                    }
                    while (waiter.isWaiting()) {
                        waiter.told("at work", 1, 2);
                        pause();
                    }
                    throw new CancellationException();
                };
        Served ours = WorkbenchClient.served();
        try (WorkbenchClient many = new WorkbenchClient(Optional.empty());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            many.serve(
                    new Served(
                            ours.region(),
                            ours.pack(),
                            ours.hash(),
                            ours.program(),
                            slow,
                            ours.intake()));
            List<Future<Boolean>> all =
                    IntStream.range(0, 200)
                            .mapToObj(k -> clients.submit(() -> stayUntil(many, never)))
                            .toList();
            await(() -> many.workbench().countAnswering() == 200);
            never.countDown();
            await(() -> many.workbench().countAnswering() == 0);
            await(() -> all.stream().allMatch(Future::isDone));
            assertThat(all).allMatch(Future::resultNow);
            assertThat(many.get("/api/check").statusCode()).isEqualTo(200);
        }
    }

    /// One that answers `check` at once, `multipliers` after a while, and else works until nobody
    /// waits.
    private static Served slow() {
        Asking asking =
                (asked, language, form, waiter) -> {
                    Instant until =
                            Instant.now()
                                    .plusMillis(
                                            asked.enquiry().name().equals("check")
                                                    ? 0
                                                    : asked.enquiry().name().equals("multipliers")
                                                            ? 1000
                                                            : 60_000);
                    while (waiter.isWaiting() && Instant.now().isBefore(until)) {
                        pause();
                    }
                    if (!waiter.isWaiting()) {
                        throw new CancellationException();
                    }
                    return new Asking.Answered(Asking.Outcome.DONE, "{\"done\":1}", "");
                };
        Served ours = WorkbenchClient.served();
        return new Served(
                ours.region(), ours.pack(), ours.hash(), ours.program(), asking, ours.intake());
    }

    private static Socket ask(WorkbenchClient of, String... paths) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), of.port());
        for (String path : paths) {
            socket.getOutputStream()
                    .write(
                            "GET /api/%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n"
                                    .formatted(path, of.port())
                                    .getBytes(StandardCharsets.UTF_8));
        }
        return socket;
    }

    /// Who looks at the answer alone, as a script does, is missed all the same when they close the
    /// connection, or are cut off from it.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoClosesTheConnectionEndsTheWork(boolean cutOff) throws IOException {
        try (WorkbenchClient workbench = new WorkbenchClient(Optional.empty())) {
            workbench.serve(slow());
            List<Socket> all = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                all.add(ask(workbench, "leap"));
            }
            await(() -> workbench.workbench().countAnswering() == 5);
            for (Socket each : all) {
                if (cutOff) {
                    each.setSoLinger(true, 0);
                }
                each.close();
            }
            await(() -> workbench.workbench().countAnswering() == 0);
            assertThat(workbench.get("/api/check").statusCode()).isEqualTo(200);
        }
    }

    /// The real questions: one that takes long does not keep a short one, and ends with who asked.
    @Test
    void aShortQuestionIsAnsweredBesideALongOne() throws IOException {
        Socket plan = ask(client, "plan?draws=500");
        await(() -> client.workbench().countAnswering() == 1);
        assertThat(client.get("/api/show/longyou?as=text").statusCode()).isEqualTo(200);
        assertThat(client.workbench().countAnswering()).isEqualTo(1);
        plan.close();
        await(() -> client.workbench().countAnswering() == 0);
    }

    /// Who stays has the answer, whatever else they asked for meanwhile.
    @Test
    void whoStaysIsAnswered() throws IOException {
        try (WorkbenchClient workbench = new WorkbenchClient(Optional.empty())) {
            workbench.serve(slow());
            assertThat(workbench.get("/api/multipliers").body()).isEqualTo("{\"done\":1}");
            try (Socket both = ask(workbench, "multipliers", "check")) {
                assertThat(firstAnswer(both)).startsWith("HTTP/1.1 200");
            }
        }
    }

    /// As far as the end of what is answered, for the connection stays open after it.
    private static String firstAnswer(Socket of) throws IOException {
        of.setSoTimeout(30_000);
        StringBuilder said = new StringBuilder();
        while (said.indexOf("{\"done\":1}") < 0) {
            int sign = of.getInputStream().read();
            assertThat(sign).as(said.toString()).isNotNegative();
            said.append((char) sign);
        }
        return said.toString();
    }

    /// A client that waits for its answer, and goes before it has it.
    private static boolean stayUntil(WorkbenchClient many, CountDownLatch end)
            throws InterruptedException {
        try (Stream<String> lines = many.lines("/api/leap?by=chance")) {
            Iterator<String> each = lines.iterator();
            assertThat(each.next()).isEqualTo("event: progress");
            end.await();
        }
        return true;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/admit/QZ01?set=land=60mu&as=html|memo-QZ01.html|text/html|<!DOCTYPE html>",
                "/api/admit/QZ01?set=land=60mu&as=docx|memo-QZ01.docx|application/vnd.|PK",
                "/api/brief/longyou|brief-longyou.html|text/html|<!DOCTYPE html>",
                "/api/brief/longyou/zhenhai?as=docx|brief-longyou-zhenhai.docx|application/vnd.|PK"
            })
    void papersAreFilesWithNames(String path, String name, String type, String begin)
            throws IOException {
        List<String> before = leftovers();
        HttpResponse<String> paper = client.get(path);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + name + "\"");
        assertThat(paper.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(paper.body()).startsWith(begin);
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void theMemoHasTheFiguresAskedFor() {
        assertThat(client.get("/api/admit/QZ01?set=land=61mu&as=html").body()).contains("61 mu");
        assertThat(client.get("/api/admit/QZ01?set=land=60mu&as=html").body())
                .contains("60 mu")
                .doesNotContain("61 mu");
        assertThat(client.get("/api/admit/QZ01?as=html&lang=zh").body()).contains("lang=\"zh");
    }

    /// Where there is no browser the reason is said; where there is one, there is a PDF.
    @Test
    void aPdfOrWhyThereIsNone() {
        HttpResponse<String> pdf = client.get("/api/admit/QZ01?as=pdf");
        if (org.shanhai.app.memo.Chromium.find(System.getenv()).isPresent()) {
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(pdf.body()).startsWith("%PDF");
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        } else {
            assertThat(pdf.statusCode()).isEqualTo(422);
            assertThat(pdf.body()).contains("Chromium");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/brief/longyou/--help|400|no place with the key '--help'",
                "/api/brief/nowhere|400|no place with the key 'nowhere'",
                "/api/brief/longyou?as=json|400|as=html, pdf, docx",
                "/api/leap?as=pdf|400|as=json, view, text, csv",
                "/api/admit/QZ01?set=land&as=docx|422|land"
            })
    void aPaperThatCannotBeWrittenSaysWhy(String path, int status, String said) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(said).doesNotContain("Exception", "/tmp");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
