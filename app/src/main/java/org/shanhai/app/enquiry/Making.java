package org.shanhai.app.enquiry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.app.memo.Chromium;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Session;

/// In which way files are made.
///
/// @param asked the question, with what was handed in with it by name
/// @param csv where a table of the answer is wanted besides
/// @param force whether any file in the way may be replaced
/// @param form for whom CSV is written
/// @param printer the browser that prints, where there is one
public record Making(
        Session session,
        Map<String, List<String>> asked,
        Optional<Path> csv,
        boolean force,
        CsvForm form,
        Supplier<Optional<Chromium>> printer) {
    public Making {
        asked = Map.copyOf(asked);
    }

    /// Of who wants the answer alone.
    public static Making nothing(Session session, Map<String, List<String>> asked) {
        return new Making(
                session, asked, Optional.empty(), false, CsvForm.PROGRAMS, Optional::empty);
    }

    Words words() {
        return session.words();
    }
}
