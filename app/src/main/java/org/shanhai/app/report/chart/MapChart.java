package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.output.Markup;
import org.shanhai.app.packs.Boundaries;
import org.shanhai.app.report.chart.MapDrawing.Dot;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Basis;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Role;

/// The map of places by role and size, once for wide pages and once for narrow ones; the borders
/// are in the page only once.
public final class MapChart {
    static final double WIDTH = 760;
    private static final List<Role> LAND = List.of(Role.OTHER, Role.COAST, Role.MOUNTAIN);
    private static final double LEFT = 46;
    private static final double TOP = 30;
    private static final int LARGEST = 12;
    private static final double STAND_OFF = 4;

    private final Study study;
    private final Map<String, List<List<Coordinates>>> rings;
    private final List<Dot> dots;
    private final MoneyUnit unit;
    private final double largest;

    public MapChart(Study study) {
        this.study = study;
        rings =
                study.region()
                        .boundaries()
                        .map(Boundaries::parse)
                        .map(Boundaries::rings)
                        .orElse(Map.of());
        unit = MoneyUnit.of(study);
        Optional<Estimate> estimate = study.findEstimate();
        largest =
                estimate.map(
                                found ->
                                        Arrays.stream(study.region().insideUnits())
                                                .mapToDouble(u -> Portion.of(found, u).valueAdded())
                                                .max()
                                                .orElse(0))
                        .orElse(0.0);
        dots = listDots(estimate);
    }

    /// Whether anything is known of where places lie.
    public boolean canBeDrawn() {
        return !rings.isEmpty() || !dots.isEmpty();
    }

    /// The land that [#write(Markup)] draws, for other maps to refer to.
    static List<String> landIds() {
        return LAND.stream().map(MapChart::landId).toList();
    }

    private static String landId(Role role) {
        return "land-" + role.key();
    }

    /// Onto the sheet of the land.
    public MapProjection projection() {
        List<Coordinates> points =
                Stream.concat(
                                rings.values().stream().flatMap(List::stream).flatMap(List::stream),
                                dots.stream().map(Dot::centre))
                        .toList();
        return new MapProjection(points, WIDTH, LEFT, TOP);
    }

    public void write(Markup page) {
        MapProjection projection = projection();
        List<String> land = writeLand(page, projection);
        String label = study.say("map.alt", dots.size());
        MapKey key = new MapKey(study, unit, largest);
        new MapDrawing(study, dots, projection, WIDTH, 1, true)
                .write(page, "wide", label, land, key);
        new MapDrawing(study, dots, projection, WIDTH, 0.5, false)
                .write(page, "narrow", label, land, key);
    }

    /// The borders by role, to be drawn by reference.
    private List<String> writeLand(Markup page, MapProjection projection) {
        List<String> ids = new ArrayList<>();
        page.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true");
        for (Role role : LAND) {
            String id = landId(role);
            ids.add(id);
            page.open("g", "id", id);
            List<List<Coordinates>> all = new ArrayList<>();
            rings.forEach(
                    (key, border) -> {
                        if (drawnRole(key) == role) {
                            all.addAll(border);
                            page.empty(
                                    "path",
                                    "class",
                                    "area",
                                    "fill-rule",
                                    "evenodd",
                                    "d",
                                    path(border, projection));
                        }
                    });
            String marks = new LandMotif(all, projection).path(role);
            if (!marks.isEmpty()) {
                page.empty("path", "class", "motif", "d", marks);
            }
            page.close();
        }
        page.close();
        return ids;
    }

    private Role drawnRole(String key) {
        Places places = study.region().places();
        return Optional.of(key)
                .filter(places::contains)
                .flatMap(known -> places.get(known).role())
                .filter(role -> role != Role.OUTSIDE)
                .orElse(Role.OTHER);
    }

    /// Relative steps in tenths: half the size of absolute ones. Steps are taken between rounded
    /// points, so that neighbours still meet.
    private static String path(List<List<Coordinates>> rings, MapProjection projection) {
        StringBuilder path = new StringBuilder();
        for (List<Coordinates> ring : rings) {
            long x = 0;
            long y = 0;
            for (int k = 0; k < ring.size() - 1; k++) {
                long nextX = Math.round(projection.x(ring.get(k)) * 10);
                long nextY = Math.round(projection.y(ring.get(k)) * 10);
                if (k > 0 && nextX == x && nextY == y) {
                    continue;
                }
                path.append(k == 0 ? "M" : k == 1 ? "l" : " ")
                        .append(Svg.length((nextX - (k == 0 ? 0 : x)) / 10.0))
                        .append(',')
                        .append(Svg.length((nextY - (k == 0 ? 0 : y)) / 10.0));
                x = nextX;
                y = nextY;
            }
            path.append('z');
        }
        return path.toString();
    }

    /// Places with a known centre: the largest first, then mountain places, then the others, which
    /// is also the order in which names find a place.
    private List<Dot> listDots(Optional<Estimate> estimate) {
        Places places = study.region().places();
        List<Integer> bySize =
                Arrays.stream(study.region().insideUnits())
                        .boxed()
                        .filter(unit -> places.unit(unit).centre().isPresent())
                        .sorted(
                                Comparator.comparingDouble(
                                        u ->
                                                estimate.map(
                                                                e ->
                                                                        -Portion.of(e, (int) u)
                                                                                .valueAdded())
                                                        .orElse(0.0)))
                        .toList();
        List<Integer> large = bySize.stream().limit(estimate.isPresent() ? LARGEST : 0).toList();
        return Stream.of(
                        large.stream(),
                        bySize.stream().filter(u -> !large.contains(u) && isMountain(u)),
                        bySize.stream().filter(u -> !large.contains(u) && !isMountain(u)))
                .flatMap(stream -> stream)
                .map(u -> dot(u, large.contains(u), estimate))
                .toList();
    }

    private boolean isMountain(int unit) {
        return study.region().isInside(study.region().places().unit(unit), Role.MOUNTAIN);
    }

    private Dot dot(int u, boolean large, Optional<Estimate> estimate) {
        Place place = study.region().places().unit(u);
        Coordinates centre = place.centre().orElseThrow();
        double standOff = large || isMountain(u) ? STAND_OFF : 0;
        if (estimate.isEmpty()) {
            return new Dot(place, centre, 0, false, study.name(place), study.name(place), standOff);
        }
        double total = Portion.of(estimate.get(), u).valueAdded();
        Basis basis = estimate.get().knowledge().totalOf(place);
        String note =
                study.say(
                        "map.note",
                        study.name(place),
                        unit.withLabel(total),
                        study.words().get("basis." + basis.key()));
        return new Dot(
                place,
                centre,
                largest > 0 ? total / largest : 0,
                basis.isFact(),
                study.name(place),
                note,
                standOff);
    }
}
