package org.shanhai.app.report;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Glossary;

/// What the words of the report mean.
final class GlossaryChapter implements Chapter {
    @Override
    public String key() {
        return "glossary";
    }

    @Override
    public void render(Study study, Markup page) {
        page.open("dl", "class", "glossary");
        for (Glossary.Term term : Glossary.list(study.words())) {
            page.element("dt", term.word(), "id", "word-" + term.key());
            page.element("dd", term.meaning());
        }
        page.close();
    }
}
