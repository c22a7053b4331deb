package org.shanhai.app.report;

import org.shanhai.region.Basis;

/// The small letter after a figure that says how it is known.
final class BasisTag {
    private BasisTag() {}

    static void write(Markup page, Study study, Basis basis) {
        page.element(
                "abbr",
                study.say("tag." + basis.key()),
                "class",
                "tag tag-" + basis.key(),
                "title",
                study.words().get("basis." + basis.key()));
    }

    /// A figure with its tag; the two are never torn apart at the end of a line.
    static void write(Markup page, Study study, String figure, Basis basis) {
        page.open("span", "class", "figure").text(figure);
        write(page, study, basis);
        page.close();
    }
}
