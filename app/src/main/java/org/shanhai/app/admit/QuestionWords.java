package org.shanhai.app.admit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Ask;
import org.shanhai.admit.Beside;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Question;
import org.shanhai.admit.Stated;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// Questions on process and site, and what to ask first, in words.
public record QuestionWords(AdmissionWords words) {
    private static final Pattern BOTH = Pattern.compile("([^(]*)\\((.*\\p{IsHan}.*)\\)");

    private static final Pattern NUMBERED =
            Pattern.compile("(item|art)s?\\.? ([0-9]+(?:[-;, ]+[0-9]+)*)");

    /// The question itself.
    String asked(Question question) {
        return pick(question.about().question(), question.about().questionLocal());
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
        return question.listAnswers().stream().map(MatterAnswer::key).toList();
    }

    /// What may be answered to what is asked; nothing where a figure is.
    static List<String> answers(Ask ask) {
        return switch (ask) {
            case Ask.ForIndustry _, Ask.ForFigure _ -> List.of();
            case Ask.ForClass ofClass -> ofClass.classes();
            case Ask.ForProcess(Question question) when question.isHit() ->
                    List.of(MatterAnswer.LIFTED.key());
            case Ask.ForProcess(Question question) -> answers(question);
        };
    }

    /// The key of how it is answered, or shown to be so.
    static String answer(Question question) {
        return question.answer()
                .or(() -> question.isSo() ? Optional.of(MatterAnswer.YES) : Optional.empty())
                .map(MatterAnswer::key)
                .orElse("open");
    }

    /// What is known of it, and by whom.
    String ground(Question question) {
        if (question.ground() == Question.Ground.CONTRADICTED
                && (question.word().isEmpty() || question.matter().equals(Beside.MATTER))) {
            return words.say("ground.contradicted");
        }
        boolean isNamed = question.ground() == Question.Ground.ANSWERED && !question.by().isEmpty();
        return words.say(
                "question.ground." + question.ground().key() + (isNamed ? "_by" : ""),
                question.word(),
                question.by());
    }

    /// Matter, answer, what is known of it and who answered.
    String answered(Question question) {
        boolean isSaid = question.ground() == Question.Ground.ANSWERED || question.by().isEmpty();
        return words.say(
                "question.answered",
                matter(question),
                words.say("answer." + answer(question)),
                isSaid
                        ? ground(question)
                        : words.list(
                                List.of(
                                        ground(question),
                                        words.say(
                                                "question.ground.answered_by",
                                                "",
                                                question.by()))));
    }

    /// What it is about, in a few words.
    public String matter(Question question) {
        return name(question.about());
    }

    /// Their names hold commas.
    public String matters(List<Question> all) {
        return all.stream().map(this::matter).collect(Collectors.joining(words.say("semicolon")));
    }

    public String name(Matter matter) {
        return pick(matter.name(), matter.nameLocal());
    }

    /// The law, list or ruleset it is from: what forbids it first.
    String text(Question question) {
        return question.effects().isEmpty()
                ? words.say(
                        question.rule().isPresent()
                                ? "ruleset"
                                : question.isForbidden() ? "text.none" : "text.lifts")
                : text(question.effects().getFirst());
    }

    /// The first of the texts that forbid, and how many more.
    String bans(List<MatterEffect> bans) {
        return bans.size() > 1
                ? words.say("memo.and_more", text(bans.getFirst()), bans.size() - 1)
                : bans.stream().map(this::text).collect(Collectors.joining());
    }

    public String text(MatterEffect effect) {
        return text(effect.text(), effect.article());
    }

    String text(String text, String article) {
        String name = named(text);
        return article.isEmpty() ? name : words.say("text.article", name, inOneLanguage(article));
    }

    /// Texts are named in both languages: `EIA list 2021 (环评分类管理名录2021)`.
    private String named(String text) {
        Matcher both = BOTH.matcher(text);
        return both.matches() ? pick(text, both.group(2)) : text;
    }

    /// Where in a text: `item 16`, `art. 28`; whatever else it says stands in both languages,
    /// `tables (各表)`.
    String inOneLanguage(String article) {
        Matcher numbered = NUMBERED.matcher(article);
        if (numbered.matches()) {
            return words.say("text." + numbered.group(1), numbered.group(2));
        }
        Matcher both = BOTH.matcher(article);
        return both.matches() ? pick(both.group(1).strip(), both.group(2)) : article;
    }

    /// The lists in which every trade stands.
    String lists() {
        return words.list(
                words.region().all(MatterEffect.class).stream()
                        .filter(
                                each ->
                                        each.effect().isOfEia()
                                                || each.effect() == Effect.KEY_PERMIT)
                        .map(each -> text(each.text(), ""))
                        .distinct()
                        .toList());
    }

    /// What a yes brings, and what lifts it.
    String effect(Question question) {
        String effect = words.say("effect." + question.effect().key());
        String unless = unless(question);
        return unless.isEmpty() ? effect : words.say("effect.unless", effect, unless);
    }

    /// The fact that lifts what is forbidden; empty where none does.
    public String unless(Question question) {
        if (!question.isLiftable()) {
            return "";
        }
        if (question.rule().isPresent()) {
            return words.unless(question.rule().get());
        }
        List<String> facts =
                question.listBans().stream()
                        .map(each -> pick(each.unless(), each.unlessLocal()))
                        .distinct()
                        .toList();
        return facts.isEmpty()
                ? pick(question.about().unless(), question.about().unlessLocal())
                : String.join(words.say("semicolon"), facts);
    }

    private String pick(String english, String local) {
        return words.words().pick(english, local);
    }

    /// What to ask first; empty where nothing is to be asked.
    String first(Admission admission, ReasonWords reasons) {
        return admission.asks().stream()
                .findFirst()
                .map(ask -> ask(ask, admission.figures(), reasons))
                .orElse("");
    }

    /// What to ask, in one sentence.
    String ask(Ask ask, SortedMap<ProjectFigure, Stated> figures, ReasonWords reasons) {
        return switch (ask) {
            case Ask.ForIndustry(int lines) -> words.say("ask.industry", lines);
            case Ask.ForClass(List<String> classes) -> words.say("ask.class", classes.size());
            case Ask.ForProcess(Question question) when question.isHit() ->
                    words.say("ask.lifting", matter(question), question.matter());
            case Ask.ForProcess(Question question) -> toAnswer(question);
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
