package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.app.serve.Served;
import tools.jackson.databind.JsonNode;

/// How an assistant begins, and what it is told where it does not begin as the protocol has it.
class AssistantGreetingTest {
    /// In the protocol's words, not in those of a library; and whoever says it well then is
    /// greeted.
    @Test
    void whoGreetsWronglyIsToldHow() throws InterruptedException {
        String client = "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}";
        String version = "\"protocolVersion\":\"2025-06-18\"";
        List<String> wrong =
                List.of(
                        "{}",
                        "{" + version + ",\"capabilities\":{}}",
                        "{" + version + "," + client + "}",
                        "{\"capabilities\":{}," + client + "}",
                        "{\"protocolVersion\":5,\"capabilities\":{}," + client + "}",
                        "{" + version + ",\"capabilities\":[]," + client + "}",
                        "{" + version + ",\"capabilities\":{\"roots\":7}," + client + "}",
                        "{" + version + ",\"capabilities\":{},\"clientInfo\":\"t\"}",
                        "{" + version + ",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\"}}",
                        "{\"_meta\":5," + version + ",\"capabilities\":{}," + client + "}",
                        "null",
                        "[]");
        StringBuilder lines =
                new StringBuilder("{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"initialize\"}\n");
        for (int k = 0; k < wrong.size(); k++) {
            lines.append(AssistantsTest.asks(100 + k, "initialize", wrong.get(k)));
        }
        List<JsonNode> answers =
                AssistantsTest.piped(
                        WorkbenchClient.served(),
                        lines
                                + AssistantsTest.HELLO
                                + AssistantsTest.asks(2, "tools/list", "{\"cursor\":[5]}"));
        assertThat(answers).hasSize(wrong.size() + 3);
        assertThat(answers)
                .filteredOn(a -> a.at("/id").asInt() != 1)
                .allSatisfy(
                        a -> {
                            assertThat(a.at("/error/code").asInt()).as("%s", a).isEqualTo(-32602);
                            assertThat(a.at("/error/message").asString())
                                    .startsWith("Invalid params: ");
                        });
        assertThat(answers).anyMatch(a -> a.at("/result/serverInfo/name").isString());
    }

    /// Nobody is left waiting who does not begin as the protocol has it.
    @Test
    void whoDoesNotBeginIsToldSo() throws InterruptedException {
        Served served = WorkbenchClient.served();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(AssistantsTest.piped(served, "")).isEmpty();
                    List<JsonNode> answers =
                            AssistantsTest.piped(
                                    served,
                                    AssistantsTest.asks(7, "tools/list", "{}")
                                            + AssistantsTest.asks(8, "ping", "{}")
                                            + AssistantsTest.HELLO
                                            // Without the notice that it has begun, and no end of
                                            // line.
                                            + AssistantsTest.asks(9, "tools/list", "{}").strip());
                    assertThat(answers).extracting(a -> a.at("/id").asInt()).contains(7, 8, 1, 9);
                    assertThat(answers.getFirst().at("/error/code").asInt()).isEqualTo(-32600);
                    assertThat(answers.get(1).has("result")).isTrue();
                    assertThat(answers.getLast().at("/result/tools").isEmpty()).isFalse();
                });
    }
}
