package org.shanhai.pack.book;

import java.util.List;
import java.util.Optional;
import org.shanhai.pack.Problem;

/// What comes of reading a book.
public sealed interface BookReading {
    /// It is sound; its problems are warnings only.
    record Sound(ZoneBook book, List<Problem> problems) implements BookReading {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /// It has at least one error.
    ///
    /// @param readable what of it was understood, for what else may be wrong with that; empty where
    ///     not even whose book it is
    record Broken(List<Problem> problems, Optional<ZoneBook> readable) implements BookReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
