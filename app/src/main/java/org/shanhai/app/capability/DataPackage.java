package org.shanhai.app.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.text.Words;
import org.shanhai.capability.CapabilityOptions;

/// Describes the tables of a folder as a Frictionless Data Package, so that other tools open them
/// with the right types, and people find what each column means.
final class DataPackage {
    private DataPackage() {}

    static String describe(Settings settings, Words words) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "data-package");
        root.put("name", CapabilityFolder.NAME);
        root.put("title", words.get("capability.package.title"));
        root.put("settings", settings(settings.options()));
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
    static Map<String, Object> settings(CapabilityOptions options) {
        Map<String, Object> of = new LinkedHashMap<>();
        of.put("relatedness", options.relatedness().key());
        of.put("self_term", options.selfTerm().key());
        of.put("threshold", Cell.number(options.threshold()));
        of.put("smallest_place", Cell.number(options.selection().smallestPlace()));
        of.put("smallest_industry", Cell.number(options.selection().smallestIndustry()));
        return of;
    }

    private static Map<String, Object> resource(
            OutputTable table, OutputFormat format, Words words) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.key());
        resource.put("path", table.key() + "." + format.key());
        resource.put("title", words.get("capability.table." + table.key()));
        resource.put("profile", "tabular-data-resource");
        resource.put("format", format.key());
        resource.put("mediatype", format.mediaType());
        resource.put("encoding", "utf-8");
        List<Object> fields = new ArrayList<>();
        for (OutputColumn column : table.columns()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column.key());
            field.put("type", column.type().frictionless());
            field.put("description", column.meaning(words));
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.keys());
        resource.put("schema", schema);
        return resource;
    }
}
