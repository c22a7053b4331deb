package org.shanhai.app.serve;

import java.util.List;
import org.shanhai.app.text.Language;

/// Asks a question as the command line does.
@FunctionalInterface
public interface Asking {
    /// @param arguments of the command line, without what says in which language and form
    Answered ask(List<String> arguments, Language language, Form form);

    /// What came of it.
    ///
    /// @param exitCode of the command line
    /// @param body the answer, also where it is a no
    /// @param error what was said beside it
    record Answered(int exitCode, String body, String error) {}
}
