package org.shanhai.pack;

import java.util.List;
import java.util.stream.Collectors;

/// A region was wanted of a pack that has errors. For programs that have no other use for them.
public final class BrokenPackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BrokenPackException(List<Problem> problems) {
        super(inWords(problems));
        this.problems = List.copyOf(problems);
    }

    private static String inWords(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity().key() + ": " + problem.inWords())
                .collect(Collectors.joining("\n", "The pack cannot be used:\n", ""));
    }

    /// All that was noticed, errors and warnings, in the order of the pack.
    public List<Problem> problems() {
        return problems;
    }
}
