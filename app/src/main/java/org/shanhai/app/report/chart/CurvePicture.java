package org.shanhai.app.report.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.shanhai.app.output.Markup;
import org.shanhai.app.plan.CurveDrawing;
import org.shanhai.app.plan.CurveDrawing.Axis;
import org.shanhai.app.plan.CurveDrawing.Spot;

/// A trade-off curve: what is kept of one aim, upwards, against another, to the right. Each plan is
/// a dot, with a line to what no plan exceeds there. It carries its own style, for it stands alone
/// as a file.
public final class CurvePicture implements Picture {
    public static final String KIND = "plan-curve";

    private static final double WIDTH = 720;
    private static final double HEIGHT = 440;
    private static final double LEFT = 110;
    private static final double RIGHT = 30;
    private static final double TOP = 44;
    private static final double BOTTOM = 64;
    private static final double ROOM = 0.06;

    private final String title;
    private final Axis across;
    private final Axis up;
    private final List<Spot> spots;
    private final Span acrossSpan;
    private final Span upSpan;

    private record Span(double low, double high) {
        static Span of(double low, double high) {
            double size = high > low ? high - low : Math.max(1, Math.abs(high));
            double below = low - ROOM * size;
            // What cannot be below nothing has no marks there.
            return new Span(low >= 0 ? Math.max(0, below) : below, high + ROOM * size);
        }

        DoubleStream marks() {
            double step = IntervalChart.step(high - low);
            double first = Math.ceil(low / step) * step;
            return IntStream.rangeClosed(0, (int) ((high - first) / step))
                    .mapToDouble(k -> first + k * step);
        }

        double part(double value) {
            return (value - low) / (high - low);
        }
    }

    public CurvePicture(CurveDrawing drawing) {
        title = drawing.title();
        across = drawing.across();
        up = drawing.up();
        spots = drawing.spots();
        acrossSpan = Span.of(least(Spot::across), -least(spot -> -spot.across()));
        upSpan =
                Span.of(
                        Math.min(least(Spot::up), least(Spot::bound)),
                        Math.max(-least(spot -> -spot.up()), -least(spot -> -spot.bound())));
    }

    private double least(ToDoubleFunction<Spot> of) {
        return spots.stream().mapToDouble(of).min().orElseThrow();
    }

    @Override
    public void write(Markup page) {
        Picture.open(page, KIND, title, 0, WIDTH, HEIGHT);
        page.empty(
                "rect",
                "width",
                Svg.length(WIDTH),
                "height",
                Svg.length(HEIGHT),
                "fill",
                "#ffffff");
        page.element("text", up.name(), "x", "12", "y", "22", "font-weight", "700");
        page.element(
                "text",
                across.name(),
                "x",
                Svg.length(WIDTH - RIGHT),
                "y",
                Svg.length(HEIGHT - 14),
                "text-anchor",
                "end",
                "font-weight",
                "700");
        upSpan.marks().forEach(value -> markUp(page, value));
        acrossSpan.marks().forEach(value -> markAcross(page, value));
        for (int k = 1; k < spots.size(); k++) {
            line(
                    page,
                    x(spots.get(k - 1).across()),
                    y(spots.get(k - 1).up()),
                    x(spots.get(k).across()),
                    y(spots.get(k).up()),
                    "#2f6f73");
        }
        spots.forEach(spot -> spot(page, spot));
        page.close();
    }

    private double x(double value) {
        return LEFT + acrossSpan.part(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - upSpan.part(value) * (HEIGHT - TOP - BOTTOM);
    }

    private void markUp(Markup page, double value) {
        line(page, LEFT, y(value), WIDTH - RIGHT, y(value), "#dddddd");
        page.element(
                "text",
                up.write().apply(value),
                "x",
                Svg.length(LEFT - 8),
                "y",
                Svg.length(y(value) + 4),
                "text-anchor",
                "end");
    }

    private void markAcross(Markup page, double value) {
        line(page, x(value), TOP, x(value), HEIGHT - BOTTOM, "#dddddd");
        page.element(
                "text",
                across.write().apply(value),
                "x",
                Svg.length(x(value)),
                "y",
                Svg.length(HEIGHT - BOTTOM + 18),
                "text-anchor",
                "middle");
    }

    private void spot(Markup page, Spot spot) {
        page.open("g");
        page.element("title", spot.name());
        line(page, x(spot.across()), y(spot.up()), x(spot.across()), y(spot.bound()), "#b0622b");
        page.empty(
                "circle",
                "cx",
                Svg.length(x(spot.across())),
                "cy",
                Svg.length(y(spot.up())),
                "r",
                "4.5",
                "fill",
                "#2f6f73");
        page.close();
    }

    private static void line(
            Markup page, double x1, double y1, double x2, double y2, String colour) {
        page.empty(
                "line",
                "x1",
                Svg.length(x1),
                "y1",
                Svg.length(y1),
                "x2",
                Svg.length(x2),
                "y2",
                Svg.length(y2),
                "stroke",
                colour,
                "stroke-width",
                "1.5");
    }
}
