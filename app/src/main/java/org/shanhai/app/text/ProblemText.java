package org.shanhai.app.text;

import org.shanhai.pack.Problem;

/// What is wrong with a pack or a file, and where, in words.
public final class ProblemText {
    private ProblemText() {}

    /// `facts.csv:12, column "value": "12x" is not a number. Write …`
    public static String of(Problem problem, Words words) {
        String said = words.whole(problem.message());
        return words.get(
                "problem.at",
                place(problem, words),
                problem.value().isEmpty()
                        ? said
                        : words.get("problem.of_value", problem.value(), said));
    }

    private static String place(Problem problem, Words words) {
        String file = problem.file().isEmpty() ? problem.table() : problem.file();
        String line = problem.line() > 0 ? file + ":" + problem.line() : file;
        return problem.column().isEmpty()
                ? line
                : words.get("problem.at_column", line, problem.column());
    }
}
