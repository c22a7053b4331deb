package org.shanhai.app.report.chart;

import org.shanhai.app.output.Markup;

/// Hatchings and motifs that all drawings of the page share.
public final class Patterns {
    private Patterns() {}

    public static void write(Markup page) {
        page.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true");
        page.open("defs");
        stripes(page, "hatch", "3.4");
        stripes(page, "counter-hatch", "-2.2");
        pattern(page, "motif-mountain", 12, 9);
        page.empty("path", "d", "M2.5,6 l3,-4 l3,4", "class", "motif");
        page.close();
        pattern(page, "motif-coast", 12, 8);
        page.empty("path", "d", "M0,4 q3,-3 6,0 t6,0", "class", "motif");
        page.close();
        page.close().close();
    }

    /// White stripes as a repeating gradient: a pattern would become a large picture in print.
    private static void stripes(Markup page, String id, String step) {
        page.open(
                "linearGradient",
                "id",
                id,
                "gradientUnits",
                "userSpaceOnUse",
                "spreadMethod",
                "repeat",
                "x1",
                "0",
                "y1",
                "0",
                "x2",
                step.replace("-", ""),
                "y2",
                step);
        for (String offset : new String[] {"0.36", "0.46"}) {
            page.empty(
                    "stop",
                    "offset",
                    offset,
                    "stop-color",
                    "#fff",
                    "stop-opacity",
                    offset.equals("0.36") ? "0.72" : "0");
        }
        page.close();
    }

    private static void pattern(Markup page, String id, int width, int height) {
        page.open(
                "pattern",
                "id",
                id,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "patternUnits",
                "userSpaceOnUse");
    }
}
