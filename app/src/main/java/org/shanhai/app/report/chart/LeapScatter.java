package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.shanhai.app.leap.LeapWords;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.LabelLayout.Label;
import org.shanhai.app.report.chart.LabelLayout.Spot;
import org.shanhai.app.report.study.LeapStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.Shortlist;

/// How near industries are to what a place has, against how clean they are: to the right is nearer,
/// up is cleaner. Classes differ by shape as well as by colour.
public final class LeapScatter {
    private static final double LEFT = 64;
    private static final double TOP = 14;
    private static final double BOTTOM = 46;
    private static final double RADIUS = 4;
    private static final double[] TIMES = {0.05, 0.1, 0.2, 0.5, 1, 2, 5};

    private final Study study;
    private final Shortlist list;
    private final LeapWords words;
    private final List<Candidate> points;
    private final double nearest;
    private final double furthest;
    private final double cleanest;
    private final double dirtiest;

    public LeapScatter(Study study, LeapStudy leaps) {
        this.study = study;
        list = leaps.shown();
        words = new LeapWords(leaps.leap(), study.words());
        // In the order in which names are given a place.
        boolean measured =
                list.ranked().stream()
                        .anyMatch(each -> !(each.feasibility() instanceof Feasibility.Evidence));
        // Where most are measured, what is not has no place on the scale.
        points =
                Stream.concat(list.held().stream(), list.ranked().stream())
                        .filter(each -> each.besidePlace().overall().isPresent())
                        .filter(
                                each ->
                                        !measured
                                                || !(each.feasibility()
                                                        instanceof Feasibility.Evidence))
                        .toList();
        nearest =
                Math.min(
                        0,
                        points.stream()
                                .mapToDouble(each -> each.feasibility().value())
                                .min()
                                .orElse(0));
        furthest = points.stream().mapToDouble(each -> each.feasibility().value()).max().orElse(0);
        cleanest = points.stream().mapToDouble(LeapScatter::times).min().orElse(1);
        dirtiest = points.stream().mapToDouble(LeapScatter::times).max().orElse(1);
    }

    private static double times(Candidate each) {
        return each.besidePlace().overall().orElseThrow();
    }

    public boolean canBeDrawn() {
        return !points.isEmpty() && furthest > 0;
    }

    public void write(Markup page) {
        write(page, "wide", 900, 520, 12.5);
        write(page, "narrow", 380, 460, 11);
    }

    private void write(Markup page, String style, double width, double height, double fontSize) {
        Frame frame = new Frame(width, height);
        page.open(
                "svg",
                "class",
                "map scatter " + style,
                "viewBox",
                "0 0 %s %s".formatted(Svg.length(width), Svg.length(height)),
                "role",
                "img",
                "aria-label",
                study.say("leap.scatter_alt", points.size(), words.place(list.place())));
        axes(page, frame);
        page.open("g", "class", "points");
        // Those named first are drawn last, on top.
        points.reversed().forEach(each -> mark(page, frame, each));
        page.close();
        names(page, frame, fontSize);
        page.close();
    }

    /// Where values stand on the drawing.
    private final class Frame {
        private final double width;
        private final double height;
        private final double low;
        private final double high;

        Frame(double width, double height) {
            this.width = width;
            this.height = height;
            low = Math.log(Math.min(cleanest, 0.5) / 1.15);
            high = Math.log(Math.max(dirtiest, 2) * 1.15);
        }

        double x(double value) {
            double span = furthest - nearest;
            return LEFT + (value - nearest + 0.02 * span) / (1.06 * span) * (width - LEFT - 12);
        }

        /// Cleaner is further up; steps are of ratios.
        double y(double times) {
            return TOP + (Math.log(times) - low) / (high - low) * (height - TOP - BOTTOM);
        }
    }

    private void axes(Markup page, Frame frame) {
        double floor = frame.height - BOTTOM;
        page.open("g", "class", "axes");
        for (double times : TIMES) {
            double y = frame.y(times);
            if (y > TOP && y < floor) {
                line(page, times == 1 ? "place-line" : "grid-line", LEFT, y, frame.width - 12, y);
                text(page, study.say("leap.times", Numbers.rough(times)), LEFT - 7, y + 4, "end");
            }
        }
        text(page, study.say("leap.place_line"), frame.width - 14, frame.y(1) - 5, "end");
        threshold()
                .ifPresent(
                        value -> {
                            line(page, "place-line", frame.x(value), TOP, frame.x(value), floor);
                            text(
                                    page,
                                    study.say("leap.reach_line"),
                                    frame.x(value) + 5,
                                    TOP + 9,
                                    "start");
                        });
        line(page, "axis", LEFT, floor, frame.width - 12, floor);
        double step = step();
        for (double value = Math.ceil(nearest / step) * step; value <= furthest; value += step) {
            line(page, "axis", frame.x(value), floor, frame.x(value), floor + 4);
            text(
                    page,
                    Numbers.plain(Math.rint(value / step) * step),
                    frame.x(value),
                    floor + 17,
                    "middle");
        }
        text(
                page,
                study.say(
                        !isMeasured()
                                ? "leap.x_evidence"
                                : isTold()
                                        ? "leap.x_chance"
                                        : nearest < 0 ? "leap.x_relative" : "leap.x_density"),
                frame.width - 12,
                floor + 36,
                "end");
        text(page, study.say("leap.y_axis"), 4, frame.height - 10, "start");
        page.close();
    }

    private double step() {
        double span = furthest - nearest;
        double step = Math.pow(10, Math.floor(Math.log10(span)));
        return span / step < 2 ? step / 5 : span / step < 5 ? step / 2 : step;
    }

    private boolean isMeasured() {
        return points.stream()
                .anyMatch(each -> !(each.feasibility() instanceof Feasibility.Evidence));
    }

    private boolean isTold() {
        return points.stream().anyMatch(each -> each.chance().isPresent());
    }

    private OptionalDouble threshold() {
        return points.stream()
                .map(Candidate::feasibility)
                .filter(Feasibility.Measured.class::isInstance)
                .mapToDouble(each -> ((Feasibility.Measured) each).threshold())
                .filter(Double::isFinite)
                .findFirst();
    }

    private static void line(
            Markup page, String style, double x1, double y1, double x2, double y2) {
        page.empty(
                "path",
                "class",
                style,
                "d",
                "M%s,%s L%s,%s"
                        .formatted(Svg.length(x1), Svg.length(y1), Svg.length(x2), Svg.length(y2)));
    }

    private static void text(Markup page, String text, double x, double y, String anchor) {
        page.element("text", text, "x", Svg.length(x), "y", Svg.length(y), "text-anchor", anchor);
    }

    private void mark(Markup page, Frame frame, Candidate each) {
        double x = frame.x(each.feasibility().value());
        double y = frame.y(times(each));
        page.open("path", "class", style(each), "d", shape(each, x, y));
        page.element(
                        "title",
                        study.say(
                                "leap.point",
                                words.name(each.industry()),
                                words.classOf(each),
                                words.times(each.besidePlace().overall())))
                .close();
    }

    /// Hollow where the class holds only if the industry is in reach.
    private static String style(Candidate each) {
        boolean open = each.ruling().kind() == LeapClass.NOT_RANKABLE;
        LeapClass kind = open ? each.ifInReach().kind() : each.ruling().kind();
        return "leap-" + kind.key() + (open ? " leap-open" : "");
    }

    /// The mark of a class, for drawings and the legend.
    public static String shape(LeapClass kind, double x, double y) {
        double r = RADIUS;
        return switch (kind) {
            case HAS ->
                    "M%s,%s h%s v%s h-%s Z"
                            .formatted(
                                    Svg.length(x - r),
                                    Svg.length(y - r),
                                    Svg.length(2 * r),
                                    Svg.length(2 * r),
                                    Svg.length(2 * r));
            case TRAP ->
                    "M%s,%s l%s,-%s h-%s Z"
                            .formatted(
                                    Svg.length(x),
                                    Svg.length(y + r),
                                    Svg.length(r),
                                    Svg.length(1.8 * r),
                                    Svg.length(2 * r));
            case LEAP, NEITHER, FAR, NOT_RANKABLE ->
                    circle(x, y, kind == LeapClass.LEAP ? r : r - 1);
        };
    }

    private static String circle(double x, double y, double r) {
        return "M%s,%s a%s,%s 0 1 0 %s,0 a%s,%s 0 1 0 -%s,0 Z"
                .formatted(
                        Svg.length(x - r),
                        Svg.length(y),
                        Svg.length(r),
                        Svg.length(r),
                        Svg.length(2 * r),
                        Svg.length(r),
                        Svg.length(r),
                        Svg.length(2 * r));
    }

    private static String shape(Candidate each, double x, double y) {
        boolean open = each.ruling().kind() == LeapClass.NOT_RANKABLE;
        return shape(open ? each.ifInReach().kind() : each.ruling().kind(), x, y);
    }

    private void names(Markup page, Frame frame, double fontSize) {
        List<Spot> spots = new ArrayList<>();
        // What is there and the head of the list are named before all else, if need be from afar.
        int first = list.held().size() + Shortlist.HEAD;
        for (Candidate each : points) {
            spots.add(
                    new Spot(
                            frame.x(each.feasibility().value()),
                            frame.y(times(each)),
                            RADIUS,
                            words.name(each.industry()),
                            spots.size() < first ? 5 * fontSize : 0));
        }
        LabelLayout layout =
                new LabelLayout(
                        new Box(LEFT + 2, TOP, frame.width - 2, frame.height - BOTTOM - 2),
                        fontSize,
                        spots);
        double y = frame.y(1);
        double end = frame.width - 14;
        layout.reserve(new Box(end - 190, y - 16, end, y - 1));
        page.open("g", "class", "names");
        for (Label label : layout.place()) {
            if (label.tied()) {
                line(
                        page,
                        "tie",
                        label.spot().x(),
                        label.spot().y(),
                        label.x(),
                        label.y() - (label.y() > label.spot().y() ? fontSize : -2));
            }
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
}
