package org.shanhai.app.report;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;

/// One chapter of the page. Its title is the word `report.<key>.title`.
interface Chapter {
    /// Anchor of the chapter, and prefix of its words.
    String key();

    /// Writes the body; the heading is there already.
    void render(Study study, Markup page);
}
