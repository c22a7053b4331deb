package org.shanhai.app.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;
import org.shanhai.key.Keyed;

/// Checks data that somebody sends, as the command line does.
@FunctionalInterface
public interface Intake {
    /// What may be sent.
    enum Kind implements Keyed {
        /// A pack: a ZIP or a workbook.
        PACK("./shanhai check"),
        /// A register of firms, to be put on the embedded pack.
        REGISTER("./shanhai import register"),
        /// A table of what came about, to be asked about and no data to answer.
        ACTUALS("./shanhai follow");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        /// What takes it on the command line, however large it is.
        public String command() {
            return command;
        }
    }

    /// @param name the file bears, for messages
    /// @param file in a folder of its own, where more may be written
    /// @throws java.util.concurrent.CancellationException where who sent it has gone
    Received receive(Kind kind, String name, Path file, Language language, Waiter waiter);

    /// What is said of it.
    ///
    /// @param views answers, by the key of their language
    /// @param open makes the data ready for questions; empty where they are not sound
    record Received(Map<String, String> views, Optional<Supplier<Served>> open) {}
}
