package org.shanhai.app.enquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Problems;
import org.shanhai.ask.data.CheckResult;
import org.shanhai.ask.data.PackQuestions;
import org.shanhai.pack.Overlay;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;

/// What there is to say of a pack: its problems, the verdict, and what it can be asked.
final class CheckLayout implements Layout<CheckResult> {
    @Override
    public Answer answer(CheckResult result, Reader reader) {
        return switch (result) {
            case CheckResult.Broken broken ->
                    Problems.checked(
                            broken.pack(), broken.problems(), "check.broken", reader.words());
            case CheckResult.OfPack readable -> answer(readable, reader.words());
        };
    }

    @Override
    public boolean isNo(CheckResult result) {
        return !result.isSound();
    }

    @Override
    public boolean isWhole(CheckResult result) {
        return true;
    }

    private static Answer answer(CheckResult.OfPack of, Words words) {
        Reading.Sound read = of.read();
        PackQuestions questions = of.questions();
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(questions.listDoubts());
        Answer checked =
                Problems.checked(
                        of.pack(), problems, of.isSound() ? "check.sound" : "check.unfit", words);
        List<Answer.Part> parts = new ArrayList<>(checked.parts());
        if (!read.overlays().isEmpty()) {
            parts.add(overlays(read.overlays(), words));
        }
        parts.add(
                new Answer.Table(
                        "questions",
                        words.get("check.questions"),
                        List.of(
                                new Answer.Column("question", words.get("check.question"), false),
                                new Answer.Column("carried", words.get("check.carried"), false),
                                new Answer.Column("obstacle", "", false),
                                new Answer.Column("remark", words.get("check.remark"), false)),
                        rows(of.asked(), words),
                        questions.restOnFit() ? words.get("check.not_fitted") : ""));
        questions
                .findInfeasible()
                .ifPresent(
                        none ->
                                none.answer().parts().stream()
                                        .filter(part -> !isEmpty(part))
                                        .forEach(parts::add));
        parts.addAll(questions.disagreements());
        return new Answer("", checked.findings(), parts);
    }

    private static Answer.Items overlays(List<Overlay> overlays, Words words) {
        return new Answer.Items(
                "overlays", "", overlays.stream().map(overlay -> item(overlay, words)).toList());
    }

    private static Answer.Item item(Overlay overlay, Words words) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "base",
                        overlay.base(),
                        "tables",
                        overlay.tables(),
                        "rows",
                        overlay.rows(),
                        "replaced",
                        overlay.replaced());
        String text =
                words.get(
                        "check.overlay",
                        overlay.base(),
                        overlay.tables().size(),
                        overlay.rows(),
                        overlay.replaced());
        return new Answer.Item(text, json);
    }

    private static boolean isEmpty(Answer.Part part) {
        return part instanceof Answer.Items items && items.items().isEmpty();
    }

    /// A reason that stood before is pointed to in text, and written out in JSON.
    private static List<List<Cell>> rows(List<PackQuestions.Asked> all, Words words) {
        Map<String, String> first = new HashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (PackQuestions.Asked one : all) {
            String earlier = first.putIfAbsent(one.remark(), one.question());
            boolean again = earlier != null && !one.remark().isEmpty();
            String shown = again ? words.get("check.as_for", earlier) : one.remark();
            rows.add(row(one, Cell.of(shown, one.remark()), words));
        }
        return rows;
    }

    private static List<Cell> row(PackQuestions.Asked one, Cell remark, Words words) {
        return List.of(
                Cell.of(one.question().replace("--", words.parameter("")), one.question()),
                new Cell(words.get(one.isCarried() ? "check.yes" : "check.no"), one.isCarried()),
                new Cell("", one.obstacle().map(PackQuestions.Obstacle::key).orElse(null)),
                one.remark().isEmpty() ? Cell.unknown("") : remark);
    }
}
