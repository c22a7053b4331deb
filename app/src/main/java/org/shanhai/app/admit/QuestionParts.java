package org.shanhai.app.admit;

import java.util.ArrayList;
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
final class QuestionParts {
    private final Sheet sheet;
    private final AdmissionWords words;
    private final ReasonWords reasons;
    private final Admission admission;
    private final QuestionWords questions;

    QuestionParts(Sheet sheet, AdmissionWords words, ReasonWords reasons, Admission admission) {
        this.sheet = sheet;
        this.words = words;
        this.reasons = reasons;
        this.admission = admission;
        questions = new QuestionWords(words);
    }

    void addConditions() {
        ConditionWords told = new ConditionWords(words, admission);
        sheet.columns(admission.conditions())
                .cell("kind", condition -> Cell.of(told.kind(condition), condition.kind().key()))
                .cell("condition", condition -> Cell.of(told.told(condition), about(condition)))
                .labelled("number", "", Kind.TEXT, condition -> number(condition))
                .data("unit", Kind.TEXT, condition -> unit(condition))
                .cell(
                        "state",
                        condition ->
                                Cell.of(
                                        words.say(
                                                "condition.state."
                                                        + ConditionWords.state(condition)),
                                        ConditionWords.state(condition)))
                .data("by", Kind.TEXT, QuestionParts::shower)
                .cell("source", condition -> source(condition))
                .add("conditions", words.say("conditions.remark"));
    }

    private static @Nullable String shower(Condition condition) {
        return condition instanceof Condition.LetIn letIn && !letIn.by().isEmpty()
                ? letIn.by()
                : null;
    }

    private static String about(Condition condition) {
        return switch (condition) {
            case Condition.Threshold threshold -> threshold.rule().indicatorKey();
            case Condition.Promise promise -> promise.item().key();
            case Condition.Term term -> term.clause().key();
            case Condition.Cleaner cleaner -> "pressure_per_value_added";
            case Condition.Permit permit -> permit.matter();
            case Condition.OfZone(Question question) -> question.matter();
            case Condition.ToRead(Question question) -> question.matter();
            case Condition.LetIn(Question question, String by) -> question.matter();
            case Condition.Quota quota -> quota.veto().rule().indicatorKey();
        };
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

    private Cell source(Condition condition) {
        return switch (condition) {
            case Condition.Threshold threshold -> sheet.source(threshold.rule().source());
            case Condition.Promise promise -> sheet.source(admission.proposal().project().source());
            case Condition.Term term -> sheet.source("");
            case Condition.Cleaner cleaner -> sheet.source("");
            case Condition.Permit permit -> sheet.source(ConditionWords.paper(permit).source());
            case Condition.OfZone(Question question) -> source(question);
            case Condition.ToRead(Question question) -> source(question);
            case Condition.LetIn(Question question, String by) -> source(question);
            case Condition.Quota quota -> sheet.source(quota.veto().rule().source());
        };
    }

    private Cell source(Question question) {
        return sheet.source(question.source());
    }

    void addAsks() {
        List<Answer.Item> items = new ArrayList<>();
        for (Ask ask : admission.asks()) {
            String text = questions.ask(ask, admission.figures(), reasons);
            items.add(
                    new Answer.Item(
                            text,
                            JsonObject.of(
                                    "about",
                                    switch (ask) {
                                        case Ask.ForIndustry industry -> "industry";
                                        case Ask.ForClass ofClass -> "class";
                                        case Ask.ForFigure figure -> "figure";
                                        case Ask.ForProcess process -> "process";
                                        case Ask.ForLifting lifting -> "lifting";
                                    },
                                    "matter",
                                    switch (ask) {
                                        case Ask.ForIndustry industry -> "industry";
                                        case Ask.ForClass ofClass -> "class";
                                        case Ask.ForFigure figure -> figure.item().key();
                                        case Ask.ForProcess process -> process.question().matter();
                                        case Ask.ForLifting lifting -> lifting.rule().subject();
                                    },
                                    "text",
                                    text,
                                    "answers",
                                    QuestionWords.answers(ask))));
        }
        sheet.add(new Answer.Items("asks", words.say("asks"), items));
    }

    void addQuestions() {
        sheet.add(
                sheet.columns(admission.questions())
                        .text("matter", Question::matter)
                        .text("question", questions::asked)
                        .cell(
                                "effect",
                                question ->
                                        Cell.of(
                                                questions.effect(question),
                                                question.effect().key()))
                        .cell("answer", this::answered)
                        .cell("ground", this::ground)
                        .data("by", Kind.TEXT, QuestionParts::by)
                        .cell("asked_of", this::askedOf)
                        .cell("standing", this::standing)
                        .text("text", questions::text)
                        .cell("since", QuestionParts::since)
                        .column("source", Kind.SOURCE, this::source)
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

    private Cell answered(Question question) {
        String answer = QuestionWords.answer(question);
        return Cell.of(words.say("answer." + answer), answer);
    }

    private Cell standing(Question question) {
        String key =
                (question.isToBeRead()
                                ? question.effects().getFirst().standing()
                                : MatterEffect.Standing.SOLID)
                        .key();
        return Cell.of(words.say("standing." + key), key);
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
