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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.serve.Assistants;
import org.shanhai.app.serve.Question;
import org.shanhai.app.serve.Questions;
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
        Questions.list().stream()
                .filter(Question::isAnswered)
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
}
