package org.shanhai.app.serve;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import tools.jackson.databind.json.JsonMapper;

/// Gives assistants the answers of the workbench by the Model Context Protocol: each question is a
/// tool, and what it answers is the JSON of the command line, in which each number has its basis.
public final class Assistants implements AutoCloseable {
    /// What is answered besides the greeting.
    private static final Set<String> METHODS = Set.of("ping", "tools/list", "tools/call");

    private final Served served;
    private final Language language;
    private final Words words;
    private final Conversation conversation;
    private final McpSyncServer server;

    /// Answers from now on, until the input ends or it is closed.
    public static Assistants start(
            Served served, Language language, InputStream in, OutputStream out) {
        return new Assistants(served, language, in, out);
    }

    private Assistants(Served served, Language language, InputStream in, OutputStream out) {
        this.served = served;
        this.language = language;
        words = Words.in(language).forPrograms();
        conversation = new Conversation(in, out, METHODS, words);
        List<SyncToolSpecification> tools =
                new ArrayList<>(
                        List.of(
                                list("places", () -> Catalogue.places(served.region())),
                                list("industries", () -> Catalogue.industries(served.region())),
                                list("projects", () -> Catalogue.projects(served.region())),
                                list("zones", () -> Catalogue.zones(served.region()))));
        ServedQuestions.list().stream()
                .filter(ServedQuestion::isAnswered)
                .filter(question -> !question.isOfSent())
                .forEach(question -> tools.add(tool(question)));
        server =
                McpServer.sync(
                                new StdioServerTransportProvider(
                                        new JacksonMcpJsonMapper(new JsonMapper()),
                                        conversation.in(),
                                        conversation.out()))
                        .serverInfo("shanhai", served.program())
                        .instructions(words.get("serve.assistants", served.region().name()))
                        .capabilities(ServerCapabilities.builder().tools(false).build())
                        .tools(tools)
                        .build();
    }

    private SyncToolSpecification list(String name, Supplier<String> json) {
        return SyncToolSpecification.builder()
                .tool(
                        described(
                                name,
                                words.get("serve.question." + name),
                                Map.of("type", "object", "properties", Map.of())))
                .callHandler((exchange, request) -> said(json.get(), false))
                .build();
    }

    private SyncToolSpecification tool(ServedQuestion question) {
        return SyncToolSpecification.builder()
                .tool(described(question.name(), question.about(words), schema(question)))
                .callHandler((exchange, request) -> answer(question, request.arguments()))
                .build();
    }

    private Tool described(String name, String about, Map<String, @Nullable Object> schema) {
        return Tool.builder(name, schema)
                .description(about)
                .annotations(ToolAnnotations.builder().readOnlyHint(true).build())
                .build();
    }

    private Map<String, @Nullable Object> schema(ServedQuestion question) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        question.inPath()
                .keySet()
                .forEach(
                        name -> {
                            properties.put(name, property(question, name, false));
                            required.add(name);
                        });
        question.options().keySet().stream()
                .sorted()
                .forEach(
                        name -> {
                            ServedQuestion.Option option = question.option(name);
                            properties.put(name, property(question, name, option.many()));
                            if (option.required()) {
                                required.add(name);
                            }
                        });
        return JsonObject.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                required,
                "additionalProperties",
                false);
    }

    private Map<String, @Nullable Object> property(
            ServedQuestion question, String name, boolean many) {
        Map<String, @Nullable Object> property = JsonObject.of("type", many ? "array" : "string");
        if (many) {
            property.put("items", Map.of("type", "string"));
        }
        property.put("description", words.get(question.about(name)));
        return property;
    }

    private CallToolResult answer(ServedQuestion question, Map<String, Object> arguments) {
        Map<String, String> parts = new HashMap<>();
        Map<String, List<String>> given = new HashMap<>();
        arguments.forEach(
                (name, value) -> {
                    if (question.inPath().containsKey(name)) {
                        parts.put(name, String.valueOf(value));
                    } else if (value instanceof List<?> several) {
                        given.put(name, several.stream().map(String::valueOf).toList());
                    } else {
                        given.put(name, List.of(String.valueOf(value)));
                    }
                });
        Optional<String> wrong = question.findWrong(parts, given, served.region(), words);
        if (wrong.isPresent()) {
            return said(wrong.get(), true);
        }
        Asking.Answered answered =
                served.asking()
                        .ask(question.asked(parts, given), language, Form.JSON, conversation);
        boolean failed = answered.outcome() != Asking.Outcome.DONE;
        return said(answered.body().isBlank() ? answered.error().strip() : answered.body(), failed);
    }

    private static CallToolResult said(String text, boolean failed) {
        return CallToolResult.builder().addTextContent(text).isError(failed).build();
    }

    /// Waits until the input ended and what was asked is answered.
    public void await() throws InterruptedException {
        conversation.await();
    }

    @Override
    public void close() {
        server.closeGracefully();
    }
}
