package org.shanhai.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import tools.jackson.databind.json.JsonMapper;

/// What can be asked over HTTP, as OpenAPI: the questions as they are served, among what a file of
/// the program says of all else.
final class ApiDescription {
    private static final String MARK = "  # What can be asked follows, as it is served.\n";

    private final Words words = Words.in(Language.EN).forPrograms();
    private final StringBuilder yaml = new StringBuilder();

    private ApiDescription() {}

    static String write() throws IOException {
        try (InputStream found = ApiDescription.class.getResourceAsStream("openapi.yaml")) {
            String fixed =
                    new String(
                            Objects.requireNonNull(found).readAllBytes(), StandardCharsets.UTF_8);
            ApiDescription made = new ApiDescription();
            ServedQuestions.list().forEach(made::add);
            return fixed.replace(MARK, made.yaml.toString());
        }
    }

    private void add(ServedQuestion question) {
        line(2, question.path() + ":");
        line(4, "get:");
        line(6, "summary: " + quoted(question.about(words)));
        line(6, "parameters:");
        question.inPath().keySet().forEach(name -> parameter(question, name, "path", true, false));
        new TreeMap<>(question.options())
                .forEach(
                        (name, option) ->
                                parameter(
                                        question, name, "query", option.required(), option.many()));
        line(8, "- name: as");
        line(10, "in: query");
        line(10, "description: how the answer is wanted");
        line(
                10,
                "schema: { type: string, enum: [%s], default: %s }"
                        .formatted(
                                question.forms().stream()
                                        .map(Form::key)
                                        .collect(Collectors.joining(", ")),
                                question.forms().getFirst().key()));
        line(8, "- $ref: '#/components/parameters/lang'");
        line(6, "responses:");
        line(8, "'200':");
        line(10, "description: the answer, or the file");
        line(10, "content:");
        question.forms().stream()
                .map(form -> form.contentType().split(";", 2)[0])
                .distinct()
                .forEach(type -> line(12, type + ": {}"));
        line(12, "text/event-stream: { schema: { $ref: '#/components/schemas/events' } }");
        line(8, "'304': { description: the one with the ETag given is still the answer }");
        line(8, "'400': { $ref: '#/components/responses/error' }");
        line(8, "'422': { $ref: '#/components/responses/answer' }");
        line(8, "'503': { $ref: '#/components/responses/error' }");
    }

    private void parameter(
            ServedQuestion question, String name, String in, boolean required, boolean many) {
        line(8, "- name: " + name);
        line(10, "in: " + in);
        line(10, "required: " + required);
        line(10, "description: " + quoted(words.get(question.about(name))));
        line(10, "schema: { type: " + (many ? "array, items: { type: string } }" : "string }"));
    }

    /// A string of JSON is one of YAML.
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private void line(int indent, String text) {
        yaml.append(" ".repeat(indent)).append(text).append('\n');
    }
}
