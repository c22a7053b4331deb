package org.shanhai.app.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.app.text.Language;

/// Checks data that somebody sends, as the command line does.
@FunctionalInterface
public interface Intake {
    /// What may be sent.
    enum Kind {
        /// A pack: a ZIP or a workbook.
        PACK("pack"),
        /// A register of firms, to be put on the embedded pack.
        REGISTER("register");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// @param name the file bears, for messages
    /// @param file in a folder of its own, where more may be written
    /// @throws java.util.concurrent.CancellationException where who sent it has gone
    Received receive(Kind kind, String name, Path file, Language language, Asking.Waiter waiter);

    /// What is said of it.
    ///
    /// @param views answers, by the key of their language
    /// @param open makes the data ready for questions; empty where they are not sound
    record Received(Map<String, String> views, Optional<Supplier<Served>> open) {}
}
