package org.shanhai.app.report;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.ProblemText;
import org.shanhai.pack.Problem;

/// What was noticed while reading the pack.
final class NotesChapter implements Chapter {
    @Override
    public String key() {
        return "notes";
    }

    @Override
    public void render(Study study, Markup page) {
        if (study.problems().isEmpty()) {
            page.element("p", study.say("notes.none"));
            return;
        }
        page.element("p", study.say("notes.lead", Integer.toString(study.problems().size())));
        page.open("ul", "class", "problems");
        for (Problem problem : study.problems()) {
            page.element("li", ProblemText.of(problem, study.words()));
        }
        page.close();
    }
}
