package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A dozen figures, written down with their basis: each writer says the same of them. The pages are
/// held against the same list in a browser. `-Dcases.update=true` writes down what is found now.
class SameFiguresTest {
    private static final Path GOLDEN = Path.of("src/test/resources/same-figures.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static String ask(String line, Form form) {
        Asking.Answered answered =
                WorkbenchClient.served()
                        .asking()
                        .ask(AskedLine.of(line), Language.EN, form, Waiter.PATIENT);
        return form.isPaper()
                ? new String(answered.paper().orElseThrow().bytes(), StandardCharsets.UTF_8)
                : answered.body();
    }

    /// The value at a path of JSON, in which `[key=value]` picks a row.
    private static JsonNode at(JsonNode root, String path) {
        JsonNode found = root;
        for (String step : path.split("/", -1)) {
            if (step.startsWith("[")) {
                String[] wanted = step.substring(1, step.length() - 1).split("=", 2);
                JsonNode rows = found;
                found =
                        rows.valueStream()
                                .filter(row -> row.path(wanted[0]).asString("").equals(wanted[1]))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(path + " in " + rows));
            } else {
                found = found.path(step);
            }
        }
        return found;
    }

    /// The text of a view beside a value of JSON.
    private static List<String> texts(JsonNode view, JsonNode value) {
        List<String> texts = new ArrayList<>();
        view.findParents("value")
                .forEach(
                        cell -> {
                            if (cell.path("value").equals(value)) {
                                texts.add(cell.path("text").asString());
                            }
                        });
        return texts;
    }

    @Test
    void everyWriterSaysTheSame() throws IOException {
        JsonNode golden = JSON.readTree(Files.readAllBytes(GOLDEN));
        boolean update = Boolean.getBoolean("cases.update");
        for (JsonNode figure : golden) {
            String line = figure.at("/ask").asString();
            String where = line + " " + figure.at("/path").asString();
            JsonNode json = JSON.readTree(ask(line, Form.JSON));
            JsonNode value = at(json, figure.at("/path").asString());
            JsonNode basis = at(json, figure.at("/basis_path").asString());
            if (update) {
                ((ObjectNode) figure).set("value", value);
                ((ObjectNode) figure).set("basis", basis);
                List<String> texts = texts(JSON.readTree(ask(line, Form.VIEW)), value);
                ((ObjectNode) figure).put("text", texts.isEmpty() ? "" : texts.getFirst());
                continue;
            }
            assertThat(value).as(where).isEqualTo(figure.at("/value"));
            assertThat(basis).as(where).isEqualTo(figure.at("/basis"));
            String said = figure.at("/text").asString();
            assertThat(said).as(where).isNotBlank();
            assertThat(texts(JSON.readTree(ask(line, Form.VIEW)), value)).as(where).contains(said);
            // Not as a part of a longer number.
            Pattern alone = Pattern.compile("(?<![0-9.,])" + Pattern.quote(said) + "(?![0-9,])");
            assertThat(ask(line, Form.TEXT)).as(where).containsPattern(alone);
            for (JsonNode paper : figure.at("/papers")) {
                assertThat(ask(paper.asString(), Form.HTML))
                        .as(where + " in " + paper)
                        .containsPattern(alone);
            }
        }
        if (update) {
            Files.writeString(GOLDEN, JSON.writeValueAsString(golden) + "\n");
        }
        assertThat(golden.size()).isGreaterThanOrEqualTo(12);
    }
}
