package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Assistants;
import org.shanhai.app.serve.Served;
import org.shanhai.app.serve.ServedQuestion;
import org.shanhai.app.serve.ServedQuestions;
import org.shanhai.app.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an assistant is answered, over the protocol it speaks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssistantsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROOM = 1 << 22;

    private final PrintStream to;
    private final BufferedReader from;
    private final Assistants assistants;
    private int asked;

    AssistantsTest() throws IOException {
        PipedInputStream in = new PipedInputStream(ROOM);
        to = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8);
        PipedInputStream answers = new PipedInputStream(ROOM);
        from = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        assistants =
                Assistants.start(
                        WorkbenchClient.served(), Language.EN, in, new PipedOutputStream(answers));
        JsonNode hello =
                ask(
                        "initialize",
                        Map.of(
                                "protocolVersion",
                                "2025-06-18",
                                "capabilities",
                                Map.of(),
                                "clientInfo",
                                Map.of("name", "test", "version", "1")));
        assertThat(hello.at("/serverInfo/name").asString()).isEqualTo("shanhai");
        assertThat(hello.at("/instructions").asString()).contains("Zhejiang", "estimated");
        to.println("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }

    @AfterAll
    void stop() {
        to.close();
        assistants.close();
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws IOException {
        asked++;
        to.println(
                JSON.writeValueAsString(
                        Map.of(
                                "jsonrpc",
                                "2.0",
                                "id",
                                asked,
                                "method",
                                method,
                                "params",
                                parameters)));
        JsonNode answer = JSON.readTree(from.readLine());
        assertThat(answer.at("/id").asInt()).isEqualTo(asked);
        assertThat(answer.has("error")).as("%s", answer).isFalse();
        return answer.at("/result");
    }

    private JsonNode call(String tool, Map<String, Object> arguments) throws IOException {
        return ask("tools/call", Map.of("name", tool, "arguments", arguments));
    }

    @Test
    void eachQuestionIsATool() throws IOException {
        List<String> names = new ArrayList<>(List.of("places", "industries", "projects", "zones"));
        ServedQuestions.list().stream()
                .filter(ServedQuestion::isAnswered)
                .filter(question -> !question.isOfSent())
                .forEach(question -> names.add(toolName(question.path())));
        List<String> found = new ArrayList<>();
        for (JsonNode tool : ask("tools/list", Map.of()).at("/tools")) {
            found.add(tool.at("/name").asString());
            assertThat(tool.at("/description").asString()).isNotBlank();
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(names);
    }

    private static String toolName(String path) {
        return path.substring(1).replaceAll("[{}]", "").replace('/', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leap_place|{\"place\":\"longyou\"}|leap longyou",
                "pair_place_partner|{\"place\":\"longyou\",\"partner\":\"zhenhai\"}"
                        + "|pair longyou --partner zhenhai",
                "admit_project|{\"project\":\"QZ01\",\"set\":[\"land=60mu\",\"jobs=10\"]}"
                        + "|admit QZ01 --set land=60mu --set jobs=10"
            })
    void answersAreThoseOfTheCommandLine(String tool, String arguments, String line)
            throws IOException {
        @SuppressWarnings("unchecked")
        Map<String, Object> given = JSON.readValue(arguments, Map.class);
        JsonNode answer = call(tool, given);

        assertThat(answer.at("/isError").asBoolean()).isFalse();
        assertThat(answer.at("/content/0/text").asString())
                .isEqualTo(ChainRuns.zhejiang((line + " --json").split(" ", -1)).out());
    }

    /// As a pipe does: all at once, and then nothing more.
    @Test
    void whoEndsAtOnceIsAnsweredAllTheSame() throws Exception {
        String lines =
                """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":\
                "2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"leap_place",\
                "arguments":{"place":"longyou"}}}
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Assistants piped =
                Assistants.start(
                        WorkbenchClient.served(),
                        Language.EN,
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        out)) {
            piped.await();
        }

        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(answers).hasSize(2);
        assertThat(JSON.readTree(answers.getLast()).at("/result/isError").asBoolean()).isFalse();
        assertThat(JSON.readTree(answers.getLast()).at("/id").asInt()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAnsweredIsAnErrorInWords() throws IOException {
        JsonNode nowhere = call("leap_place", Map.of("place", "nowhere"));
        assertThat(nowhere.at("/isError").asBoolean()).isTrue();
        assertThat(nowhere.at("/content/0/text").asString()).contains("nowhere");

        JsonNode file = call("admit_project", Map.of("project", "/etc/passwd"));
        assertThat(file.at("/isError").asBoolean()).isTrue();
        assertThat(file.at("/content/0/text").asString()).contains("The pack has no project");
    }

    static Stream<Arguments> lines() {
        String call = "\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"tools/call\"";
        return Stream.of(
                Arguments.of("", -32700, "null"),
                Arguments.of("   \t", -32700, "null"),
                Arguments.of("hello", -32700, "null"),
                Arguments.of("{\"jsonrpc\":\"2.0\",", -32700, "null"),
                Arguments.of("{" + call + "} {}", -32700, "null"),
                Arguments.of("[".repeat(100_000), -32700, "null"),
                Arguments.of("\"" + "x".repeat(1 << 20) + "\"", -32700, "null"),
                Arguments.of("null", -32600, "null"),
                Arguments.of("17", -32600, "null"),
                Arguments.of("\"text\"", -32600, "null"),
                Arguments.of("[]", -32600, "null"),
                Arguments.of("[{" + call + "}]", -32600, "null"),
                Arguments.of("{}", -32600, "null"),
                Arguments.of("{\"id\":\"x\",\"method\":\"ping\"}", -32600, "\"x\""),
                Arguments.of("{\"jsonrpc\":\"1.0\",\"id\":9,\"method\":\"ping\"}", -32600, "9"),
                Arguments.of("{\"jsonrpc\":2.0,\"id\":9,\"method\":\"ping\"}", -32600, "9"),
                Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":9}", -32600, "9"),
                Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":7}", -32600, "9"),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600, "null"),
                Arguments.of("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}", -32600, "null"),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"ping\"}",
                        -32600,
                        "null"),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":9223372036854775808,\"method\":\"ping\"}",
                        -32600,
                        "null"),
                Arguments.of("{" + call + "}", -32602, "\"x\""),
                Arguments.of("{" + call + ",\"params\":{}}", -32602, "\"x\""),
                Arguments.of("{" + call + ",\"params\":{\"name\":5}}", -32602, "\"x\""),
                Arguments.of(
                        "{" + call + ",\"params\":{\"name\":\"places\",\"arguments\":[1]}}",
                        -32602,
                        "\"x\""),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}", -32600, "null"),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"initialize\"}", -32600, "9"),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"nothing/there\"}", -32601, "9"),
                Arguments.of(
                        "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"resources/list\"}",
                        -32601,
                        "9"),
                Arguments.of("{" + call + ",\"params\":[1]}", -32602, "\"x\""),
                Arguments.of("{" + call + ",\"params\":null}", -32602, "\"x\""),
                Arguments.of("{" + call + "}", 0, "\"x\""),
                Arguments.of("{" + call + ",\"params\":{}}", 0, "\"x\""),
                Arguments.of("{" + call + ",\"params\":{\"name\":7}}", 0, "\"x\""),
                Arguments.of("{" + call + ",\"params\":{\"name\":\"no_such_tool\"}}", 0, "\"x\""),
                Arguments.of(
                        "{" + call + ",\"params\":{\"name\":\"check\",\"arguments\":[]}}",
                        0,
                        "\"x\""));
    }

    /// Each is answered by the error that the protocol names, and the next line is heard.
    ///
    /// @param code 0 for any
    @ParameterizedTest
    @MethodSource("lines")
    void whatIsNoMessageIsAnsweredByAnError(String line, int code, String id) throws IOException {
        to.println(line);
        JsonNode answer = JSON.readTree(from.readLine());
        assertThat(answer.at("/jsonrpc").asString()).isEqualTo("2.0");
        assertThat(answer.has("id")).isTrue();
        assertThat(answer.at("/id").toString()).isEqualTo(id);
        assertThat(answer.at("/error/code").isIntegralNumber()).as("%s", answer).isTrue();
        assertThat(answer.at("/error/message").asString()).isNotBlank();
        if (code != 0) {
            assertThat(answer.at("/error/code").asInt()).isEqualTo(code);
        }
        assertThat(ask("ping", Map.of()).isObject()).isTrue();
    }

    @Test
    void whatIsNoUtf8IsNoJson() throws IOException {
        to.write(new byte[] {'"', (byte) 0xFF, (byte) 0xC0, '"', '\n'});
        to.flush();
        assertThat(JSON.readTree(from.readLine()).at("/error/code").asInt()).isEqualTo(-32700);
    }

    /// Whatever is wrong with what is only told, nothing is said of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"method\":\"nothing/there\"",
                "\"method\":\"tools/call\",\"params\":{\"name\":\"check\"}",
                "\"method\":\"notifications/cancelled\",\"params\":7",
                "\"method\":\"notifications/initialized\"",
                "\"id\":5,\"result\":{}",
                "\"id\":5,\"error\":{\"code\":1,\"message\":\"\"}"
            })
    void whatIsToldIsNotAnswered(String members) throws IOException {
        to.println("{\"jsonrpc\":\"2.0\"," + members + "}");
        // The next line that comes is the answer to this.
        assertThat(ask("ping", Map.of()).isObject()).isTrue();
    }

    static List<JsonNode> piped(Served served, String lines) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Assistants piped =
                Assistants.start(
                        served,
                        Language.EN,
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        out)) {
            piped.await();
        }
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    static String asks(int id, String method, String parameters) {
        return "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}\n"
                .formatted(id, method, parameters);
    }

    static final String HELLO =
            asks(
                    1,
                    "initialize",
                    "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},"
                            + "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}");

    /// Who asks twice by one id could not tell the answers apart.
    @Test
    void anIdIsForOneQuestionAtATime() throws InterruptedException {
        Served ours = WorkbenchClient.served();
        CountDownLatch asked = new CountDownLatch(1);
        Asking slow =
                (question, language, form, waiter) -> {
                    try {
                        asked.await(300, TimeUnit.MILLISECONDS);
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    return new Asking.Answered(Asking.Outcome.DONE, "{}", "");
                };
        String check = asks(2, "tools/call", "{\"name\":\"check\",\"arguments\":{}}");
        List<JsonNode> answers =
                piped(
                        new Served(
                                ours.region(),
                                ours.pack(),
                                ours.hash(),
                                ours.program(),
                                slow,
                                ours.intake()),
                        HELLO + check + check);
        asked.countDown();
        assertThat(answers)
                .filteredOn(a -> a.at("/id").asInt() == 2)
                .extracting(a -> a.at("/error/code").asInt())
                .containsExactlyInAnyOrder(-32600, 0);
    }
}
