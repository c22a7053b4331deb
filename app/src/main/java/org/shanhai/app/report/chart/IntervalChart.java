package org.shanhai.app.report.chart;

import java.util.List;
import org.shanhai.app.output.Markup;
import org.shanhai.supply.Amount;

/// Amounts as dots on one scale from nothing, each with the line of its range: which are larger
/// beyond doubt, and which are not.
///
/// @param label what the drawing says, for who does not see it
public record IntervalChart(String label, MoneyUnit unit, List<Row> rows) {
    public IntervalChart {
        rows = List.copyOf(rows);
    }

    private static final double LINE = 24;
    private static final double AXIS = 26;

    /// One line of the chart.
    ///
    /// @param there the filled dot
    /// @param back the hollow one
    public record Row(String name, Amount there, Amount back) {}

    public void write(Markup page) {
        write(page, "wide", 720, 190, 12);
        write(page, "narrow", 360, 128, 10);
    }

    /// @param left where the scale begins
    private void write(Markup page, String style, double width, double left, double font) {
        double height = LINE * rows.size() + AXIS;
        double most =
                rows.stream()
                        .mapToDouble(row -> Math.max(row.there().high(), row.back().high()))
                        .filter(size -> size > 0)
                        .max()
                        .orElse(1);
        double step = step(most);
        double scale = (width - left - 16) / most;
        page.open(
                "svg",
                "class",
                "map intervals " + style,
                "viewBox",
                "0 0 %s %s".formatted(Svg.length(width), Svg.length(height)),
                "role",
                "img",
                "aria-label",
                label);
        for (double mark = 0; mark <= most; mark += step) {
            mark(page, left + mark * scale, height, mark, font);
        }
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            double y = LINE * k + LINE / 2;
            page.open("g", "class", "interval");
            page.element("title", title(row));
            page.element(
                    "text",
                    row.name(),
                    "x",
                    Svg.length(left - 10),
                    "y",
                    Svg.length(y + font * 0.35),
                    "text-anchor",
                    "end",
                    "class",
                    "label");
            amount(page, "there", row.there(), left, scale, y - 4);
            amount(page, "back", row.back(), left, scale, y + 4);
            page.close();
        }
        page.close();
    }

    private String title(Row row) {
        return "%s: %s (%s – %s), %s (%s – %s) %s"
                .formatted(
                        row.name(),
                        unit.plain(row.there().value()),
                        unit.plain(row.there().low()),
                        unit.plain(row.there().high()),
                        unit.plain(row.back().value()),
                        unit.plain(row.back().low()),
                        unit.plain(row.back().high()),
                        unit.label());
    }

    /// A round step of the scale, so that there are three to seven marks.
    static double step(double most) {
        double tens = Math.pow(10, Math.floor(Math.log10(most)));
        double parts = most / tens;
        return parts < 2 ? tens / 2 : parts < 5 ? tens : 2 * tens;
    }

    private void mark(Markup page, double x, double height, double amount, double font) {
        page.empty(
                "line",
                "class",
                "grid-line",
                "x1",
                Svg.length(x),
                "y1",
                "0",
                "x2",
                Svg.length(x),
                "y2",
                Svg.length(height - AXIS + 4));
        page.element(
                "text",
                unit.plain(amount),
                "x",
                Svg.length(x),
                "y",
                Svg.length(height - AXIS + 8 + font),
                "text-anchor",
                "middle",
                "class",
                "mark");
    }

    private static void amount(
            Markup page, String style, Amount amount, double left, double scale, double y) {
        page.empty(
                "line",
                "class",
                "range " + style,
                "x1",
                Svg.length(left + amount.low() * scale),
                "y1",
                Svg.length(y),
                "x2",
                Svg.length(left + amount.high() * scale),
                "y2",
                Svg.length(y));
        page.empty(
                "circle",
                "class",
                style,
                "cx",
                Svg.length(left + amount.value() * scale),
                "cy",
                Svg.length(y),
                "r",
                "3.4");
    }
}
