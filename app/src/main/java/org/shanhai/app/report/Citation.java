package org.shanhai.app.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Source;

/// The numbers of the sources of a fact, as links to the page of sources.
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
                    SourcesPage.NAME + "#source-" + number.get(),
                    "title",
                    title(study, source));
        } else {
            page.element("span", "[" + source + "]", "class", "cite");
        }
    }

    /// Who says so, where it is cited.
    private static String title(Study study, String key) {
        return study.region()
                .findSource(key)
                .map(
                        source ->
                                String.join(
                                        ", ",
                                        Stream.of(source.publisher(), source.title(), source.date())
                                                .filter(text -> !text.isEmpty())
                                                .toList()))
                .orElse(key);
    }
}
