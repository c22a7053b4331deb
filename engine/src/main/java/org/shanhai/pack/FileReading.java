package org.shanhai.pack;

import java.util.List;

/// A file that a user brought, as read: what it says where it is sound, else all that is wrong.
public sealed interface FileReading<T> {

    /// Everything noticed, errors and warnings, in the order of the file.
    List<Problem> problems();

    /// @param problems warnings only
    record Sound<T>(T value, List<Problem> problems) implements FileReading<T> {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /// At least one thing is wrong.
    record Broken<T>(List<Problem> problems) implements FileReading<T> {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
