package org.shanhai.pack.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.Encoding;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.JsonFault;
import org.shanhai.pack.unit.Decimals;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Reads projects from JSON: one object, an array of objects, or an object with the array
/// `projects`. A figure is a text (`"35亩"`), or an object as answers have it
/// (`{"relation": "at_least", "value": 700, "unit": "万元"}`).
record DraftJson(FieldNames names, Consumer<Fault> faults, Decimals decimals, List<Draft> drafts) {
    private static final JsonMapper JSON = new JsonMapper();
    /// The explanations that the template carries, and where many projects stand.
    private static final String EXPLANATIONS = "explanations";

    private static final String PROJECTS = "projects";
    private static final Set<String> NUMBERS = Set.of("value", "low", "high");
    private static final Map<String, String> SIGNS =
            Map.of("equal", "", "at_least", ">=", "at_most", "<=", "about", "~", "between", "");

    static DraftJson of(FieldNames names, Decimals decimals, Consumer<Fault> faults) {
        return new DraftJson(names, faults, decimals, new ArrayList<>());
    }

    List<Draft> read(Bytes file) throws IOException {
        try (InputStream in = file.open();
                JsonParser parser = JSON.createParser(in)) {
            JsonToken first = parser.nextToken();
            switch (first) {
                case START_OBJECT -> project(parser, true);
                case START_ARRAY -> projects(parser);
                case null, default ->
                        fault(
                                line(parser),
                                "",
                                "",
                                ProjectMessage.NO_PROJECT_IN_FILE.so(
                                        ProjectMessage.WRITE_ONE_OBJECT.of()));
            }
            if (parser.nextToken() != null) {
                fault(line(parser), "", "", ProjectMessage.SOMETHING_FOLLOWS.of());
            }
        } catch (JacksonException broken) {
            faults.accept(
                    Encoding.findFault(file)
                            .orElseGet(() -> JsonFault.of(broken, PackMessage.MEND_JSON.of())));
        }
        return drafts;
    }

    private void projects(JsonParser parser) {
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                project(parser, false);
            } else {
                skip(parser, "", ProjectMessage.NOT_A_PROJECT);
            }
        }
    }

    /// @param outermost whether an array of projects may stand in it
    private void project(JsonParser parser, boolean outermost) {
        Draft draft = new Draft(line(parser));
        boolean many = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            long at = line(parser);
            JsonToken token = parser.nextToken();
            if (name.equals(EXPLANATIONS)) {
                parser.skipChildren();
            } else if (outermost && name.equals(PROJECTS) && token == JsonToken.START_ARRAY) {
                many = true;
                projects(parser);
            } else {
                String value = value(parser, token, name);
                Optional<ProjectField> field = names.find(name, value, at);
                if (field.isPresent()) {
                    boolean isText = token == JsonToken.VALUE_STRING;
                    String plain = isText ? names.plain(field.get(), value, at, decimals) : value;
                    draft.put(field.get().key(), plain, at, faults);
                }
            }
        }
        if (!many) {
            drafts.add(draft);
        }
    }

    private String value(JsonParser parser, JsonToken token, String name) {
        return switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
            case VALUE_NULL -> "";
            case START_OBJECT -> quantity(parser, name);
            default -> skip(parser, name, ProjectMessage.NOT_A_FIELD_VALUE);
        };
    }

    /// A figure as answers in JSON have it, as the text that means the same.
    private String quantity(JsonParser parser, String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        long at = line(parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING && NUMBERS.contains(key)) {
                parts.put(key, names.plain(name, parser.getString(), line(parser), decimals));
            } else if (token.isScalarValue()) {
                parts.put(key, token == JsonToken.VALUE_NULL ? "" : parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        String unit = parts.getOrDefault("unit", "");
        String sign = SIGNS.get(parts.getOrDefault("relation", "equal"));
        if (sign != null && parts.containsKey("low") && parts.containsKey("high")) {
            return "%s-%s%s".formatted(parts.get("low"), parts.get("high"), unit);
        }
        if (sign != null && parts.containsKey("value")) {
            return sign + parts.get("value") + unit;
        }
        fault(
                at,
                name,
                parts.toString(),
                ProjectMessage.NOT_A_FIGURE.so(ProjectMessage.WRITE_FIGURE.of()));
        return "";
    }

    private void fault(long at, String column, String value, Message message) {
        faults.accept(new Fault(at, column, value, message));
    }

    private static long line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /// Passes over what stands here, which is wrong; nothing is read of it.
    private String skip(JsonParser parser, String name, ProjectMessage what) {
        JsonToken token = parser.currentToken();
        boolean isText = token != null && token.isScalarValue();
        String text = isText ? parser.getString() : "";
        long at = line(parser);
        // What breaks off within it is told alone.
        parser.skipChildren();
        fault(at, name, text, what.of());
        return "";
    }
}
