package org.shanhai.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.ProblemText;
import org.shanhai.app.text.Words;
import org.shanhai.pack.Problem;

/// What is wrong with a pack, as an answer: errors before warnings, those of one file together.
public final class PackProblems {
    private PackProblems() {}

    public static Answer answer(String pack, List<Problem> problems, Words words) {
        boolean sound = problems.stream().noneMatch(Problem::isError);
        return answer(pack, problems, sound ? "check.sound" : "check.broken", words);
    }

    /// @param verdict the key of its words: `check.sound` or another
    public static Answer answer(String pack, List<Problem> problems, String verdict, Words words) {
        String sentence = sentence(pack, problems, verdict, words);
        return new Answer("", parts(pack, problems, verdict, sentence, words));
    }

    /// As `check` says it: the verdict first, as a finding.
    ///
    /// @param verdict the key of its words: `check.sound` or another
    public static Answer checked(String pack, List<Problem> problems, String verdict, Words words) {
        int errors = errors(problems);
        Finding finding =
                new Finding(
                        "verdict",
                        sentence(pack, problems, verdict, words),
                        new Cell(
                                "",
                                JsonObject.of(
                                        "errors", errors, "warnings", problems.size() - errors)),
                        Cell.unknown(""),
                        "problems");
        return new Answer("", List.of(finding), parts(pack, problems, verdict, "", words));
    }

    private static String sentence(
            String pack, List<Problem> problems, String verdict, Words words) {
        int errors = errors(problems);
        return words.get(verdict, pack, errors, problems.size() - errors);
    }

    private static int errors(List<Problem> problems) {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    /// @param sentence empty where a finding says it
    private static List<Answer.Part> parts(
            String pack, List<Problem> problems, String verdict, String sentence, Words words) {
        List<Problem> errors = byFile(problems.stream().filter(Problem::isError));
        List<Problem> warnings = byFile(problems.stream().filter(problem -> !problem.isError()));
        return List.of(
                new Answer.Items(
                        "problems",
                        "",
                        Stream.concat(errors.stream(), warnings.stream())
                                .map(problem -> item(problem, words))
                                .toList()),
                new Answer.Statement(
                        "summary",
                        sentence,
                        JsonObject.of(
                                "pack",
                                pack,
                                "sound",
                                verdict.equals("check.sound"),
                                "errors",
                                errors.size(),
                                "warnings",
                                warnings.size())));
    }

    /// Warnings about what is used all the same.
    public static Optional<Answer.Part> warnings(
            String key, String title, List<Problem> warnings, Words words) {
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Answer.Items(
                                key,
                                title,
                                warnings.stream().map(problem -> item(problem, words)).toList()));
    }

    private static List<Problem> byFile(Stream<Problem> problems) {
        return problems
                .collect(
                        Collectors.groupingBy(
                                Problem::file, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Answer.Item item(Problem problem, Words words) {
        String severity = words.get("check." + problem.severity().key());
        return new Answer.Item(
                severity + " " + ProblemText.of(problem, words),
                JsonObject.of(
                        "severity",
                        problem.severity().key(),
                        "table",
                        emptyToNull(problem.table()),
                        "file",
                        emptyToNull(problem.file()),
                        "line",
                        problem.line() > 0 ? problem.line() : null,
                        "column",
                        emptyToNull(problem.column()),
                        "value",
                        emptyToNull(problem.value()),
                        "key",
                        problem.message().key(),
                        "message",
                        words.say(problem.message()),
                        "remedy",
                        emptyToNull(words.remedy(problem.message()))));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
