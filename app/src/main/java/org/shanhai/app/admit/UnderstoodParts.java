package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;
import org.shanhai.pack.project.FilledForm;

/// What was understood of the form that a firm filled in, before the answer it leads to.
public final class UnderstoodParts {
    private static final String KEY = "understood";

    private UnderstoodParts() {}

    public static Answer before(Answer answer, FilledForm form, Words words) {
        List<Answer.Item> items = form.rows().stream().map(row -> item(row, words)).toList();
        String said =
                words.get("admit.understood", form.found().size(), form.countFigures(), form.by());
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
        parts.add(at, new Answer.Items(KEY, words.get("admit.understood.title"), items));
        return new Answer(answer.title(), findings, parts);
    }

    private static Answer.Item item(FilledForm.Row row, Words words) {
        String value = row.isFigure() ? row.value() : words.get("admit.answer." + row.value());
        String text =
                words.get(
                        row.shown().isEmpty() ? "admit.understood.row" : "admit.understood.shown",
                        words.pick(row.question(), row.questionLocal()),
                        value,
                        row.shown());
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
