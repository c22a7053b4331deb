package org.shanhai.app.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.region.Coordinates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The borders of places: for each key its rings, exterior ones and holes alike.
public record Boundaries(Map<String, List<List<Coordinates>>> rings) {

    /// Reads a GeoJSON feature collection (RFC 7946) of polygons with a property `place`.
    ///
    /// @throws IllegalArgumentException when it is not one
    public static Boundaries parse(String geoJson) {
        Map<String, List<List<Coordinates>>> rings = new LinkedHashMap<>();
        for (JsonNode feature : new ObjectMapper().readTree(geoJson).path("features")) {
            String place = feature.path("properties").path("place").asString("");
            JsonNode geometry = feature.path("geometry");
            JsonNode coordinates = geometry.path("coordinates");
            List<List<Coordinates>> own = rings.computeIfAbsent(place, key -> new ArrayList<>());
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> addPolygon(coordinates, own);
                case "MultiPolygon" -> coordinates.forEach(part -> addPolygon(part, own));
                default ->
                        throw new IllegalArgumentException(
                                "The border of '%s' must be a Polygon or MultiPolygon."
                                        .formatted(place));
            }
        }
        return new Boundaries(rings);
    }

    private static void addPolygon(JsonNode polygon, List<List<Coordinates>> rings) {
        for (JsonNode ring : polygon) {
            List<Coordinates> points = new ArrayList<>();
            ring.forEach(
                    p -> points.add(new Coordinates(p.get(0).asDouble(), p.get(1).asDouble())));
            rings.add(points);
        }
    }
}
