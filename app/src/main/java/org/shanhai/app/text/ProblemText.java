package org.shanhai.app.text;

import org.shanhai.pack.Problem;

/// What is wrong with a pack or a file, and where, in words.
public final class ProblemText {
    private ProblemText() {}

    /// `facts.csv:12, column "value": "12x" is not a number. Write …`
    public static String of(Problem problem, Words words) {
        String said = words.whole(problem.message());
        // What begins with a capital in English is a sentence of its own; all else goes on from
        // the value, or from the column where there is none.
        boolean isSentence =
                Character.isUpperCase(Words.in(Language.EN).say(problem.message()).codePointAt(0));
        String place = place(problem, words);
        return problem.value().isEmpty()
                ? words.get(
                        isSentence || problem.column().isEmpty()
                                ? "problem.at"
                                : "problem.of_column",
                        place,
                        said)
                : words.get(
                        "problem.at",
                        place,
                        words.get(
                                isSentence ? "problem.beside_value" : "problem.of_value",
                                problem.value(),
                                said));
    }

    private static String place(Problem problem, Words words) {
        String file = problem.file().isEmpty() ? problem.table() : problem.file();
        String line = problem.line() > 0 ? file + ":" + problem.line() : file;
        return problem.column().isEmpty()
                ? line
                : words.get("problem.at_column", line, problem.column());
    }
}
