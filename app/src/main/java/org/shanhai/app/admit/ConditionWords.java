package org.shanhai.app.admit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Beside;
import org.shanhai.admit.Condition;
import org.shanhai.admit.Question;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.Rule;

/// Conditions in words: by the paper they stand in, so that no promise is taken for a permit.
record ConditionWords(AdmissionWords words, Admission admission) {
    private static final int SHOWN = 4;

    /// Of what the firm cannot promise.
    private static final int SHOWN_OF_OTHERS = 2;

    private QuestionWords questions() {
        return new QuestionWords(words);
    }

    String kind(Condition condition) {
        return words.say("condition.kind." + condition.kind().key());
    }

    /// What is to be kept, with its number.
    String told(Condition condition) {
        return switch (condition) {
            case Condition.Threshold threshold -> {
                Rule rule = threshold.rule();
                yield words.say(
                        rule.isHigherBetter() ? "condition.least" : "condition.most",
                        words.nameAndScope(rule),
                        words.write(rule, rule.floor()));
            }
            case Condition.Promise promise ->
                    words.say(
                            "condition.promise",
                            words.item(promise.item()),
                            words.write(promise.item(), promise.promised()));
            case Condition.Term term -> words.say("condition.clause." + term.clause().key(), use());
            case Condition.Cleaner cleaner ->
                    new PressureWords(words).condition(cleaner.standing());
            case Condition.Permit permit -> permit(permit);
            case Condition.OfZone(Question question) when isBesideSomebody(condition) ->
                    words.say(
                            "condition.beside",
                            questions().matter(question),
                            admission.positioning().beside().stream()
                                    .map(this::beside)
                                    .collect(joining(words.say("semicolon"))));
            case Condition.OfZone(Question question) -> questions().matter(question);
            case Condition.ToRead(Question question) ->
                    words.say(
                            "condition.to_read",
                            questions().text(question),
                            questions().matter(question));
            case Condition.LetIn(Question question, String by) ->
                    words.say(
                            by.isEmpty() ? "condition.let_in" : "condition.let_in_by",
                            questions().matter(question),
                            questions().unless(question),
                            questions().text(question),
                            by);
            case Condition.Quota quota ->
                    words.say("condition.quota", words.limited(quota.veto().rule()));
        };
    }

    /// Whether it asks for neighbours of which some are known.
    private boolean isBesideSomebody(Condition condition) {
        return condition.about().equals(Beside.MATTER)
                && !admission.positioning().beside().isEmpty();
    }

    /// Who may stand there, and by which text it keeps away.
    private String beside(Beside one) {
        return words.say(
                "condition.beside_by",
                words.words().pick(one.neighbour().name(), one.neighbour().nameLocal()),
                words.words().pick(one.standard().unless(), one.standard().unlessLocal()),
                questions().text(one.standard().text(), one.standard().article()),
                one.neighbour().kind().ordinal(),
                Integer.toString(one.neighbour().year()));
    }

    /// The paper that is called for, or the heaviest that may be, and why; then the heavier one
    /// that what is open would call for.
    private String permit(Condition.Permit permit) {
        String due =
                permit(
                        permit.because().isEmpty() ? "condition.permit_maybe" : "condition.permit",
                        permit.office(),
                        permit.why());
        List<Question> heavier = permit.listHeavier();
        return heavier.isEmpty()
                ? due
                : due
                        + words.say("semicolon")
                        + permit("condition.permit_maybe", permit.office(), heavier);
    }

    private String permit(String key, Condition.Office office, List<Question> why) {
        MatterEffect paper = paper(office, why);
        return words.say(
                key,
                words.say("effect." + paper.effect().key()),
                questions().matters(why.stream().limit(SHOWN).toList()),
                questions().text(paper));
    }

    /// By which text an office asks for the heaviest of its papers.
    private static MatterEffect paper(Condition.Office office, List<Question> why) {
        return why.stream()
                .flatMap(each -> each.effects().stream())
                .filter(MatterEffect::isSolid)
                .filter(
                        each ->
                                switch (office) {
                                    case EIA -> each.effect().isOfEia();
                                    case DISCHARGE -> each.effect() == Effect.KEY_PERMIT;
                                    case OTHER -> each.effect() == Effect.CONDITION;
                                })
                .min(Comparator.comparing(MatterEffect::effect))
                .orElseThrow();
    }

    /// The same without why and by which text, which the list of conditions has.
    private String brief(Condition condition) {
        return switch (condition) {
            case Condition.Permit permit when permit.office() != Condition.Office.OTHER ->
                    words.say(
                            "effect."
                                    + (permit.listHeavier().isEmpty()
                                            ? paper(permit.office(), permit.why()).effect().key()
                                            : "form_or_report"));
            case Condition.Permit permit -> questions().matters(permit.why());
            case Condition.ToRead(Question question) -> questions().matter(question);
            default -> told(condition);
        };
    }

    /// The key of where it is from; empty where it is from nowhere.
    String source(Condition condition) {
        return switch (condition) {
            case Condition.Threshold threshold -> threshold.rule().source();
            case Condition.Promise _ -> admission.proposal().project().source();
            case Condition.Term _, Condition.Cleaner _ -> "";
            case Condition.Permit permit -> paper(permit.office(), permit.why()).source();
            case Condition.OfZone _ when isBesideSomebody(condition) ->
                    admission.positioning().beside().stream()
                            .map(one -> one.standard().source())
                            .distinct()
                            .collect(joining(";"));
            case Condition.OfZone(Question question) -> question.source();
            case Condition.ToRead(Question question) -> question.source();
            case Condition.LetIn(Question question, String _) -> question.source();
            case Condition.Quota quota -> quota.veto().rule().source();
        };
    }

    private String use() {
        Optional<IndustrySet> set =
                admission
                        .proposal()
                        .project()
                        .industry()
                        .flatMap(words.region().industries()::findSet);
        return set.map(words::name).orElse(words.say("not_known"));
    }

    /// The conditions with a number by kind, the permits that are pending, and those that are so
    /// only if what is open is so, in one sentence.
    List<String> inShort() {
        Map<String, List<Condition>> kinds = new LinkedHashMap<>();
        admission.conditions().stream()
                .filter(one -> !(one instanceof Condition.Term))
                .filter(one -> !(one instanceof Condition.Promise))
                .filter(
                        one ->
                                one.kind() != Condition.Kind.PERMIT
                                        || one.isOpen()
                                        || one instanceof Condition.LetIn)
                // What lets in what is forbidden, and who is known to stand there, is never among
                // those left out.
                .sorted(
                        Comparator.comparing(Condition::kind)
                                .thenComparing(one -> one.progress() == Condition.Progress.IF_SO)
                                .thenComparing(
                                        one ->
                                                !(one instanceof Condition.LetIn)
                                                        && !isBesideSomebody(one)))
                .forEach(
                        one ->
                                kinds.computeIfAbsent(
                                                one.progress() == Condition.Progress.IF_SO
                                                        ? "permit_if"
                                                        : one.kind() == Condition.Kind.PERMIT
                                                                ? "permit_pending"
                                                                : one.kind().key(),
                                                _ -> new ArrayList<>())
                                        .add(one));
        return kinds.entrySet().stream()
                .map(each -> inShort(each.getKey(), each.getValue()))
                .toList();
    }

    private String inShort(String kind, List<Condition> of) {
        int most =
                of.getFirst().kind().compareTo(Condition.Kind.PERMIT) < 0 ? SHOWN : SHOWN_OF_OTHERS;
        String shown = words.list(of.stream().limit(most).map(this::brief).toList());
        int more = of.size() - most;
        return words.say(
                "short.kind",
                words.say("condition.kind." + kind),
                more > 0 ? words.say("memo.and_more", shown, more) : shown);
    }
}
