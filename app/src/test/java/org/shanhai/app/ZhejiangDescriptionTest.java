package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the pack tells other programs of its tables is what Shanhai itself holds them to.
class ZhejiangDescriptionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words ENGLISH = Words.in(Language.EN);

    static List<JsonNode> resources() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ZhejiangDescriptionTest.class.getResourceAsStream(
                                "/packs/zhejiang/datapackage.json"))) {
            List<JsonNode> resources = new ArrayList<>();
            JSON.readTree(in).path("resources").forEach(resources::add);
            assertThat(resources).hasSizeGreaterThan(15);
            return resources;
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void describesItsTablesAsTheReaderKnowsThem(JsonNode resource) {
        TableSchema schema = Schemas.get(resource.path("name").asString());
        JsonNode described = resource.path("schema");

        List<Map<String, Object>> fields = new ArrayList<>();
        described.path("fields").forEach(field -> fields.add(field(field)));
        List<Map<String, Object>> expected = new ArrayList<>();
        // A column that is not needed may be left out of a table.
        schema.columns().stream()
                .filter(
                        column ->
                                column.required()
                                        || fields.stream()
                                                .anyMatch(f -> column.name().equals(f.get("name"))))
                .forEach(column -> expected.add(field(column)));
        assertThat(fields).isEqualTo(expected);
        assertThat(texts(described.path("primaryKey"))).isEqualTo(schema.key());
        assertThat(foreignKeys(described)).isEqualTo(foreignKeys(schema));
    }

    private static Map<String, Object> field(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", field.path("name").asString());
        map.put("type", field.path("type").asString());
        map.put("description", field.path("description").asString());
        map.put("required", constraints.path("required").asBoolean(false));
        map.put("enum", texts(constraints.path("enum")));
        // Above a number is from the next double on.
        map.put(
                "minimum",
                constraints.has("exclusiveMinimum")
                        ? Math.nextUp(constraints.get("exclusiveMinimum").asDouble())
                        : constraints.path("minimum").asDouble(Double.NEGATIVE_INFINITY));
        map.put("maximum", constraints.path("maximum").asDouble(Double.POSITIVE_INFINITY));
        return map;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", column.name());
        map.put("type", column.type().frictionless());
        map.put("description", ENGLISH.say(column.meaning()));
        map.put("required", column.required());
        map.put("enum", column.type() instanceof ColumnType.Word word ? word.allowed() : List.of());
        boolean bounded = column.type() instanceof ColumnType.NumberCell;
        map.put("minimum", bounded ? least(column) : Double.NEGATIVE_INFINITY);
        map.put("maximum", bounded ? most(column) : Double.POSITIVE_INFINITY);
        return map;
    }

    private static double least(Column column) {
        return ((ColumnType.NumberCell) column.type()).least();
    }

    private static double most(Column column) {
        return ((ColumnType.NumberCell) column.type()).most();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    /// Column → table, of those that name one key of one table; a list of keys, or a key of one of
    /// several tables, is no foreign key to Frictionless.
    private static Map<String, String> foreignKeys(TableSchema schema) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Column column : schema.columns()) {
            if (column.type() instanceof ColumnType.Reference reference
                    && !reference.many()
                    && Schemas.find(reference.table()).isPresent()) {
                // A table that refers to itself is written as "".
                boolean self = reference.table().equals(schema.name());
                keys.put(column.name(), self ? "" : reference.table());
            }
        }
        return keys;
    }

    private static Map<String, String> foreignKeys(JsonNode described) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (JsonNode key : described.path("foreignKeys")) {
            keys.put(
                    key.path("fields").path(0).asString(),
                    key.path("reference").path("resource").asString());
        }
        return keys;
    }
}
