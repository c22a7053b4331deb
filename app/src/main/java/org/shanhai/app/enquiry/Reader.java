package org.shanhai.app.enquiry;

import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Session;

/// Who an answer is laid out for.
///
/// @param programs whether a program reads it
/// @param everything whether all rows are wanted, and not what a screen holds
public record Reader(Session session, boolean programs, boolean everything) {
    Words words() {
        return session.words();
    }

    /// What a person sees at once of most tables.
    private static final int SCREENFUL = 20;

    int rows(Optional<Integer> asked) {
        return rows(asked, SCREENFUL);
    }

    /// How many rows to lay out.
    ///
    /// @param asked by who asks
    /// @param screenful what a person sees at once
    int rows(Optional<Integer> asked, int screenful) {
        return asked.orElse(everything ? Integer.MAX_VALUE : screenful);
    }

    /// Lays out what takes a while.
    ///
    /// @param key of the words that say what it is
    <T> T until(String key, Supplier<T> work) {
        return session.until(key, work);
    }
}
