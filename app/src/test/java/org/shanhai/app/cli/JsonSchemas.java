package org.shanhai.app.cli;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The schemas of `docs/json`, by their names.
final class JsonSchemas {
    private static final Path FOLDER = Path.of("..", "docs", "json");
    private static final String SUFFIX = ".schema.json";
    private static final String BASE = "shanhai:/json/";

    private final Map<String, String> texts;
    private final SchemaRegistry registry;

    private JsonSchemas(Map<String, String> texts) {
        this.texts = texts;
        Map<String, String> addressed =
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> BASE + one.getKey() + SUFFIX, Map.Entry::getValue));
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(addressed));
    }

    static JsonSchemas read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX)).toList()) {
                String name = String.valueOf(file.getFileName());
                texts.put(
                        name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new JsonSchemas(texts);
    }

    Set<String> names() {
        return texts.keySet();
    }

    String text(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    /// In what an answer is not as its schema says.
    List<String> faults(String name, JsonNode answer) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name + SUFFIX));
        return schema.validate(answer).stream().map(Object::toString).distinct().toList();
    }
}
