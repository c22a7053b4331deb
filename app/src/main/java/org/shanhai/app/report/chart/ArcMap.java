package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.LabelLayout.Label;
import org.shanhai.app.report.chart.LabelLayout.Spot;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Place;

/// Arcs between places over the land, with the names of their ends. The land itself is drawn by
/// [MapChart].
record ArcMap(Study study, MapProjection projection, String label) {
    /// Height below the land for a key.
    static final double KEY_HEIGHT = 40;

    private static final double BOW = 0.18;

    /// An arc between two placed units.
    ///
    /// @param thickness in points of a wide drawing
    /// @param title what a reader learns who points at it
    record Arc(Place first, Place second, String style, double thickness, String title) {}

    /// Draws what stands below the land.
    @FunctionalInterface
    interface Key {
        void write(Markup page, double scale, double top);
    }

    /// @param arcs the furthest back first
    /// @param ends units to be named, the first before the others
    /// @param scale of this drawing against the sheet of the land
    void write(Markup page, String style, double scale, List<Arc> arcs, Set<Place> ends, Key key) {
        double width = MapChart.WIDTH * scale;
        double height = projection.height() * scale;
        page.open(
                "svg",
                "class",
                "map trade " + style,
                "viewBox",
                "0 0 %s %s".formatted(Svg.length(width), Svg.length(height + KEY_HEIGHT)),
                "role",
                "img",
                "aria-label",
                label);
        page.open("g", "transform", "scale(" + scale + ")");
        for (String id : MapChart.landIds()) {
            page.empty("use", "href", "#" + id, "class", id.replace("land-", "role-"));
        }
        page.close();
        page.open("g", "class", "arcs");
        arcs.forEach(arc -> arc(page, arc, scale));
        page.close();
        names(page, scale, ends, width, height);
        key.write(page, scale, height);
        page.close();
    }

    private void arc(Markup page, Arc arc, double scale) {
        double x1 = x(arc.first()) * scale;
        double y1 = y(arc.first()) * scale;
        double x2 = x(arc.second()) * scale;
        double y2 = y(arc.second()) * scale;
        page.open(
                "path",
                "class",
                arc.style(),
                "stroke-width",
                Svg.length(arc.thickness()),
                "d",
                "M%s,%s Q%s,%s %s,%s"
                        .formatted(
                                Svg.length(x1),
                                Svg.length(y1),
                                Svg.length((x1 + x2) / 2 + BOW * (y2 - y1)),
                                Svg.length((y1 + y2) / 2 - BOW * (x2 - x1)),
                                Svg.length(x2),
                                Svg.length(y2)));
        page.element("title", arc.title()).close();
    }

    private double x(Place place) {
        return projection.x(place.centre().orElseThrow());
    }

    private double y(Place place) {
        return projection.y(place.centre().orElseThrow());
    }

    private void names(Markup page, double scale, Set<Place> ends, double width, double height) {
        double fontSize = scale < 1 ? 10.5 : 12;
        List<Spot> spots = new ArrayList<>();
        for (Place end : ends) {
            spots.add(new Spot(x(end) * scale, y(end) * scale, 2.2, study.name(end), 0));
        }
        page.open("g", "class", "ends");
        for (Spot spot : spots) {
            page.empty(
                    "circle",
                    "cx",
                    Svg.length(spot.x()),
                    "cy",
                    Svg.length(spot.y()),
                    "r",
                    "2.2",
                    "class",
                    "end");
        }
        page.close().open("g", "class", "names");
        LabelLayout layout = new LabelLayout(new Box(2, 2, width - 2, height), fontSize, spots);
        for (Label found : layout.place()) {
            page.element(
                    "text",
                    found.spot().name(),
                    "x",
                    Svg.length(found.x()),
                    "y",
                    Svg.length(found.y()),
                    "class",
                    "name");
        }
        page.close();
    }
}
