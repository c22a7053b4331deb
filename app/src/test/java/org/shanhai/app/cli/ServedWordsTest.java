package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who asks by an address is told of no option: fields say which question it is and what may be
/// answered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedWordsTest {
    private static final Pattern OPTION = Pattern.compile("(?<![-\\w])--[a-z]");

    private WorkbenchClient client = WorkbenchClient.ready();

    @BeforeAll
    void serve() {
        assertThat(client.get("/api/check").statusCode()).isEqualTo(200);
    }

    @AfterAll
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "show/longyou",
                "show/nowhere",
                "known/longyou?measure=nothing",
                "diagnose/longyou",
                "leap/longyou",
                "leap/longyou?top=2",
                "leap/longyou?weights=x",
                "pair/longyou",
                "pair/longyou/zhenhai",
                "pair/longyou/longquan",
                "recruit/longyou",
                "flows/longyou",
                "flows/longyou?tolerance=1",
                "multipliers",
                "effects?place=longyou&industry=040&output=5",
                "admit/QZ01",
                "admit/QZ01?found=x",
                "admit/QZ01?assume=moved_share=1",
                "split/qingtian-pinghu",
                "decisions",
                "follow"
            })
    void noSentenceHoldsAnOption(String path) {
        String and = path.contains("?") ? "&" : "?";
        for (String lang : List.of("en", "zh")) {
            for (String as : List.of("view", "json")) {
                String body =
                        client.get("/api/" + path + and + "as=" + as + "&lang=" + lang).body();
                assertNone(JsonMapper.shared().readTree(body), path);
            }
        }
    }

    /// Commands are fields of their own, and one question has an option in its name.
    private static void assertNone(JsonNode node, String where) {
        if (node.isString() && !node.asString().equals("multipliers --place")) {
            assertThat(OPTION.matcher(node.asString()).find())
                    .as(where + ": " + node.asString())
                    .isFalse();
        }
        node.forEachEntry(
                (name, inner) -> {
                    if (!name.equals("command") && !name.equals("look")) {
                        assertNone(inner, where + "/" + name);
                    }
                });
        if (node.isArray()) {
            node.forEach(inner -> assertNone(inner, where));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aQuestionSaysWhatMayBeAnswered(String lang) {
        JsonNode answer =
                JsonMapper.shared().readTree(client.get("/api/admit/QZ01?lang=" + lang).body());
        JsonNode first = answer.at("/asks/0");
        assertThat(answer.at("/questions").size()).isPositive();
        for (JsonNode question : answer.at("/questions")) {
            List<String> answers =
                    question.at("/answers").valueStream().map(JsonNode::asString).toList();
            assertThat(answers).startsWith("no", "yes");
        }
        // The page shows it below a heading of its own.
        JsonNode shown =
                answer.at("/in_short")
                        .valueStream()
                        .filter(line -> line.at("/line").asString().equals("ask"))
                        .findFirst()
                        .orElseThrow();
        assertThat(shown.at("/said/0")).isEqualTo(first.at("/text"));
        assertThat(shown.at("/text").asString()).endsWith(first.at("/text").asString());
    }
}
