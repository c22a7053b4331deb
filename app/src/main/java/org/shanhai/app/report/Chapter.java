package org.shanhai.app.report;

import java.util.List;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;

/// One chapter of the page. Its title is the word `report.<key>.title`.
interface Chapter {
    /// Anchor of the chapter, and prefix of its words.
    String key();

    /// What was found, the first as the heading of the chapter; none where nothing can be said in a
    /// sentence, and then the title heads it.
    default List<String> findings(Study study) {
        return List.of();
    }

    /// Writes what stands in view below the findings; nothing where they are enough.
    default void open(Study study, Markup page) {}

    /// Writes the body, which is folded; the heading is there already.
    void render(Study study, Markup page);
}
