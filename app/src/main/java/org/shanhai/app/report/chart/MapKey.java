package org.shanhai.app.report.chart;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;

/// Below the map: what a circle's size means, and a scale.
///
/// @param largest value added of the largest circle
record MapKey(Study study, MoneyUnit unit, double largest) {

    void write(Markup page, double top, double width, double radius, double fiftyKm) {
        double base = top + 40;
        page.open("g", "class", "key");
        if (largest > 0) {
            double x = 8;
            for (double amount : new double[] {nice(largest, unit), nice(largest, unit) / 5}) {
                double r = radius * Math.sqrt(amount / largest);
                page.empty(
                        "circle",
                        "cx",
                        Svg.length(x + r),
                        "cy",
                        Svg.length(base - r),
                        "r",
                        Svg.length(r),
                        "class",
                        "dot key-dot");
                page.element(
                        "text",
                        unit.withLabel(amount),
                        "x",
                        Svg.length(x + 2 * r + 5),
                        "y",
                        Svg.length(base - 2));
                x += 2 * r + 5 + 92;
            }
        }
        page.empty(
                "path",
                "class",
                "scale",
                "d",
                "M%s,%s v-4 h%s v4"
                        .formatted(
                                Svg.length(width - fiftyKm - 10),
                                Svg.length(base),
                                Svg.length(fiftyKm)));
        page.element(
                "text",
                study.say("map.scale"),
                "x",
                Svg.length(width - fiftyKm / 2 - 10),
                "y",
                Svg.length(base - 9),
                "class",
                "centred");
        page.close();
    }

    /// The largest of 1, 2, 5, 10, 20 … units that is not above an amount.
    static double nice(double amount, MoneyUnit unit) {
        double power = Math.pow(10, Math.floor(Math.log10(amount / unit.size())));
        double lead = amount / unit.size() / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power * unit.size();
    }
}
