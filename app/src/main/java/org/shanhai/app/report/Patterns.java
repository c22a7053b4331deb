package org.shanhai.app.report;

/// Hatchings and motifs that all drawings of the page share.
final class Patterns {
    private Patterns() {}

    static void write(Markup page) {
        page.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true");
        page.open("defs");
        pattern(page, "hatch", 5, 5);
        page.empty("path", "d", "M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2", "class", "hatch-line");
        page.close();
        pattern(page, "dots", 5, 5);
        page.empty("circle", "cx", "1.5", "cy", "1.5", "r", "1", "class", "hatch-dot");
        page.empty("circle", "cx", "4", "cy", "4", "r", "1", "class", "hatch-dot");
        page.close();
        pattern(page, "motif-mountain", 12, 9);
        page.empty("path", "d", "M2.5,6 l3,-4 l3,4", "class", "motif");
        page.close();
        pattern(page, "motif-coast", 12, 8);
        page.empty("path", "d", "M0,4 q3,-3 6,0 t6,0", "class", "motif");
        page.close();
        page.close().close();
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
