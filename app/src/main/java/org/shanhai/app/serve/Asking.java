package org.shanhai.app.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Told;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;

/// Answers what a server is asked.
public interface Asking {
    /// @throws java.util.concurrent.CancellationException where nobody waits for the answer any
    ///     more; nothing of it is left behind
    Answered ask(Asked asked, Language language, Form form, Waiter waiter);

    /// Likewise, with papers that are made of its answer, and tells what came of that.
    ///
    /// @param wanted papers, by name
    default Told tell(
            Asked asked, Map<String, List<String>> wanted, Language language, Waiter waiter) {
        throw new UnsupportedOperationException("Nothing is made beside an answer here.");
    }

    /// How it went.
    enum Outcome {
        DONE(200),
        /// The answer is no, or the data are bad.
        NO(422),
        WRONG_USE(400),
        DEFECT(500);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }

        /// Of the answer over HTTP.
        int status() {
            return status;
        }
    }

    /// What came of it.
    ///
    /// @param body the answer, also where it is a no
    /// @param error what was said beside it
    /// @param paper the file that was asked for, where it was one
    record Answered(Outcome outcome, String body, String error, Optional<Paper> paper) {
        public Answered(Outcome outcome, String body, String error) {
            this(outcome, body, error, Optional.empty());
        }

        /// Told by the name of a file that was sent, without the folder in which it lies.
        Answered nameless(Path file) {
            String folder = file.getParent() + "/";
            return new Answered(
                    outcome, body.replace(folder, ""), error.replace(folder, ""), paper);
        }
    }
}
