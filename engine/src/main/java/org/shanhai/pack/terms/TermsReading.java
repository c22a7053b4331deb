package org.shanhai.pack.terms;

import java.util.List;
import org.shanhai.pack.Problem;

/// What comes of reading a file: the thing it holds, or a list of all that is wrong.
///
/// @param <T> an agreement, or actual figures
public sealed interface TermsReading<T> {
    record Sound<T>(T value) implements TermsReading<T> {}

    /// At least one thing is wrong.
    record Broken<T>(List<Problem> problems) implements TermsReading<T> {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
