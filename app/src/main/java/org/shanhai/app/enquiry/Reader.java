package org.shanhai.app.enquiry;

import java.util.Optional;
import org.shanhai.app.text.Words;

/// Who an answer is laid out for.
///
/// @param programs whether a program reads it
/// @param everything whether all rows are wanted, and not what a screen holds
public record Reader(Words words, boolean programs, boolean everything) {
    /// How many rows to lay out.
    ///
    /// @param asked by who asks
    /// @param screenful what a person sees at once
    public int rows(Optional<Integer> asked, int screenful) {
        return asked.orElse(everything ? Integer.MAX_VALUE : screenful);
    }
}
