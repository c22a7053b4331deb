package org.shanhai.app.report;

import org.shanhai.app.output.CsvForm;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Edition;

/// Reports on a pack called `testland`, by version 1 of the program.
public final class TestEditions {
    private TestEditions() {}

    public static Edition of(Language language) {
        return of(language, CsvForm.PROGRAMS);
    }

    public static Edition of(Language language, CsvForm form) {
        return new Edition(language, form, "testland", "shanhai 1");
    }
}
