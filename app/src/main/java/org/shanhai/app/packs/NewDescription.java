package org.shanhai.app.packs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The `datapackage.json` of a new pack, which explains each table and column as the schemas do.
record NewDescription(Words words) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// The unit of the example's national table.
    private static final String MONEY = "亿元";

    String text(String name, NewPack pack) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        ObjectNode root =
                JSON.createObjectNode()
                        .put("name", key)
                        .put("title", name)
                        .put("description", words.get("init.description"));
        ObjectNode own = root.putObject("shanhai");
        if (pack.base().isPresent()) {
            own.put("base", pack.base().get());
        } else {
            own.put("name", name)
                    .put("area", "region")
                    .put("base_year", 2020)
                    .put("currency", "CNY");
            own.putObject("unit").put("inputs", MONEY).put("final_use", MONEY);
        }
        var resources = root.putArray("resources");
        for (Map.Entry<String, String> file : pack.files().entrySet()) {
            TableSchema schema = Schemas.get(file.getKey());
            ObjectNode resource =
                    resources
                            .addObject()
                            .put("name", schema.name())
                            .put("path", schema.name() + ".csv")
                            .put("description", words.say(schema.purpose()));
            describe(resource.putObject("schema"), schema, header(file.getValue()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static List<String> header(String csv) {
        return List.of(csv.substring(0, csv.indexOf('\n')).split(",", -1));
    }

    private void describe(ObjectNode target, TableSchema schema, List<String> header) {
        var fields = target.putArray("fields");
        for (String name : header) {
            Column column = schema.column(name);
            ObjectNode field =
                    fields.addObject()
                            .put("name", name)
                            .put("type", column.type().frictionless())
                            .put("description", words.say(column.meaning()));
            if (column.required() || column.type() instanceof ColumnType.Word) {
                ObjectNode constraints = field.putObject("constraints");
                if (column.required()) {
                    constraints.put("required", true);
                }
                if (column.type() instanceof ColumnType.Word word) {
                    var allowed = constraints.putArray("enum");
                    word.allowed().forEach(allowed::add);
                }
            }
        }
        var key = target.putArray("primaryKey");
        schema.key().forEach(key::add);
    }
}
