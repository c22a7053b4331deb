package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.LabelLayout.Label;
import org.shanhai.app.report.chart.LabelLayout.Spot;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Place;

/// One drawing of the map at one size: land, circles, names. The land itself is drawn once for all
/// sizes by [MapChart].
final class MapDrawing {
    private static final String ARROWS = "→↗↑↖←↙↓↘";
    private static final double KEY_HEIGHT = 54;

    private final Study study;
    private final List<Dot> dots;
    private final MapProjection projection;
    private final double width;
    private final double fontSize;
    private final double scale;
    private final boolean enlarges;

    /// A place on the map.
    ///
    /// @param size value added as a fraction of the largest; 0 where there is no estimate
    /// @param observed whether the total is known, not estimated
    /// @param name as it stands on the map
    /// @param note what a reader learns who points at it
    /// @param named how far its name may stand off, as a multiple of the font size; negative where
    ///     it need not be named
    record Dot(
            Place place,
            Coordinates centre,
            double size,
            boolean observed,
            String name,
            String note,
            double named) {}

    /// @param projection onto the sheet of the land
    /// @param scale of this drawing against the sheet of the land
    /// @param enlarges whether what lies too close is drawn once more and larger, where there is
    ///     room; in one drawing of a page, for its frame is known by one name
    MapDrawing(
            Study study,
            List<Dot> dots,
            MapProjection projection,
            double width,
            double scale,
            boolean enlarges) {
        this.study = study;
        this.dots = List.copyOf(dots);
        this.projection = projection;
        this.width = width * scale;
        this.scale = scale;
        // A narrow drawing has no room for a second one.
        this.enlarges = enlarges && scale >= 1;
        fontSize = scale < 1 ? 10.5 : 12;
    }

    void write(Markup page, String style, String label, List<String> land, MapKey key) {
        double height = projection.height() * scale;
        page.open(
                "svg",
                "class",
                "map " + style,
                "viewBox",
                "0 0 %s %s".formatted(Svg.length(width), Svg.length(height + KEY_HEIGHT)),
                "role",
                "img",
                "aria-label",
                label);
        writeLand(page, land);
        List<Spot> all = dots.stream().map(this::spot).toList();
        Optional<MapInset> inset =
                enlarges ? MapInset.find(all, fontSize, width, height) : Optional.empty();
        Set<Integer> crowd = inset.map(MapInset::crowd).orElse(Set.of());
        List<Spot> spots =
                IntStream.range(0, all.size())
                        .mapToObj(k -> crowd.contains(k) ? nameless(all.get(k)) : all.get(k))
                        .toList();
        LabelLayout layout = new LabelLayout(new Box(2, 2, width - 2, height), fontSize, spots);
        inset.ifPresent(found -> layout.reserve(found.to()));
        inset.ifPresent(found -> layout.reserve(found.from()));
        writeOutside(page, layout, height);
        writeSpots(page, IntStream.range(0, spots.size()).boxed().toList(), spots, layout);
        inset.ifPresent(found -> writeInset(page, found, all, land));
        key.write(page, height, width, radius(1), projection.length(50) * scale);
        page.close();
    }

    private static Spot nameless(Spot spot) {
        return new Spot(spot.x(), spot.y(), spot.radius(), "", 0);
    }

    /// @param numbers of the dots, in the order of the spots
    private void writeSpots(
            Markup page, List<Integer> numbers, List<Spot> spots, LabelLayout layout) {
        page.open("g", "class", "circles");
        for (int k = 0; k < spots.size(); k++) {
            writeCircle(page, dots.get(numbers.get(k)), spots.get(k));
        }
        page.close().open("g", "class", "names");
        for (Label found : layout.place()) {
            writeName(page, found);
        }
        page.close();
    }

    private void writeInset(Markup page, MapInset inset, List<Spot> all, List<String> land) {
        page.open("g", "class", "inset");
        inset.writeLand(page, land, scale);
        List<Integer> crowd = inset.crowd().stream().sorted().toList();
        List<Spot> spots =
                crowd.stream()
                        .map(k -> inset.enlarged(all.get(k), dots.get(k).name(), 3 * fontSize))
                        .toList();
        writeSpots(page, crowd, spots, new LabelLayout(inset.to(), fontSize, spots));
        page.close();
    }

    private void writeLand(Markup page, List<String> land) {
        page.open("g", "transform", "scale(" + scale + ")");
        for (String id : land) {
            page.empty("use", "href", "#" + id, "class", id.replace("land-", "role-"));
        }
        page.close();
    }

    private Spot spot(Dot dot) {
        return new Spot(
                projection.x(dot.centre()) * scale,
                projection.y(dot.centre()) * scale,
                radius(dot.size()),
                dot.named() < 0 ? "" : dot.name(),
                dot.named() * fontSize);
    }

    private double radius(double size) {
        return Math.max(1.5, (scale < 1 ? 15 : 26) * Math.sqrt(size));
    }

    private static void writeCircle(Markup page, Dot dot, Spot spot) {
        String role = dot.place().role().map(r -> " dot-" + r.key()).orElse("");
        page.open(
                "circle",
                "cx",
                Svg.length(spot.x()),
                "cy",
                Svg.length(spot.y()),
                "r",
                Svg.length(spot.radius()),
                "class",
                "dot" + role + (dot.observed() ? "" : " hollow"));
        page.element("title", dot.note()).close();
    }

    private static void writeName(Markup page, Label label) {
        Spot spot = label.spot();
        if (label.tied()) {
            page.empty(
                    "path",
                    "class",
                    "tie",
                    "d",
                    "M%s,%s L%s,%s"
                            .formatted(
                                    Svg.length(spot.x()),
                                    Svg.length(spot.y()),
                                    Svg.length(label.x()),
                                    Svg.length(label.y() - 4)));
        }
        page.element(
                "text",
                spot.name(),
                "x",
                Svg.length(label.x()),
                "y",
                Svg.length(label.y()),
                "class",
                "name");
    }

    /// Names the places beyond the area at the margin, in the direction in which they lie.
    private void writeOutside(Markup page, LabelLayout layout, double height) {
        for (Place place : study.listOutside()) {
            if (place.centre().isEmpty()) {
                continue;
            }
            double dx = projection.x(place.centre().get()) * scale - width / 2;
            double dy = projection.y(place.centre().get()) * scale - height / 2;
            String arrow =
                    String.valueOf(
                            ARROWS.charAt(
                                    Math.floorMod(
                                            Math.round(Math.atan2(-dy, dx) / (Math.PI / 4)), 8)));
            String text = study.name(place) + " " + arrow;
            Box size = layout.box(0, 0, text);
            double roomX = width / 2 - size.right() - 4;
            double roomY = height / 2 - fontSize;
            double stretch =
                    Math.min(
                            dx == 0 ? Double.MAX_VALUE : roomX / Math.abs(dx),
                            dy == 0 ? Double.MAX_VALUE : roomY / Math.abs(dy));
            double x = width / 2 + dx * stretch;
            double y = height / 2 + dy * stretch + fontSize * 0.36;
            for (double step : steps()) {
                Box box = layout.box(x, y + step, text);
                if (layout.isFree(box)) {
                    layout.reserve(box);
                    page.element(
                            "text",
                            text,
                            "x",
                            Svg.length(x),
                            "y",
                            Svg.length(y + step),
                            "class",
                            "outside");
                    break;
                }
            }
        }
    }

    private List<Double> steps() {
        List<Double> steps = new ArrayList<>(List.of(0.0));
        for (int k = 1; k < 12; k++) {
            steps.add(k * fontSize);
            steps.add(-k * fontSize);
        }
        return steps;
    }
}
