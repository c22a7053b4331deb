package org.shanhai.pack;

import java.util.List;
import java.util.Optional;

/// A file that a user brought, as read: what it says where it is sound, else all that is wrong.
public sealed interface FileReading<T> {

    /// Everything noticed, errors and warnings, in the order of the file.
    List<Problem> problems();

    /// What was read, where nothing is wrong with it.
    static <T> FileReading<T> of(T value, Problems problems) {
        return of(Optional.of(value), problems);
    }

    /// The same of what can be empty where something is wrong.
    static <T> FileReading<T> of(Optional<T> value, Problems problems) {
        return problems.hasErrors() || value.isEmpty()
                ? new Broken<>(problems.list(), value)
                : new Sound<>(value.get(), problems.list());
    }

    /// @param problems warnings only
    record Sound<T>(T value, List<Problem> problems) implements FileReading<T> {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /// At least one thing is wrong.
    ///
    /// @param readable what of it was understood, for what else may be wrong with that
    record Broken<T>(List<Problem> problems, Optional<T> readable) implements FileReading<T> {
        public Broken {
            problems = List.copyOf(problems);
        }

        public Broken(List<Problem> problems) {
            this(problems, Optional.empty());
        }
    }
}
