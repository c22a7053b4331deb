package org.shanhai.app.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.region.Coordinates;

/// Borders as a topology: a border of two places is held once, as whole numbers of a grid, each
/// point as the step from the one before. So a map is small, and neighbours share their lines.
///
/// The form is TopoJSON (Bostock 2013): arcs, and for each place rings as numbers of arcs, ~k for
/// arc k backwards. Rings run clockwise, as those draw who take the globe for round.
final class Topology {
    /// Steps of the grid along the longer side: finer than a pixel of any screen.
    private static final int STEPS = 8192;

    private final double west;
    private final double south;
    private final double step;
    private final List<List<Spot>> arcs = new ArrayList<>();
    private final Map<List<Spot>, Integer> numbers = new HashMap<>();
    private final Map<String, List<List<Integer>>> rings = new LinkedHashMap<>();

    /// A point of the grid.
    private record Spot(int x, int y) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return x == other.x ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
        }
    }

    /// @param borders rings by place, each closed
    Topology(Map<String, List<List<Coordinates>>> borders) {
        List<Coordinates> all =
                borders.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
        var longitudes = all.stream().mapToDouble(Coordinates::longitude).summaryStatistics();
        var latitudes = all.stream().mapToDouble(Coordinates::latitude).summaryStatistics();
        west = all.isEmpty() ? 0 : longitudes.getMin();
        south = all.isEmpty() ? 0 : latitudes.getMin();
        double across = all.isEmpty() ? 0 : longitudes.getMax() - west;
        double up = all.isEmpty() ? 0 : latitudes.getMax() - south;
        step = Math.max(Math.max(across, up) / STEPS, 1e-9);
        Map<String, List<List<Spot>>> laid = new LinkedHashMap<>();
        borders.forEach(
                (place, own) ->
                        laid.put(
                                place,
                                own.stream()
                                        .map(this::onGrid)
                                        .filter(ring -> ring.size() > 2)
                                        .toList()));
        Set<Spot> junctions = junctions(laid.values());
        laid.forEach(
                (place, own) ->
                        rings.put(place, own.stream().map(ring -> cut(ring, junctions)).toList()));
    }

    /// Without the last point, which is the first, and clockwise.
    private List<Spot> onGrid(List<Coordinates> ring) {
        List<Spot> spots = new ArrayList<>();
        for (Coordinates point : ring) {
            Spot spot =
                    new Spot(
                            (int) Math.round((point.longitude() - west) / step),
                            (int) Math.round((point.latitude() - south) / step));
            if (spots.isEmpty() || !spots.getLast().equals(spot)) {
                spots.add(spot);
            }
        }
        if (spots.size() > 1 && spots.getFirst().equals(spots.getLast())) {
            spots.removeLast();
        }
        return doubleArea(spots) > 0 ? spots.reversed() : spots;
    }

    private static long doubleArea(List<Spot> ring) {
        long area = 0;
        for (int k = 0; k < ring.size(); k++) {
            Spot here = ring.get(k);
            Spot next = ring.get((k + 1) % ring.size());
            area += (long) here.x() * next.y() - (long) next.x() * here.y();
        }
        return area;
    }

    /// Where lines part: points that have other neighbours in one ring than in another.
    private static Set<Spot> junctions(Iterable<List<List<Spot>>> places) {
        Map<Spot, Set<Spot>> neighbours = new HashMap<>();
        Set<Spot> junctions = new HashSet<>();
        for (List<List<Spot>> own : places) {
            for (List<Spot> ring : own) {
                for (int k = 0; k < ring.size(); k++) {
                    Set<Spot> beside =
                            new HashSet<>(
                                    List.of(
                                            ring.get((k + ring.size() - 1) % ring.size()),
                                            ring.get((k + 1) % ring.size())));
                    Set<Spot> before = neighbours.putIfAbsent(ring.get(k), beside);
                    if (before != null && !before.equals(beside)) {
                        junctions.add(ring.get(k));
                    }
                }
            }
        }
        return junctions;
    }

    /// The numbers of the arcs of a ring.
    private List<Integer> cut(List<Spot> ring, Set<Spot> junctions) {
        int start = -1;
        for (int k = 0; k < ring.size() && start < 0; k++) {
            start = junctions.contains(ring.get(k)) ? k : -1;
        }
        boolean alone = start < 0;
        List<Spot> turned = new ArrayList<>(ring);
        // One that meets no other begins at a point that does not hang on where it was written to.
        Collections.rotate(turned, -(alone ? ring.indexOf(Collections.min(ring)) : start));
        turned.add(turned.getFirst());
        List<Integer> parts = new ArrayList<>();
        int from = 0;
        for (int k = 1; k < turned.size(); k++) {
            if (k == turned.size() - 1 || junctions.contains(turned.get(k))) {
                parts.add(number(List.copyOf(turned.subList(from, k + 1))));
                from = k;
            }
        }
        return parts;
    }

    private int number(List<Spot> arc) {
        Integer known = numbers.get(arc);
        if (known != null) {
            return known;
        }
        Integer back = numbers.get(arc.reversed());
        if (back != null) {
            return ~back;
        }
        numbers.put(arc, arcs.size());
        arcs.add(arc);
        return arcs.size() - 1;
    }

    /// As TopoJSON, to be written as JSON.
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> root =
                JsonObject.of(
                        "type",
                        "Topology",
                        "transform",
                        JsonObject.of(
                                "scale", List.of(step, step), "translate", List.of(west, south)));
        List<Map<String, @Nullable Object>> places = new ArrayList<>();
        rings.forEach(
                (place, own) -> {
                    places.add(
                            JsonObject.of(
                                    "type",
                                    "MultiPolygon",
                                    "id",
                                    place,
                                    "arcs",
                                    own.stream().map(List::of).toList()));
                });
        root.put(
                "objects",
                JsonObject.of(
                        "places",
                        JsonObject.of("type", "GeometryCollection", "geometries", places)));
        root.put("arcs", arcs.stream().map(Topology::steps).toList());
        return root;
    }

    private static List<List<Integer>> steps(List<Spot> arc) {
        List<List<Integer>> steps = new ArrayList<>();
        Spot before = new Spot(0, 0);
        for (Spot spot : arc) {
            steps.add(List.of(spot.x() - before.x(), spot.y() - before.y()));
            before = spot;
        }
        return steps;
    }
}
