package org.shanhai.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Coordinates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Borders as arcs, and back.
class TopologyTest {
    private static JsonNode of(Map<String, List<List<Coordinates>>> borders) {
        JsonMapper json = new JsonMapper();
        return json.readTree(json.writeValueAsString(new Topology(borders).json()));
    }

    private static List<Coordinates> ring(double... degrees) {
        List<Coordinates> ring = new ArrayList<>();
        for (int k = 0; k < degrees.length; k += 2) {
            ring.add(new Coordinates(degrees[k], degrees[k + 1]));
        }
        ring.add(ring.getFirst());
        return ring;
    }

    /// Two squares side by side, one written clockwise and one not, and an island apart.
    private static Map<String, List<List<Coordinates>>> squares() {
        Map<String, List<List<Coordinates>>> borders = new LinkedHashMap<>();
        borders.put("west", List.of(ring(0, 0, 1, 0, 1, 1, 0, 1)));
        borders.put("east", List.of(ring(1, 0, 1, 1, 2, 1, 2, 0), ring(3, 0, 4, 0, 4, 1)));
        return borders;
    }

    @Test
    void aSharedBorderIsHeldOnce() {
        JsonNode map = of(squares());
        // The line between the two, the rest of each, and the island.
        assertThat(map.at("/arcs").size()).isEqualTo(4);
        Set<Integer> used = new HashSet<>();
        for (JsonNode shape : map.at("/objects/places/geometries")) {
            for (JsonNode polygon : shape.at("/arcs")) {
                polygon.get(0).forEach(arc -> used.add(arc.asInt()));
            }
        }
        assertThat(used.stream().filter(arc -> arc < 0).map(arc -> ~arc)).hasSize(1);
        assertThat(used)
                .contains(
                        used.stream()
                                .filter(arc -> arc < 0)
                                .findFirst()
                                .map(a -> ~a)
                                .orElseThrow());
    }

    /// What is drawn of the arcs is what was given: rings that close, clockwise, to half a step.
    @Test
    void ringsAreWhatTheyWere() {
        JsonNode map = of(squares());
        double step = map.at("/transform/scale/0").asDouble();
        List<Double> areas = new ArrayList<>();
        for (JsonNode shape : map.at("/objects/places/geometries")) {
            for (JsonNode polygon : shape.at("/arcs")) {
                List<double[]> points = new ArrayList<>();
                polygon.get(0).forEach(arc -> points.addAll(points(map, arc.asInt())));
                assertThat(points.getFirst()).isEqualTo(points.getLast());
                areas.add(area(points));
            }
        }
        assertThat(areas).hasSize(3).allMatch(area -> area < 0);
        assertThat(areas.get(0)).isCloseTo(-1, org.assertj.core.data.Offset.offset(4 * step));
        assertThat(areas.get(1)).isCloseTo(-1, org.assertj.core.data.Offset.offset(4 * step));
        assertThat(areas.get(2)).isCloseTo(-0.5, org.assertj.core.data.Offset.offset(4 * step));
    }

    @Test
    void withoutBordersItIsEmpty() {
        JsonNode map = of(Map.of());
        assertThat(map.at("/arcs").size()).isZero();
        assertThat(map.at("/objects/places/geometries").size()).isZero();
    }

    private static List<double[]> points(JsonNode map, int arc) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (JsonNode way : map.at("/arcs").get(arc < 0 ? ~arc : arc)) {
            x += way.get(0).asInt();
            y += way.get(1).asInt();
            points.add(
                    new double[] {
                        x * map.at("/transform/scale/0").asDouble()
                                + map.at("/transform/translate/0").asDouble(),
                        y * map.at("/transform/scale/1").asDouble()
                                + map.at("/transform/translate/1").asDouble()
                    });
        }
        return arc < 0 ? points.reversed() : points;
    }

    private static double area(List<double[]> points) {
        double area = 0;
        for (int k = 0; k + 1 < points.size(); k++) {
            area +=
                    points.get(k)[0] * points.get(k + 1)[1]
                            - points.get(k + 1)[0] * points.get(k)[1];
        }
        return area / 2;
    }
}
