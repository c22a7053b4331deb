package org.shanhai.plan;

import java.util.List;

/// Projects that hang together, by key.
///
/// @param projects of which at least two
public record Tie(Kind kind, List<String> projects) {
    /// How.
    public enum Kind {
        /// All of them come in, or none.
        TOGETHER,
        /// One of them at most.
        APART
    }

    public Tie {
        projects = List.copyOf(projects);
        if (projects.stream().distinct().count() < 2) {
            throw new IllegalArgumentException(
                    "Two projects or more hang together, not %s.".formatted(projects));
        }
    }
}
