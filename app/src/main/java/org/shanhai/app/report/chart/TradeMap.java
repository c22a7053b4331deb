package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.ArcMap.Arc;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradePairs;
import org.shanhai.app.report.study.TradePairs.Pair;
import org.shanhai.region.Place;

/// Trade as arcs over the land, as wide as the money they stand for: of a chosen place, else the
/// largest; those between mountain and coast stand out. The land itself is drawn by [MapChart].
public final class TradeMap {
    private static final double WIDEST = 9;
    private static final double LEAST = 0.7;

    private final Study study;
    private final MapProjection projection;
    private final MoneyUnit unit;
    private final Optional<Place> chosen;
    private final List<Pair> grey;
    private final List<Pair> bright;
    private final double largest;

    public TradeMap(Study study, MapProjection projection, TradePairs pairs) {
        this.study = study;
        this.projection = projection;
        unit = MoneyUnit.of(study);
        chosen = pairs.ofChosen().isEmpty() ? Optional.empty() : pairs.chosen();
        List<Pair> drawn =
                (chosen.isPresent() ? pairs.ofChosen() : pairs.all())
                        .stream().filter(TradeMap::isPlaced).toList();
        grey = drawn.stream().filter(pair -> !pair.mixed()).toList();
        bright = drawn.stream().filter(Pair::mixed).toList();
        largest = drawn.stream().mapToDouble(Pair::total).max().orElse(0);
    }

    private static boolean isPlaced(Pair pair) {
        return pair.first().centre().isPresent() && pair.second().centre().isPresent();
    }

    public boolean canBeDrawn() {
        return largest > 0;
    }

    public void write(Markup page) {
        write(page, "wide", 1);
        write(page, "narrow", 0.5);
    }

    private void write(Markup page, String style, double scale) {
        List<Arc> arcs = new ArrayList<>();
        grey.reversed().forEach(pair -> arcs.add(arc(pair, scale, "arc")));
        bright.reversed().forEach(pair -> arcs.add(arc(pair, scale, "arc arc-mixed")));
        new ArcMap(study, projection, alt()).write(page, style, scale, arcs, ends(), this::key);
    }

    private String alt() {
        int arcs = grey.size() + bright.size();
        return chosen.map(place -> study.say("chains.map_alt_of", study.name(place), arcs))
                .orElseGet(() -> study.say("chains.map_alt", arcs));
    }

    public String caption() {
        int arcs = grey.size() + bright.size();
        return chosen.map(place -> study.say("chains.map_caption_of", study.name(place), arcs))
                .orElseGet(() -> study.say("chains.map_caption", arcs));
    }

    private Arc arc(Pair pair, double scale, String style) {
        return new Arc(
                pair.first(),
                pair.second(),
                style,
                thickness(pair.total(), scale),
                study.say(
                        "chains.arc",
                        study.name(pair.first()),
                        study.name(pair.second()),
                        unit.withLabel(pair.there().value()),
                        unit.withLabel(pair.back().value())));
    }

    private double thickness(double amount, double scale) {
        return Math.max(LEAST, WIDEST * (scale < 1 ? 0.7 : 1) * amount / largest);
    }

    /// Ends of bright arcs are named first, then those of the largest of the others.
    private Set<Place> ends() {
        Set<Place> ends = new LinkedHashSet<>();
        for (Pair pair : bright) {
            ends.add(pair.first());
            ends.add(pair.second());
        }
        for (Pair pair : grey) {
            ends.add(pair.first());
            ends.add(pair.second());
        }
        return ends;
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
