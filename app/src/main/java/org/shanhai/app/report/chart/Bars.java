package org.shanhai.app.report.chart;

import java.util.List;
import org.shanhai.app.output.Markup;

/// Horizontal bars that stretch with the page: lengths are percentages, heights and patterns are
/// not scaled.
public final class Bars {
    private static final double GAP = 0.004;

    /// A part of a bar.
    ///
    /// @param share of the whole width, 0…1
    /// @param style class that says its colour and pattern
    public record Part(double share, String style) {}

    private Bars() {}

    /// One bar of several parts, side by side.
    ///
    /// @param label what the bar says, in words, for those who do not see it
    public static void stacked(Markup page, String label, List<Part> parts) {
        page.open("svg", "class", "stack", "role", "img", "aria-label", label);
        page.element("title", label);
        double at = 0;
        for (Part part : parts) {
            double width = Math.max(0, Math.min(part.share(), 1 - at));
            if (width > 0) {
                double drawn = width > 3 * GAP && at + width < 1 - GAP ? width - GAP : width;
                block(page, Svg.share(at), Svg.share(drawn), part.style());
            }
            at += width;
        }
        page.close();
    }

    /// The small square of a legend.
    public static void swatch(Markup page, String style) {
        page.open("svg", "class", "swatch", "aria-hidden", "true");
        block(page, "0", "100%", style);
        page.close();
    }

    /// A block in its colour, and over it the pattern that goes with its class.
    public static void block(Markup page, String x, String width, String style) {
        page.empty("rect", "x", x, "y", "0", "width", width, "height", "100%", "class", style);
        String pattern = pattern(style);
        if (!pattern.isEmpty()) {
            page.empty(
                    "rect",
                    "x",
                    x,
                    "y",
                    "0",
                    "width",
                    width,
                    "height",
                    "100%",
                    "fill",
                    "url(#" + pattern + ")");
        }
    }

    private static String pattern(String style) {
        return switch (style) {
            case "basis-assumed" -> "counter-hatch";
            case "basis-estimated" -> "hatch";
            case "role-mountain" -> "motif-mountain";
            case "role-coast" -> "motif-coast";
            default -> style.endsWith(" hatched") ? "hatch" : "";
        };
    }
}
