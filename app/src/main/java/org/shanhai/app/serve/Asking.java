package org.shanhai.app.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.text.Language;

/// Asks a question as the command line does.
@FunctionalInterface
public interface Asking {
    /// @param arguments of the command line, without what says in which language and form
    /// @throws java.util.concurrent.CancellationException where nobody waits for the answer any
    ///     more; nothing of it is left behind
    Answered ask(List<String> arguments, Language language, Form form, Waiter waiter);

    /// Who waits for an answer. Asked and told by several threads at once.
    interface Waiter {
        /// One that waits as long as it takes and asks for no news.
        Waiter PATIENT =
                new Waiter() {
                    @Override
                    public boolean isWaiting() {
                        return true;
                    }

                    @Override
                    public void told(String what, int done, int total) {
                        // It looks at the answer alone.
                    }
                };

        /// Whether the answer is still wanted; once it is not, it never is again.
        boolean isWaiting();

        /// Hears what is being done, as the command line says it on a terminal.
        ///
        /// @param what in words; empty where it is what was told before
        /// @param total of the rounds of a loop; 0 where nothing is counted
        void told(String what, int done, int total);
    }

    /// How it went on the command line.
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
