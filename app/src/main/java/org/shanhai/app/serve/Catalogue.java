package org.shanhai.app.serve;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.packs.Boundaries;
import org.shanhai.app.text.Language;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import tools.jackson.databind.json.JsonMapper;

/// What a region has that can be asked about, as JSON.
final class Catalogue {
    private Catalogue() {}

    /// @param sent whether somebody sent it to try
    static String status(Served served, boolean sent) {
        Region region = served.region();
        return JsonWriter.write(
                JsonObject.of(
                        "pack",
                        served.pack(),
                        "hash",
                        served.hash(),
                        "program",
                        served.program(),
                        "region",
                        JsonObject.of(
                                "key",
                                region.area(),
                                "name",
                                region.name(),
                                "name_local",
                                region.nameLocal()),
                        "base_year",
                        region.baseYear(),
                        "currency",
                        region.currency(),
                        "sent",
                        sent,
                        "most_bytes",
                        Uploads.MOST_BYTES,
                        "ready",
                        true));
    }

    /// What is said of data that were sent.
    ///
    /// @param key by which they are asked for; empty where they are not sound
    /// @param views JSON by the key of its language
    static String received(String name, String key, Map<String, String> views) {
        String written =
                JsonWriter.write(JsonObject.of("name", name, "data", key.isEmpty() ? null : key))
                        .strip();
        return written.substring(0, written.length() - 1)
                + views.entrySet().stream()
                        .map(view -> "\"" + view.getKey() + "\" : " + view.getValue().strip())
                        .sorted()
                        .collect(joining(",", ", \"views\" : {", "}}\n"));
    }

    /// The units of the study area.
    static String places(Region region) {
        return list(
                "places",
                Arrays.stream(region.insideUnits())
                        .mapToObj(region.places()::unit)
                        .map(each -> place(region, each))
                        .toList());
    }

    private static Map<String, @Nullable Object> place(Region region, Place place) {
        Map<String, @Nullable Object> row =
                named(place.key(), "key", place.name(), place.nameLocal());
        row.put("role", place.role().map(Role::key).orElse(null));
        row.put("within", place.within().orElse(null));
        Optional<Place> wider = place.within().map(region.places()::get);
        row.put("within_name", wider.map(Place::name).orElse(null));
        row.put("within_name_local", wider.map(Place::nameLocal).orElse(null));
        Optional<Coordinates> centre = place.centre();
        row.put("lon", centre.map(Coordinates::longitude).orElse(null));
        row.put("lat", centre.map(Coordinates::latitude).orElse(null));
        return row;
    }

    /// The borders of the places inside as TopoJSON, none where the pack has none; whose they are
    /// in `origin`, as the pack tells it, and in `later`, by language, which places of today have
    /// none of their own here.
    static String map(Region region) {
        JsonMapper json = new JsonMapper();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        Map<String, List<List<Coordinates>>> borders = new LinkedHashMap<>();
        region.boundaries()
                .ifPresent(
                        text -> {
                            borders.putAll(Boundaries.parse(text).rings());
                            Object origin = json.readValue(text, Map.class).get("origin");
                            if (origin != null) {
                                map.put("origin", origin);
                            }
                        });
        borders.keySet()
                .retainAll(
                        region.listInside().stream().map(Place::key).collect(Collectors.toSet()));
        map.putAll(new Topology(borders).json());
        Map<String, List<String>> later = new LinkedHashMap<>();
        for (Language language : Language.list()) {
            later.put(language.key(), PlaceRemarks.listLater(region, language));
        }
        map.put("later", later);
        return json.writeValueAsString(map);
    }

    static String industries(Region region) {
        return list(
                "industries",
                region.industries().all().stream()
                        .map(each -> named(each.code(), "code", each.name(), each.nameLocal()))
                        .toList());
    }

    static String projects(Region region) {
        return list(
                "projects",
                region.projects().stream()
                        .map(
                                each -> {
                                    Map<String, @Nullable Object> row =
                                            named(each.key(), "key", each.name(), each.nameLocal());
                                    row.put("place", each.place().orElse(null));
                                    row.put("industry", each.industry().orElse(null));
                                    return row;
                                })
                        .toList());
    }

    static String zones(Region region) {
        return list(
                "zones",
                region.zones().stream()
                        .map(
                                each -> {
                                    Map<String, @Nullable Object> row =
                                            named(each.key(), "key", each.name(), each.nameLocal());
                                    row.put("place", each.place());
                                    return row;
                                })
                        .toList());
    }

    static Map<String, @Nullable Object> named(
            String key, String called, String name, String nameLocal) {
        return JsonObject.of(
                called, key, "name", name, "name_local", nameLocal, "pinyin", Pinyin.of(nameLocal));
    }

    private static String list(String key, List<Map<String, @Nullable Object>> rows) {
        return JsonWriter.write(JsonObject.of(key, rows));
    }
}
