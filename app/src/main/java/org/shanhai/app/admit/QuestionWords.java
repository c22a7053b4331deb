package org.shanhai.app.admit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.admit.Ask;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.ProcessAnswer;
import org.shanhai.admit.Question;
import org.shanhai.admit.Stated;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// Questions on process and site, and what to ask first, in words.
record QuestionWords(AdmissionWords words) {
    private static final Pattern BOTH = Pattern.compile("[^(]*\\((.*\\p{IsHan}.*)\\)");

    private static final Pattern NUMBERED =
            Pattern.compile("(item|art)\\.? ([0-9]+(?:[-;, ]+[0-9]+)*)");

    /// The question itself.
    String asked(Question question) {
        return switch (question.source()) {
            case Question.OfText(ProcessQuestion text) ->
                    pick(text.question(), text.questionLocal());
            case Question.OfList(Rule rule) -> words.say("question.of_list", words.name(rule));
        };
    }

    /// The question and how it is answered.
    String toAnswer(Question question) {
        return words.say(
                question.isLiftable() ? "ask.process_liftable" : "ask.process",
                asked(question),
                question.matter());
    }

    /// What may be answered to it, by key.
    static List<String> answers(Question question) {
        return question.listAnswers().stream().map(ProcessAnswer::key).toList();
    }

    /// What may be answered to what is asked; nothing where a figure is.
    static List<String> answers(Ask ask) {
        return switch (ask) {
            case Ask.ForIndustry industry -> List.of();
            case Ask.ForFigure figure -> List.of();
            case Ask.ForProcess(Question question) when question.isHit() ->
                    List.of(ProcessAnswer.LIFTED.key());
            case Ask.ForProcess(Question question) -> answers(question);
            case Ask.ForLifting lifting -> List.of(ProcessAnswer.LIFTED.key());
        };
    }

    /// What it is about, in a few words.
    String matter(Question question) {
        return switch (question.source()) {
            case Question.OfText(ProcessQuestion text) -> pick(text.process(), text.processLocal());
            case Question.OfList(Rule rule) -> words.name(rule);
        };
    }

    /// The law, list or ruleset it is from.
    String text(Question question) {
        return switch (question.source()) {
            case Question.OfText(ProcessQuestion text) -> text(text);
            case Question.OfList list -> words.say("ruleset");
        };
    }

    String text(ProcessQuestion text) {
        String name = named(text.text());
        return text.article().isEmpty()
                ? name
                : words.say("text.article", name, article(text.article()));
    }

    /// Texts are named in both languages: `EIA list 2021 (环评分类管理名录2021)`.
    private String named(String text) {
        Matcher both = BOTH.matcher(text);
        return both.matches() ? pick(text, both.group(1)) : text;
    }

    /// Where in a text: `item 16`, `art. 28`; whatever else it says stays as it is.
    private String article(String article) {
        Matcher numbered = NUMBERED.matcher(article);
        return numbered.matches()
                ? words.say("text." + numbered.group(1), numbered.group(2))
                : article;
    }

    /// What a yes brings, and what lifts it.
    String effect(Question question) {
        String effect = words.say("effect." + question.effect().key());
        String unless = unless(question);
        return unless.isEmpty() ? effect : words.say("effect.unless", effect, unless);
    }

    /// The fact that lifts what is forbidden; empty where none does.
    String unless(Question question) {
        return switch (question.source()) {
            case Question.OfText(ProcessQuestion text) -> pick(text.unless(), text.unlessLocal());
            case Question.OfList(Rule rule) -> words.unless(rule);
        };
    }

    private String pick(String english, String local) {
        return words.words().pick(english, local);
    }

    /// What to ask, in one sentence.
    String ask(Ask ask, SortedMap<ProjectFigure, Stated> figures, ReasonWords reasons) {
        return switch (ask) {
            case Ask.ForIndustry(int lines) -> words.say("ask.industry", lines);
            case Ask.ForProcess(Question question) when question.isHit() ->
                    words.say("ask.lifting", matter(question), question.matter());
            case Ask.ForProcess(Question question) -> toAnswer(question);
            case Ask.ForLifting(Rule rule) ->
                    words.say("ask.lifting", words.name(rule), Question.matter(rule));
            case Ask.ForFigure(ProjectFigure item, List<Rule> rules, Optional<BreakEven> even) ->
                    even.isPresent()
                            ? words.say(
                                    "ask.figure_even",
                                    words.item(item),
                                    words.nameAndScope(rules.getFirst()),
                                    words.write(rules.getFirst(), rules.getFirst().floor()),
                                    reasons.breakEven(even.get(), figures))
                            : words.say("ask.figure", words.item(item), rules.size());
        };
    }
}
