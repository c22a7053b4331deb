package org.shanhai.app.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
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
                    PackProblems.checked(
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
                PackProblems.checked(
                        of.pack(), problems, of.isSound() ? "check.sound" : "check.unfit", words);
        List<Answer.Part> parts = new ArrayList<>(checked.parts());
        if (!read.overlays().isEmpty()) {
            parts.add(overlays(read.overlays(), words));
        }
        parts.add(
                new Sheet(words, "check.")
                        .<PackQuestions.Asked>columns(of.asked())
                        .cell(
                                "question",
                                one ->
                                        Cell.of(
                                                one.question().replace("--", words.parameter("")),
                                                one.question()))
                        .cell("carried", one -> carried(one.isCarried(), words))
                        .data(
                                "obstacle",
                                Kind.TEXT,
                                one -> one.obstacle().map(PackQuestions.Obstacle::key).orElse(null))
                        .cell("remark", one -> remark(one, of.asked(), words))
                        .table(
                                "questions",
                                words.get("check.questions"),
                                questions.restOnFit() ? words.get("check.not_fitted") : "",
                                Answer.Layout.GRID));
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

    private static Cell carried(boolean is, Words words) {
        return new Cell(words.get(is ? "check.yes" : "check.no"), is);
    }

    /// A reason that stood before is pointed to in text, and written out in JSON.
    private static Cell remark(
            PackQuestions.Asked one, List<PackQuestions.Asked> all, Words words) {
        PackQuestions.Asked first =
                all.stream()
                        .filter(each -> each.remark().equals(one.remark()))
                        .findFirst()
                        .orElseThrow();
        return one.remark().isEmpty()
                ? Cell.unknown("")
                : Cell.of(
                        first.equals(one)
                                ? one.remark()
                                : words.get("check.as_for", first.question()),
                        one.remark());
    }
}
