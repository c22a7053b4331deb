package org.shanhai.app.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.shanhai.pack.PackCopy.Layer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A pack in a register: a list of files by their hashes, so that of two packs that differ in one
/// table only that table is kept twice.
public final class StoredPack {
    private static final JsonMapper JSON = new JsonMapper();

    private StoredPack() {}

    /// The contents of a pack; the first lists the others, and its hash is that of the pack.
    public static List<Content> contents(List<Layer> layers) {
        List<Content> contents = new ArrayList<>();
        ArrayNode list = JSON.createArrayNode();
        for (Layer layer : layers) {
            ObjectNode files = JSON.createObjectNode();
            for (var file : layer.files().entrySet()) {
                Content content =
                        Content.of(Content.Kind.PACK_FILE, file.getKey(), file.getValue());
                contents.add(content);
                files.put(file.getKey(), content.hash());
            }
            ObjectNode one = list.addObject();
            // The one asked for may lie anywhere; those below are called by its description.
            one.put("name", list.size() == 1 ? "" : layer.name());
            one.set("files", files);
        }
        contents.addFirst(
                Content.of(
                        Content.Kind.PACK,
                        layers.getFirst().name(),
                        JSON.writeValueAsString(list)));
        return contents;
    }

    /// The hashes of the files in such a list.
    static List<String> files(JsonNode list) {
        List<String> hashes = new ArrayList<>();
        for (JsonNode layer : list) {
            layer.path("files").forEach(hash -> hashes.add(hash.asString("")));
        }
        return hashes;
    }

    /// The pack of such a list, to be laid out and read.
    ///
    /// @param content what goes by a hash
    public static List<Layer> layers(byte[] list, Function<String, byte[]> content) {
        List<Layer> layers = new ArrayList<>();
        for (JsonNode layer : JSON.readTree(list)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            layer.path("files")
                    .properties()
                    .forEach(
                            file ->
                                    files.put(
                                            file.getKey(),
                                            content.apply(file.getValue().asString(""))));
            layers.add(new Layer(layer.path("name").asString(""), files));
        }
        return layers;
    }

    /// The paths of files that differ between two lists, or are in one alone.
    public static List<String> differing(byte[] one, byte[] other) {
        SortedMap<String, String> first = paths(JSON.readTree(one));
        SortedMap<String, String> second = paths(JSON.readTree(other));
        SortedMap<String, String> all = new TreeMap<>(first);
        all.putAll(second);
        return all.keySet().stream()
                .filter(path -> !String.valueOf(first.get(path)).equals(second.get(path)))
                .toList();
    }

    private static SortedMap<String, String> paths(JsonNode list) {
        SortedMap<String, String> paths = new TreeMap<>();
        for (JsonNode layer : list) {
            String name = layer.path("name").asString("");
            layer.path("files")
                    .properties()
                    .forEach(
                            file ->
                                    paths.put(
                                            name.isEmpty()
                                                    ? file.getKey()
                                                    : name + "/" + file.getKey(),
                                            file.getValue().asString("")));
        }
        return paths;
    }
}
