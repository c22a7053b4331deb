package org.shanhai.app.report;

import java.util.Optional;

/// The number of a source, as a link to the list of sources.
final class Citation {
    private Citation() {}

    static void write(Markup page, Study study, String source) {
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
