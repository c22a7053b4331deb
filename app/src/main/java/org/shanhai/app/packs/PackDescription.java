package org.shanhai.app.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The `datapackage.json` of a pack, to which files of tables are added and taken from. What it
/// says besides stays as it is.
record PackDescription(ObjectNode root) {
    static final String FILE = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Of a new pack that stands on another.
    static PackDescription on(String base, String name) {
        ObjectNode root = JSON.createObjectNode();
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        root.put("name", plain);
        root.putObject("shanhai").put("base", base);
        root.putArray("resources");
        return new PackDescription(root);
    }

    /// @throws IOException where it is no JSON object
    static PackDescription read(Path file) throws IOException {
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (root instanceof ObjectNode object) {
                return new PackDescription(object);
            }
            throw new IOException(file + ": no JSON object");
        } catch (JacksonException broken) {
            throw new IOException(file + ": " + broken.getOriginalMessage(), broken);
        }
    }

    /// What the pack stands on; empty where it stands by itself.
    String base() {
        return root.path("shanhai").path("base").asString("");
    }

    /// Takes out all files whose path begins so, and tables that have none left.
    void removeUnder(String folder) {
        ArrayNode resources = resources();
        for (int k = resources.size() - 1; k >= 0; k--) {
            if (resources.get(k) instanceof ObjectNode resource) {
                List<String> before = paths(resource);
                List<String> kept =
                        before.stream().filter(path -> !path.startsWith(folder)).toList();
                if (kept.isEmpty() && !before.isEmpty()) {
                    resources.remove(k);
                } else if (kept.size() < before.size()) {
                    setPaths(resource, kept);
                }
            }
        }
    }

    void add(String table, String path) {
        for (JsonNode each : resources()) {
            if (each instanceof ObjectNode resource
                    && resource.path("name").asString("").equals(table)) {
                List<String> paths = new ArrayList<>(paths(resource));
                paths.add(path);
                setPaths(resource, paths);
                return;
            }
        }
        resources().addObject().put("name", table).put("path", path);
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    private ArrayNode resources() {
        return root.get("resources") instanceof ArrayNode array
                ? array
                : root.putArray("resources");
    }

    private static List<String> paths(ObjectNode resource) {
        JsonNode path = resource.path("path");
        if (path.isArray()) {
            List<String> paths = new ArrayList<>();
            path.forEach(each -> paths.add(each.asString("")));
            return paths;
        }
        return path.isMissingNode() ? List.of() : List.of(path.asString(""));
    }

    private static void setPaths(ObjectNode resource, List<String> paths) {
        if (paths.size() == 1) {
            resource.put("path", paths.getFirst());
        } else {
            ArrayNode array = resource.putArray("path");
            paths.forEach(array::add);
        }
    }
}
