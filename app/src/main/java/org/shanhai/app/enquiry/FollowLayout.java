package org.shanhai.app.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.follow.FollowSheet;
import org.shanhai.app.follow.ToldTable;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.project.FollowResult;

/// What came of promises.
final class FollowLayout implements Layout<FollowResult> {
    @Override
    public Answer answer(FollowResult result, Reader reader) {
        Words words = reader.words();
        return switch (result) {
            case FollowResult.OfPack kept ->
                    FollowSheet.ofPack(kept.region(), kept.following(), words);
            case FollowResult.OfFile told ->
                    with(
                            told.firm()
                                    .map(firm -> FollowSheet.ofFirm(told.region(), firm, words))
                                    .orElseGet(() -> whole(told, words)),
                            beside(told, words));
            case FollowResult.Blank blank ->
                    new Answer(
                            "",
                            List.of(
                                    new Answer.Statement(
                                            "template",
                                            words.get(
                                                    "follow.template.written",
                                                    blank.file(),
                                                    blank.projects().size()),
                                            JsonObject.of(
                                                    "file",
                                                    blank.file().toString(),
                                                    "projects",
                                                    blank.projects()))));
        };
    }

    private static List<Answer.Part> beside(FollowResult.OfFile told, Words words) {
        List<Answer.Part> parts = new ArrayList<>();
        if (told.firm().isEmpty()) {
            parts.add(ToldTable.of(told.region(), told.actuals(), words));
        }
        PackProblems.warnings("warnings", words.get("zone.warnings"), told.warnings(), words)
                .ifPresent(parts::add);
        return parts;
    }

    static Answer whole(FollowResult.OfFile told, Words words) {
        return FollowSheet.of(told.region(), told.following(), told.told(), words);
    }

    static Answer with(Answer answer, List<? extends Answer.Part> more) {
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        parts.addAll(more);
        return new Answer(answer.title(), answer.findings(), parts);
    }

    /// The classes of all firms, also where one is asked about.
    @Override
    public Tabled tabled(FollowResult result, Answer answer, Reader reader) {
        return new Tabled(
                result instanceof FollowResult.OfFile told ? whole(told, reader.words()) : answer,
                FollowSheet.CLASSES,
                UnaryOperator.identity());
    }
}
