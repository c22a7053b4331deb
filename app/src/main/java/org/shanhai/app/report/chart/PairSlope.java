package org.shanhai.app.report.chart;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.region.Place;

/// The partner of today against the one assigned, by what a plant is worth to both: a line for each
/// mountain place that is paired today. What falls is dashed, so that it is
/// told without colours.
public final class PairSlope {
    private static final double GAP = 15;
    private static final double TOP = 34;
    private static final double BOTTOM = 10;
    private static final double TIE = 12;

    /// So large that money is written in its larger unit.
    private static final double SIZE = 1e9;

    private final Study study;
    private final Measured money;
    private final List<Slope> slopes;

    private record Slope(Couple now, Couple given) {
        Place place() {
            return now.place();
        }

        /// Value added a year with the partner of today.
        double today() {
            return now.best().both().valueAdded();
        }

        /// With the one assigned.
        double then() {
            return given.best().both().valueAdded();
        }

        boolean isSame() {
            return now.partner().equals(given.partner());
        }
    }

    public PairSlope(Study study, PairStudy pairs) {
        this.study = study;
        money =
                new Measured(
                        study.words(),
                        study.region(),
                        "value_added",
                        study.region().currency(),
                        SIZE);
        slopes = pairs.assigned().map(PairSlope::list).orElse(List.of());
    }

    private static List<Slope> list(Assigned assigned) {
        Map<Place, Couple> given =
                assigned.couples().stream().collect(Collectors.toMap(Couple::place, each -> each));
        return assigned.today().pairs().stream()
                .map(now -> new Slope(now, Objects.requireNonNull(given.get(now.place()))))
                .toList();
    }

    public boolean canBeDrawn() {
        return slopes.size() > 1;
    }

    public void write(Markup page) {
        write(page, "wide", 720, 262, 500, 12);
        write(page, "narrow", 396, 162, 238, 10);
    }

    /// @param left where lines begin
    /// @param right where they end
    private void write(
            Markup page, String style, double width, double left, double right, double font) {
        double height = TOP + BOTTOM + Math.max(310, GAP * slopes.size());
        page.open(
                "svg",
                "class",
                "map slope " + style,
                "viewBox",
                "0 0 %s %s".formatted(Svg.length(width), Svg.length(height)),
                "role",
                "img",
                "aria-label",
                study.say("pair.slope_alt", slopes.size()));
        head(page, "today", left, "end");
        head(page, "assigned", right, "start");
        double[] from = slopes.stream().mapToDouble(each -> y(each.today(), height)).toArray();
        double[] to = slopes.stream().mapToDouble(each -> y(each.then(), height)).toArray();
        double[] fromLabel = LabelSpread.apart(from, GAP, TOP + GAP / 2, height - BOTTOM);
        double[] toLabel = LabelSpread.apart(to, GAP, TOP + GAP / 2, height - BOTTOM);
        for (int k = 0; k < slopes.size(); k++) {
            Slope each = slopes.get(k);
            page.open("g", "class", "couple");
            page.element("title", told(each));
            line(page, each, left, from[k], right, to[k]);
            tie(page, left, from[k], left - TIE, fromLabel[k]);
            tie(page, right, to[k], right + TIE, toLabel[k]);
            String names =
                    study.say(
                            "pair.slope_today",
                            study.name(each.place()),
                            study.name(each.now().partner()),
                            whole(each.today()));
            label(page, names, left - TIE - 3, fromLabel[k] + font * 0.35, "end");
            label(
                    page,
                    study.say(
                            "pair.slope_then",
                            whole(each.then()),
                            study.name(each.given().partner()),
                            study.name(each.place())),
                    right + TIE + 3,
                    toLabel[k] + font * 0.35,
                    "start");
            page.close();
        }
        page.close();
    }

    private String told(Slope each) {
        return study.say(
                "pair.slope_title",
                study.name(each.place()),
                study.name(each.now().partner()),
                whole(each.today()),
                study.name(each.given().partner()),
                whole(each.then()));
    }

    private String whole(double amount) {
        return money.plain(Numbers.twoDigits(amount));
    }

    private double y(double amount, double height) {
        double most =
                slopes.stream().mapToDouble(s -> Math.max(s.today(), s.then())).max().orElse(1);
        double least =
                slopes.stream().mapToDouble(s -> Math.min(s.today(), s.then())).min().orElse(0);
        double room = height - TOP - BOTTOM - GAP;
        return TOP + GAP / 2 + (most > least ? (most - amount) / (most - least) : 0.5) * room;
    }

    private void head(Markup page, String key, double x, String anchor) {
        page.element(
                "text",
                study.say("pair.slope_" + key + "_head", money.unit()),
                "x",
                Svg.length(x),
                "y",
                "16",
                "text-anchor",
                anchor,
                "class",
                "slope-head");
    }

    private static void line(Markup page, Slope each, double x1, double y1, double x2, double y2) {
        String style =
                each.isSame()
                        ? "slope-same"
                        : each.then() >= each.today() ? "slope-up" : "slope-down";
        page.empty(
                "line",
                "class",
                style,
                "x1",
                Svg.length(x1),
                "y1",
                Svg.length(y1),
                "x2",
                Svg.length(x2),
                "y2",
                Svg.length(y2));
        for (double[] end : new double[][] {{x1, y1}, {x2, y2}}) {
            page.empty(
                    "circle",
                    "class",
                    style,
                    "cx",
                    Svg.length(end[0]),
                    "cy",
                    Svg.length(end[1]),
                    "r",
                    "3");
        }
    }

    private static void tie(Markup page, double x1, double y1, double x2, double y2) {
        page.empty(
                "line",
                "class",
                "tie",
                "x1",
                Svg.length(x1),
                "y1",
                Svg.length(y1),
                "x2",
                Svg.length(x2),
                "y2",
                Svg.length(y2));
    }

    private static void label(Markup page, String text, double x, double y, String anchor) {
        page.element(
                "text",
                text,
                "x",
                Svg.length(x),
                "y",
                Svg.length(y),
                "text-anchor",
                anchor,
                "class",
                "label");
    }
}
