package org.shanhai.app.report;

import java.util.Optional;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Source;

/// The numbers of the sources of a fact, as links to the list of sources.
final class Citation {
    private Citation() {}

    /// @param sources keys separated by `;`
    static void write(Markup page, Study study, String sources) {
        Source.keysIn(sources).forEach(source -> writeOne(page, study, source));
    }

    private static void writeOne(Markup page, Study study, String source) {
        Optional<Integer> number = study.findSourceNumber(source);
        if (number.isPresent()) {
            page.element(
                    "a",
                    "[" + number.get() + "]",
                    "class",
                    "cite",
                    "href",
                    "#source-" + number.get());
        } else {
            page.element("span", "[" + source + "]", "class", "cite");
        }
    }
}
