package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shanhai.app.report.LabelLayout.Label;
import org.shanhai.app.report.LabelLayout.Spot;
import org.shanhai.app.report.TradePairs.Pair;
import org.shanhai.region.Place;

/// Trade between places as arcs over the land, as wide as the money they stand for; those between
/// mountain and coast stand out. The land itself is drawn by [MapChart].
final class TradeMap {
    private static final double WIDEST = 9;
    private static final double LEAST = 0.7;
    private static final double BOW = 0.18;
    private static final double KEY_HEIGHT = 40;

    private final Study study;
    private final MapProjection projection;
    private final MoneyUnit unit;
    private final List<Pair> grey;
    private final List<Pair> bright;
    private final double largest;

    /// @param large the largest pairs
    /// @param mixed the largest pairs of mountain and coast
    TradeMap(Study study, MapProjection projection, List<Pair> large, List<Pair> mixed) {
        this.study = study;
        this.projection = projection;
        unit = MoneyUnit.of(study);
        grey = large.stream().filter(pair -> !pair.mountainAndCoast() && isPlaced(pair)).toList();
        bright = mixed.stream().filter(this::isPlaced).toList();
        largest =
                java.util.stream.Stream.concat(grey.stream(), bright.stream())
                        .mapToDouble(Pair::total)
                        .max()
                        .orElse(0);
    }

    private boolean isPlaced(Pair pair) {
        return place(pair.first()).centre().isPresent()
                && place(pair.second()).centre().isPresent();
    }

    private Place place(int number) {
        return study.region().places().unit(number);
    }

    boolean canBeDrawn() {
        return largest > 0;
    }

    void write(Markup page) {
        write(page, "wide", 1, 12);
        write(page, "narrow", 0.5, 10.5);
    }

    private void write(Markup page, String style, double scale, double fontSize) {
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
                study.say("chains.map_alt", grey.size(), bright.size()));
        page.open("g", "transform", "scale(" + scale + ")");
        for (String id : MapChart.landIds()) {
            page.empty("use", "href", "#" + id, "class", id.replace("land-", "role-"));
        }
        page.close();
        page.open("g", "class", "arcs");
        grey.reversed().forEach(pair -> arc(page, pair, scale, "arc"));
        bright.reversed().forEach(pair -> arc(page, pair, scale, "arc arc-mixed"));
        page.close();
        names(page, scale, fontSize, width, height);
        key(page, scale, height);
        page.close();
    }

    private void arc(Markup page, Pair pair, double scale, String style) {
        double x1 = x(pair.first()) * scale;
        double y1 = y(pair.first()) * scale;
        double x2 = x(pair.second()) * scale;
        double y2 = y(pair.second()) * scale;
        page.open(
                "path",
                "class",
                style,
                "stroke-width",
                Svg.length(thickness(pair.total(), scale)),
                "d",
                "M%s,%s Q%s,%s %s,%s"
                        .formatted(
                                Svg.length(x1),
                                Svg.length(y1),
                                Svg.length((x1 + x2) / 2 + BOW * (y2 - y1)),
                                Svg.length((y1 + y2) / 2 - BOW * (x2 - x1)),
                                Svg.length(x2),
                                Svg.length(y2)));
        page.element(
                        "title",
                        study.say(
                                "chains.arc",
                                study.name(place(pair.first())),
                                study.name(place(pair.second())),
                                unit.withLabel(pair.there().value()),
                                unit.withLabel(pair.back().value())))
                .close();
    }

    private double thickness(double amount, double scale) {
        return Math.max(LEAST, WIDEST * (scale < 1 ? 0.7 : 1) * amount / largest);
    }

    private double x(int number) {
        return projection.x(place(number).centre().orElseThrow());
    }

    private double y(int number) {
        return projection.y(place(number).centre().orElseThrow());
    }

    /// Ends of bright arcs are named first, then those of the largest of the others.
    private void names(Markup page, double scale, double fontSize, double width, double height) {
        Set<Integer> ends = new LinkedHashSet<>();
        for (Pair pair : bright) {
            ends.add(pair.first());
            ends.add(pair.second());
        }
        for (Pair pair : grey) {
            ends.add(pair.first());
            ends.add(pair.second());
        }
        List<Spot> spots = new ArrayList<>();
        for (int end : ends) {
            spots.add(new Spot(x(end) * scale, y(end) * scale, 2.2, study.name(place(end)), 0));
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
        for (Label label : layout.place()) {
            page.element(
                    "text",
                    label.spot().name(),
                    "x",
                    Svg.length(label.x()),
                    "y",
                    Svg.length(label.y()),
                    "class",
                    "name");
        }
        page.close();
    }

    private void key(Markup page, double scale, double top) {
        page.open("g", "class", "key");
        double x = 8;
        for (double part : new double[] {1, 0.25}) {
            double amount = MapKey.nice(largest * part, unit);
            double length = 34;
            page.empty(
                    "path",
                    "class",
                    "arc",
                    "stroke-width",
                    Svg.length(thickness(amount, scale)),
                    "d",
                    "M%s,%s h%s"
                            .formatted(Svg.length(x), Svg.length(top + 22), Svg.length(length)));
            page.element(
                    "text",
                    unit.withLabel(amount),
                    "x",
                    Svg.length(x + length + 6),
                    "y",
                    Svg.length(top + 26));
            x += length + 104;
        }
        page.close();
    }
}
