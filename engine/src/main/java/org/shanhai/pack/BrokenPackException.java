package org.shanhai.pack;

import java.util.List;
import java.util.stream.Collectors;

/// A region was wanted of a pack that has errors. For programs that have no other use for them.
public final class BrokenPackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BrokenPackException(List<Problem> problems) {
        super(
                problems.stream()
                        .map(BrokenPackException::line)
                        .collect(Collectors.joining("\n", "The pack cannot be used:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /// `error: facts.csv:12, value "12x": message.unit.not_a_number()`
    private static String line(Problem problem) {
        return problem.severity().key()
                + ": "
                + (problem.file().isEmpty() ? problem.table() : problem.file())
                + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.column().isEmpty() ? "" : ", " + problem.column())
                + (problem.value().isEmpty() ? "" : " \"" + problem.value() + '"')
                + ": "
                + problem.message();
    }

    /// All that was noticed, errors and warnings, in the order of the pack.
    public List<Problem> problems() {
        return problems;
    }
}
