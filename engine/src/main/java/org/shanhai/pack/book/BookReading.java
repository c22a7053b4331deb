package org.shanhai.pack.book;

import java.util.List;
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
    record Broken(List<Problem> problems) implements BookReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
