package org.shanhai.app.enquiry;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionsSheet;
import org.shanhai.app.decisions.Differences;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;

/// Why it was decided so, and what comes of it today.
final class WhyLayout implements Layout<WhyRequest.Why> {
    /// So many differences are shown of two answers.
    private static final int SHOWN = 20;

    @Override
    public Answer answer(WhyRequest.Why why, Reader reader) {
        Words words = reader.words();
        Recomputation again = why.again();
        Decision decision = why.shown().decision();
        Answer shown = new DecisionsSheet(words).show(decision, why.shown().all());
        Answer.Items reasons =
                new Answer.Items(
                        "reasons",
                        words.get(
                                "decisions.reasons", decision.text("by"), decision.text("because")),
                        again.reasons().stream().map(text -> new Answer.Item(text, text)).toList());
        Stream<Answer.Part> parts =
                Stream.of(
                        recomputed(again, words),
                        reasons,
                        differences(again, words),
                        inputs(again, words));
        return new Answer(shown.title(), Stream.concat(parts, shown.parts().stream()).toList());
    }

    @Override
    public boolean isNo(WhyRequest.Why why) {
        return !why.again().isSame();
    }

    @Override
    public boolean isWhole(WhyRequest.Why why) {
        return true;
    }

    private static Answer.Statement recomputed(Recomputation again, Words words) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "same",
                        again.isSame(),
                        "program_then",
                        again.program(),
                        "program_now",
                        again.programNow(),
                        "differing",
                        again.differingParts());
        String key =
                again.isSame()
                        ? again.isSameProgram() ? "same" : "same_by_another"
                        : again.now().isEmpty()
                                ? "no_answer"
                                : again.isSameProgram() ? "differs" : "differs_by_version";
        return new Answer.Statement(
                "recomputed",
                words.get(
                        "decisions.recomputed." + key,
                        again.program(),
                        again.programNow(),
                        again.now().isEmpty()
                                ? again.refusal()
                                : String.join(", ", again.differingParts())),
                json);
    }

    private static Answer.Table differences(Recomputation again, Words words) {
        int all = again.differences().size();
        return new Sheet(words, "decisions.column.")
                .<Differences.Difference>columns(again.differences().stream().limit(SHOWN).toList())
                .text("where", Differences.Difference::at)
                .text("then", Differences.Difference::then)
                .text("now", Differences.Difference::now)
                .table(
                        "differences",
                        all == 0 ? "" : words.get("decisions.differences", all),
                        "",
                        Answer.Layout.GRID);
    }

    private static Answer.Table inputs(Recomputation again, Words words) {
        return new Sheet(words, "decisions.column.")
                .<Recomputation.Input>columns(again.inputs())
                .text("input", Recomputation.Input::name)
                .cell("state", input -> state(input.state(), words))
                .cell("files", input -> Cell.of(String.join(", ", input.files()), input.files()))
                .table("inputs", words.get("decisions.inputs"), "", Answer.Layout.GRID);
    }

    private static Cell state(Keyed state, Words words) {
        return Cell.of(words.get("decisions.input." + state.key()), state.key());
    }
}
