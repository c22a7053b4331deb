package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Visible;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Writes answers as JSON, keys in the order of the answer; what Jackson leaves raw of control
/// characters is escaped too.
public final class JsonWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .defaultPrettyPrinter(printer())
                    .addModule(new SimpleModule().addSerializer(Double.class, new KnownNumber()))
                    .build();

    /// What is no number is not known: JSON has none of Infinity and NaN.
    private static final class KnownNumber extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            if (Double.isFinite(value)) {
                out.writeNumber(value);
            } else {
                out.writeNull();
            }
        }
    }

    private JsonWriter() {}

    /// The answer as JSON text that ends with a line feed, on every system.
    public static String write(Answer answer) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        if (!answer.findings().isEmpty()) {
            root.put(Answer.FINDINGS, answer.findings().stream().map(Finding::json).toList());
        }
        for (Answer.Part part : answer.parts()) {
            root.put(part.key(), toJson(part));
        }
        return write(root);
    }

    /// Maps, lists, strings, numbers and booleans as JSON text, keys in the order of the maps.
    public static String write(Map<String, ?> root) {
        JsonObject.requireOrder(root);
        // Outside of texts there is none but line feeds, so those found stand in texts.
        return Visible.lines(MAPPER.writeValueAsString(root)) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static @Nullable Object toJson(Answer.Part part) {
        return switch (part) {
            case Answer.Fields fields -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                fields.fields().forEach(field -> object.put(field.key(), field.value().json()));
                yield object;
            }
            case Answer.Table table -> {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                for (List<Cell> row : table.rows()) {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    for (int c = 0; c < row.size(); c++) {
                        object.put(table.columns().get(c).key(), row.get(c).json());
                    }
                    rows.add(object);
                }
                yield rows;
            }
            case Answer.Items items -> items.items().stream().map(Answer.Item::json).toList();
            case Answer.Statement statement -> statement.json();
        };
    }
}
