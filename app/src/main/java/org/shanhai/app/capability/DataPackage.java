package org.shanhai.app.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.text.Words;
import org.shanhai.capability.CapabilityOptions;

/// Describes the tables of a folder as a Frictionless Data Package, so that other tools open them
/// with the right types, and people find what each column means.
final class DataPackage {
    private DataPackage() {}

    static String describe(Settings settings, Words words) {
        Map<String, @Nullable Object> root =
                JsonObject.of(
                        "profile",
                        "data-package",
                        "name",
                        CapabilityFolder.NAME,
                        "title",
                        words.get("capability.package.title"),
                        "settings",
                        settings(settings.options()));
        List<Object> resources = new ArrayList<>();
        for (OutputTable table : OutputTable.values()) {
            if (settings.tables().contains(table)) {
                resources.add(resource(table, settings.format(), words));
            }
        }
        root.put("resources", resources);
        return JsonWriter.write(root);
    }

    /// How the indices were computed.
    static Map<String, @Nullable Object> settings(CapabilityOptions options) {
        return JsonObject.of(
                "relatedness",
                options.relatedness().key(),
                "self_term",
                options.selfTerm().key(),
                "threshold",
                Cell.number(options.threshold()),
                "smallest_place",
                Cell.number(options.selection().smallestPlace()),
                "smallest_industry",
                Cell.number(options.selection().smallestIndustry()));
    }

    private static Map<String, @Nullable Object> resource(
            OutputTable table, OutputFormat format, Words words) {
        Map<String, @Nullable Object> resource =
                JsonObject.of(
                        "name",
                        table.key(),
                        "path",
                        table.key() + "." + format.key(),
                        "title",
                        words.get("capability.table." + table.key()),
                        "profile",
                        "tabular-data-resource",
                        "format",
                        format.key(),
                        "mediatype",
                        format.mediaType(),
                        "encoding",
                        "utf-8");
        List<Object> fields = new ArrayList<>();
        for (OutputColumn column : table.columns()) {
            fields.add(
                    JsonObject.of(
                            "name",
                            column.key(),
                            "type",
                            column.type().frictionless(),
                            "description",
                            column.meaning(words)));
        }
        Map<String, @Nullable Object> schema =
                JsonObject.of(
                        "fields", fields, "missingValues", List.of(""), "primaryKey", table.keys());
        resource.put("schema", schema);
        return resource;
    }
}
