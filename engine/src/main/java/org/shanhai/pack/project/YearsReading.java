package org.shanhai.pack.project;

import java.util.List;
import java.util.Optional;
import org.shanhai.pack.Problem;
import org.shanhai.region.ProjectEntry;

/// What comes of reading what projects and firms came to.
public sealed interface YearsReading {
    /// One of them in a year.
    ///
    /// @param entry with its year; its key is that of the firm or project
    /// @param project the key of the project it was let in as; empty where there is none
    record Row(ProjectEntry entry, Optional<String> project) {}

    /// It is sound; its problems are warnings only.
    record Sound(List<Row> rows, List<Problem> problems) implements YearsReading {
        public Sound {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /// It has at least one error.
    record Broken(List<Problem> problems) implements YearsReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
