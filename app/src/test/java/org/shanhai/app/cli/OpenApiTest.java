package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shanhai.app.serve.Form;
import org.shanhai.app.serve.ServedQuestion;
import org.shanhai.app.serve.ServedQuestions;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The description of the interface and what is answered agree.
class OpenApiTest {
    private static final List<String> LISTS =
            List.of(
                    "/status",
                    "/places",
                    "/industries",
                    "/projects",
                    "/zones",
                    "/map",
                    "/known",
                    "/sources",
                    "/data/pack",
                    "/data/register",
                    "/data/actuals",
                    "/data/use/{data}",
                    "/data/leave",
                    "/decisions/record/{project}");

    private static JsonNode described() {
        try (WorkbenchClient client = new WorkbenchClient(java.util.Optional.empty())) {
            return new YAMLMapper().readTree(client.get("/api/openapi.yaml").body());
        }
    }

    @Test
    void routesAreTheSame() {
        TreeSet<String> routes = new TreeSet<>(LISTS);
        ServedQuestions.list().forEach(question -> routes.add(question.path()));

        assertThat(new TreeSet<>(described().at("/paths").propertyNames())).isEqualTo(routes);
    }

    @Test
    void formsAreTheSame() {
        JsonNode api = described();
        for (ServedQuestion question : ServedQuestions.list()) {
            List<String> forms = new ArrayList<>();
            for (JsonNode parameter :
                    api.at("/paths").path(question.path()).at("/get/parameters")) {
                JsonNode one =
                        parameter.has("$ref")
                                ? api.at(parameter.path("$ref").asString("").replace("#", ""))
                                : parameter;
                if (one.path("name").asString("").equals("as")) {
                    one.at("/schema/enum").forEach(form -> forms.add(form.asString()));
                    assertThat(one.at("/schema/default").asString()).isEqualTo(forms.getFirst());
                }
            }
            assertThat(forms)
                    .as(question.path())
                    .isEqualTo(question.forms().stream().map(Form::key).toList());
        }
    }

    /// They are told assistants too.
    @Test
    void summariesAreTheWordsOfTheProgram() {
        Words words = Words.in(Language.EN);
        JsonNode paths = described().at("/paths");
        for (ServedQuestion question : ServedQuestions.list()) {
            String name = question.path().substring(1).replaceAll("[{}]", "").replace('/', '_');
            assertThat(paths.path(question.path()).at("/get/summary").asString())
                    .isEqualTo(
                            words.has("serve.question." + name)
                                    ? words.get("serve.question." + name)
                                    : words.get(question.enquiry().key() + ".about"));
        }
    }

    @Test
    void parametersAreTheSame() {
        JsonNode paths = described().at("/paths");
        for (ServedQuestion question : ServedQuestions.list()) {
            Map<String, String> expected = new TreeMap<>();
            question.inPath().keySet().forEach(name -> expected.put(name, "path true string"));
            question.options()
                    .forEach(
                            (name, option) ->
                                    expected.put(
                                            name,
                                            "query %s %s"
                                                    .formatted(
                                                            option.required(),
                                                            option.many() ? "array" : "string")));
            Map<String, String> found = new TreeMap<>();
            for (JsonNode parameter : paths.path(question.path()).at("/get/parameters")) {
                if (!parameter.path("name").asString("as").equals("as")) {
                    found.put(
                            parameter.at("/name").asString(),
                            "%s %s %s"
                                    .formatted(
                                            parameter.at("/in").asString(),
                                            parameter.at("/required").asBoolean(),
                                            parameter.at("/schema/type").asString()));
                    assertThat(parameter.at("/description").asString()).isNotBlank();
                }
            }
            assertThat(found).as(question.path()).isEqualTo(expected);
        }
    }
}
