package org.shanhai.app.report;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.RoughText;
import org.shanhai.region.Basis;

/// The small letter after a figure that says how it is known.
final class BasisTag {
    /// Keeps the letter on the line of what it belongs to, in Chinese too.
    private static final String WORD_JOINER = "\u2060";

    private BasisTag() {}

    static void write(Markup page, Study study, Basis basis) {
        page.text(WORD_JOINER);
        page.element(
                "abbr",
                study.say("tag." + basis.key()),
                "class",
                "tag tag-" + basis.key(),
                "title",
                study.words().get("basis." + basis.key()));
    }

    /// A figure with its tag; the two are never torn apart at the end of a line. Estimates have two
    /// digits.
    static void write(Markup page, Study study, String figure, Basis basis) {
        String told = basis == Basis.ESTIMATED ? RoughText.of(figure) : figure;
        page.open("span", "class", "figure").text(told);
        write(page, study, basis);
        page.close();
    }
}
