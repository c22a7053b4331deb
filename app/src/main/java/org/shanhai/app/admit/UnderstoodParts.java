package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Reason;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.pack.project.FilledForm;

/// What was understood of the form that a firm filled in, before the answer it leads to.
public final class UnderstoodParts {
    private static final String KEY = "understood";

    private UnderstoodParts() {}

    /// @param answer that it leads to, of the admission
    public static Answer before(
            Answer answer, Admission admission, FilledForm form, AdmissionWords words) {
        Map<String, String> refuted = refuted(admission, words);
        List<FilledForm.Row> rows = form.rows();
        List<String> cells =
                rows.stream()
                        .filter(row -> refuted.containsKey(row.about()))
                        .map(FilledForm.Row::cell)
                        .toList();
        String said =
                words.say(
                        "understood",
                        form.found().size(),
                        form.countFigures(),
                        form.by(),
                        cells.size(),
                        words.list(cells));
        List<Finding> findings = new ArrayList<>();
        findings.add(
                new Finding(
                        KEY,
                        said,
                        new Cell(
                                "",
                                JsonObject.of(
                                        "answers",
                                        form.found().size(),
                                        "figures",
                                        form.countFigures(),
                                        "by",
                                        form.by())),
                        Cell.unknown(""),
                        KEY));
        findings.addAll(answer.findings());
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        // What stands below the title stays there.
        int at = 0;
        while (parts.get(at).title().isEmpty()) {
            at++;
        }
        parts.add(
                at,
                new Answer.Items(
                        KEY,
                        words.say("understood.title"),
                        rows.stream()
                                .map(row -> item(row, refuted.getOrDefault(row.about(), ""), words))
                                .toList()));
        return new Answer(answer.title(), findings, parts);
    }

    /// What contradicts an answer, by matter.
    private static Map<String, String> refuted(Admission admission, AdmissionWords words) {
        return admission.reasons().stream()
                .filter(Reason.Contradicted.class::isInstance)
                .collect(
                        Collectors.toMap(
                                each -> ((Reason.Contradicted) each).question().matter(),
                                each -> new ReasonWords(words).reason(each, admission)));
    }

    private static Answer.Item item(FilledForm.Row row, String refuted, AdmissionWords words) {
        String text =
                words.say(
                        !refuted.isEmpty()
                                ? "understood.refuted"
                                : row.shown().isEmpty() ? "understood.row" : "understood.shown",
                        words.words().pick(row.question(), row.questionLocal()),
                        row.isFigure() ? row.value() : words.say("answer." + row.value()),
                        refuted.isEmpty() ? row.shown() : refuted);
        return new Answer.Item(
                text,
                JsonObject.of(
                        "matter",
                        row.about(),
                        "answer",
                        row.value(),
                        "shown",
                        row.shown(),
                        "cell",
                        row.cell(),
                        "text",
                        text));
    }
}
