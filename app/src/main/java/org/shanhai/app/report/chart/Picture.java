package org.shanhai.app.report.chart;

import org.shanhai.app.output.Markup;

/// A drawing that stands alone as a file too: it carries its own style, and says of which kind it
/// is.
public interface Picture {
    void write(Markup page);

    /// As a file of its own.
    default String document() {
        Markup page = new Markup();
        write(page);
        return page.finish().stripLeading();
    }

    /// Opens its frame.
    ///
    /// @param kind by which such a picture is known
    /// @param title what it shows, in words
    static void open(
            Markup page, String kind, String title, double left, double width, double height) {
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                Svg.length(left) + " 0 " + Svg.length(width) + " " + Svg.length(height),
                "role",
                "img",
                "aria-label",
                title,
                "font-family",
                "sans-serif",
                "font-size",
                "12",
                "class",
                kind);
        page.element("title", title);
    }
}
