package org.shanhai.app.admit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Ask;
import org.shanhai.admit.Condition;
import org.shanhai.admit.Question;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.MatterEffect;

/// What is to be asked, the questions on process and site, and the conditions.
record QuestionParts(Sheet sheet, AdmissionWords words, ReasonWords reasons, Admission admission) {
    private static final int MOST_ASKED = 5;

    void addConditions() {
        ConditionWords told = new ConditionWords(words, admission);
        sheet.columns(admission.conditions())
                .word("kind", "condition.kind.", Condition::kind)
                .cell("condition", condition -> Cell.of(told.told(condition), condition.about()))
                .labelled("number", "", Kind.TEXT, condition -> number(condition))
                .data("unit", Kind.TEXT, condition -> unit(condition))
                .word("state", "condition.state.", Condition::progress)
                .data(
                        "by",
                        Kind.TEXT,
                        condition ->
                                condition instanceof Condition.LetIn letIn && !letIn.by().isEmpty()
                                        ? letIn.by()
                                        : null)
                .cell("source", condition -> sheet.source(told.source(condition)))
                .add("conditions", words.say("conditions.remark"));
    }

    /// Without a text of its own: the words of the condition have it.
    private static Cell number(Condition condition) {
        return switch (condition) {
            case Condition.Threshold threshold when threshold.rule().floor().isPresent() ->
                    Cell.of("", threshold.rule().floor().getAsDouble());
            case Condition.Promise promise when promise.promised().isPoint() ->
                    Cell.of("", promise.promised().low());
            default -> Cell.unknown("");
        };
    }

    private String unit(Condition condition) {
        return switch (condition) {
            case Condition.Threshold threshold ->
                    threshold.rule().canonicalUnit(words.region().currency());
            case Condition.Promise promise -> words.unit(promise.item());
            default -> "";
        };
    }

    /// All that could turn the verdict; of the figures, which are signed where they are not stated,
    /// no more than to the fifth of all.
    void addAsks() {
        List<Ask> asks = admission.asks();
        long deciding = asks.stream().filter(ask -> !(ask instanceof Ask.ForFigure)).count();
        sheet.items(
                "asks", asks.stream().limit(Math.max(deciding, MOST_ASKED)).toList(), this::item);
    }

    private Answer.Item item(Ask ask) {
        String text = new QuestionWords(words).ask(ask, admission.figures(), reasons);
        return new Answer.Item(
                text,
                JsonObject.of(
                        "about",
                        switch (ask) {
                            case Ask.ForIndustry _ -> "industry";
                            case Ask.ForClass _ -> "class";
                            case Ask.ForFigure _ -> "figure";
                            case Ask.ForProcess _ -> "process";
                        },
                        "matter",
                        ask.about(),
                        "text",
                        text,
                        "answers",
                        QuestionWords.answers(ask)));
    }

    void addQuestions() {
        QuestionWords questions = new QuestionWords(words);
        sheet.add(
                sheet.columns(admission.questions())
                        .text("matter", Question::matter)
                        .text("question", questions::asked)
                        .cell("effect", this::effect)
                        .cell("answer", this::answered)
                        .cell("ground", this::ground)
                        .data("by", Kind.TEXT, QuestionParts::by)
                        .cell("asked_of", this::askedOf)
                        .cell("standing", this::standing)
                        .text("text", questions::text)
                        .cell("since", QuestionParts::since)
                        .source(Question::source)
                        .data("answers", Kind.TEXT, QuestionWords::answers)
                        .table(
                                "questions",
                                words.say("questions"),
                                words.say(
                                        admission.questions().isEmpty()
                                                ? "questions.none"
                                                : "questions.remark"),
                                Answer.Layout.BLOCKS));
    }

    private Cell effect(Question question) {
        return Cell.of(new QuestionWords(words).effect(question), question.effect().key());
    }

    private Cell answered(Question question) {
        String answer = QuestionWords.answer(question);
        return Cell.of(words.say("answer." + answer), answer);
    }

    private Cell standing(Question question) {
        return sheet.word(
                "standing.",
                question.isToBeRead()
                        ? question.effects().getFirst().standing()
                        : MatterEffect.Standing.SOLID);
    }

    /// Who is asked before there is a verdict, or that only a paper hangs on it.
    private Cell askedOf(Question question) {
        String key = question.about().isOfSite() ? "zone" : question.decides() ? "firm" : "paper";
        return Cell.of(words.say("question.asked_of." + key), key);
    }

    private Cell ground(Question question) {
        return Cell.of(new QuestionWords(words).ground(question), question.ground().key());
    }

    private static @Nullable String by(Question question) {
        return question.answer().isPresent() && !question.by().isEmpty() ? question.by() : null;
    }

    private static Cell since(Question question) {
        return question.effects().stream()
                .map(MatterEffect::since)
                .filter(since -> !since.isEmpty())
                .findFirst()
                .map(Cell::of)
                .orElse(Cell.unknown(""));
    }
}
