package org.shanhai.pack;

import java.util.List;

/// A file that a user brought, as read: what it says where it is sound, else all that is wrong.
public sealed interface FileReading<T> {

    /// Everything noticed, errors and warnings, in the order of the file.
    List<Problem> problems();

    /// What was read, where nothing is wrong with it.
    static <T> FileReading<T> of(T value, Problems problems) {
        return problems.hasErrors()
                ? new Broken<>(problems.list())
                : new Sound<>(value, problems.list());
    }

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
