package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Ask;
import org.shanhai.admit.Elsewhere;
import org.shanhai.admit.Negotiation;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.Veto;
import org.shanhai.app.text.Numbers;

/// What stands first everywhere: the verdict with its flag, three reasons, the conditions in short,
/// the question to ask first and the better zone, if there is one.
record Front(AdmissionWords words, ReasonWords reasons, Admission admission) {
    private static final int REASONS = 3;

    /// One line of it.
    ///
    /// @param kind `reason`, `promised`, `unless`, `change`, `conditions`, `ask`, `stance` or
    ///     `better_zone`
    /// @param said the same without its heading, each thing by itself
    record Line(String kind, String text, List<String> said) {
        Line(String kind, String text) {
            this(kind, text, List.of(text));
        }
    }

    /// The meaning of the verdict, and what is for the committee beside it.
    String meaning() {
        List<String> matters =
                admission.listForCommittee().stream().map(veto -> words.name(veto.rule())).toList();
        return matters.isEmpty()
                ? reasons.meaning(admission)
                : words.say("verdict.committee", reasons.meaning(admission), words.list(matters));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        reasons.list(admission, REASONS).forEach(text -> lines.add(new Line("reason", text)));
        lines.addAll(rest());
        String promised = StatedFigures.say(admission, words);
        lines.add(new Line("promised", words.say("short.promised", promised)));
        return lines;
    }

    /// What comes after the reasons.
    List<Line> rest() {
        List<Line> lines = new ArrayList<>();
        if (admission.verdict() == Verdict.REFUSE_UNLESS) {
            lines.add(new Line("unless", words.say("short.unless", joined(unless()))));
        }
        if (admission.verdict() == Verdict.NEGOTIATE) {
            String changes = changes();
            if (!changes.isEmpty()) {
                lines.add(new Line("change", words.say("short.change", changes)));
            }
        }
        ConditionWords conditions = new ConditionWords(words, admission);
        List<String> inShort = conditions.inShort();
        boolean refused =
                admission.verdict() == Verdict.REFUSE
                        || admission.verdict() == Verdict.REFUSE_UNLESS;
        if (!refused && !inShort.isEmpty()) {
            lines.add(
                    new Line(
                            "conditions", words.say("short.conditions", joined(inShort)), inShort));
        }
        admission.asks().stream()
                .findFirst()
                .filter(ask -> admission.verdict() != Verdict.REFUSE)
                // Who is let in signs a figure that is not stated; nobody waits for it.
                .filter(
                        ask ->
                                !(ask instanceof Ask.ForFigure
                                        && admission.verdict().compareTo(Verdict.NEGOTIATE) > 0))
                .map(ask -> new QuestionWords(words).ask(ask, admission.figures(), reasons))
                .ifPresent(
                        ask ->
                                lines.add(
                                        new Line(
                                                "ask", words.say("short.ask", ask), List.of(ask))));
        if (admission.positioning().isTold(admission.verdict())) {
            lines.add(new Line("stance", reasons.stance(admission.positioning())));
        }
        betterZone().ifPresent(text -> lines.add(new Line("better_zone", text)));
        return lines;
    }

    /// The zone to look at first, where one stands before that asked for.
    private Optional<String> betterZone() {
        return admission
                .elsewhere()
                .flatMap(Elsewhere::findBetter)
                .map(
                        best ->
                                words.say(
                                        "short.better_zone",
                                        words.name(best.zone()),
                                        words.name(best.place()),
                                        words.say("fit." + best.fit().key() + ".word"),
                                        best.vetoesHit(),
                                        words.say(
                                                "suppliers.of",
                                                best.suppliers(),
                                                best.suppliersOf()),
                                        Numbers.plain(best.km())));
    }

    private String joined(List<String> things) {
        return things.stream().reduce((a, b) -> words.say("short.join", a, b)).orElse("");
    }

    /// The smallest changes of one figure that settle the first rule that is missed.
    private String changes() {
        List<Negotiation.Remedy> remedies = admission.negotiation().single();
        List<String> told =
                remedies.stream()
                        .filter(each -> each.rule().equals(remedies.getFirst().rule()))
                        .map(each -> NegotiationParts.told(words, each.change()))
                        .toList();
        return told.stream().reduce((a, b) -> words.say("short.or", a, b)).orElse("");
    }

    /// For each veto that is hit what would lift it: any one of the facts.
    private List<String> unless() {
        List<String> facts = new ArrayList<>();
        admission.vetoes().stream()
                .filter(Veto::isLiftable)
                .forEach(
                        veto ->
                                facts.add(
                                        words.say(
                                                words.listUnless(veto.rule()).size() > 1
                                                        ? "short.unless_any"
                                                        : "short.unless_one",
                                                words.name(veto.rule()),
                                                words.unless(veto.rule()))));
        QuestionWords questions = new QuestionWords(words);
        admission.questions().stream()
                .filter(question -> question.isHit() && question.rule().isEmpty())
                .forEach(
                        question ->
                                facts.add(
                                        words.say(
                                                "short.unless_one",
                                                questions.matter(question),
                                                questions.unless(question))));
        return facts.stream().distinct().toList();
    }
}
