package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.shanhai.region.MatterEffect.Standing;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What vetoes, floors and marks come to.
final class Verdicts {
    private Verdicts() {}

    /// Empty where the ruleset gives no marks.
    static Optional<Score> score(Ruleset ruleset, List<Check> checks) {
        if (checks.stream().noneMatch(check -> check.marks().isPresent())) {
            return Optional.empty();
        }
        double scored = 0;
        double scoredOf = 0;
        double full = 0;
        for (Check check : checks) {
            if (check.marks().isPresent()) {
                Range marks = check.marks().get();
                full += check.rule().weight();
                if (marks.isPoint()) {
                    scored += marks.low();
                    scoredOf += check.rule().weight();
                }
            }
        }
        if (full == 0) {
            return Optional.empty();
        }
        Optional<State> state =
                checks.stream()
                        .filter(Check::isOfTotal)
                        .flatMap(check -> check.state().stream())
                        .findFirst();
        return Optional.of(
                new Score(Checks.total(checks), scored, scoredOf, full, ruleset.passMark(), state));
    }

    /// The first that holds: refuse, refuse unless, negotiate, ask first, admit on conditions,
    /// admit.
    static Verdict verdict(Judgement now) {
        if (now.vetoes().stream().anyMatch(veto -> isHit(veto) && !veto.isLiftable())
                || now.questions().stream().anyMatch(one -> one.isHit() && !one.isLiftable())
                || now.checks().stream().anyMatch(check -> isBeyondReach(check, now.proposal()))) {
            return Verdict.REFUSE;
        }
        if (now.vetoes().stream().anyMatch(Verdicts::isHit)
                || now.questions().stream().anyMatch(Question::isHit)) {
            return Verdict.REFUSE_UNLESS;
        }
        if (now.checks().stream().anyMatch(Verdicts::isMissed)
                || now.vetoes().stream().anyMatch(Verdicts::isUnsecured)) {
            return Verdict.NEGOTIATE;
        }
        // Only what could refuse is asked first: a figure that is not stated can be signed.
        if (now.questions().stream().anyMatch(Question::isOpen)
                || now.lacksIndustry()
                || now.asked().unread()
                || now.decidesNothing()) {
            return Verdict.ASK_FIRST;
        }
        // Where too few projects are there to tell, that does not count.
        if (now.isUnlikely()) {
            return Verdict.NEGOTIATE;
        }
        return now.conditions().stream().anyMatch(Condition::isOpen)
                ? Verdict.ADMIT_ON_CONDITIONS
                : Verdict.ADMIT;
    }

    private static boolean isHit(Veto veto) {
        return veto.state() == Veto.State.HIT;
    }

    /// A floor that what is stated misses, or does not secure though every figure of it is stated.
    private static boolean isMissed(Check check) {
        return check.is(State.FAILED) || (check.is(State.OPEN) && check.hasAllItsFigures());
    }

    private static boolean isUnsecured(Veto veto) {
        return veto.ground() == Veto.Ground.FIGURE
                && veto.state() == Veto.State.NOT_EXAMINED
                && veto.unknown().isEmpty();
    }

    /// Whether a floor is missed and no value the parties may agree on would meet it.
    private static boolean isBeyondReach(Check check, Proposal proposal) {
        if (!check.is(State.FAILED) || check.isOfTotal()) {
            return false;
        }
        Optional<Formula> formula = Formula.of(check.rule());
        if (formula.isEmpty()) {
            return true;
        }
        Quantity above = allowed(proposal, formula.get().dividend());
        boolean more = check.rule().isHigherBetter();
        double best = more ? above.high() : above.low();
        if (formula.get().divisor().isPresent()) {
            Quantity below = allowed(proposal, formula.get().divisor().get());
            best /= more ? below.low() : below.high();
        }
        return !Double.isNaN(best) && !check.rule().meetsFloor(best);
    }

    private static Quantity allowed(Proposal proposal, ProjectFigure item) {
        return proposal.bounds().getOrDefault(item, Figures.anything(item));
    }

    /// Rules that only the committee can decide and that nobody has yet.
    static List<Rule> judged(List<Check> checks, Proposal proposal) {
        return checks.stream()
                .map(Check::rule)
                .filter(
                        rule ->
                                rule.kind() == Rule.Kind.JUDGED
                                        || rule.indicator().sort() == RuleIndicator.Sort.JUDGED)
                .filter(rule -> !proposal.findings().containsKey(rule.indicatorKey()))
                .toList();
    }

    static List<Reason> reasons(
            Judgement now,
            Optional<Score> score,
            Positioning positioning,
            Plausibility plausibility) {
        List<Veto> vetoes = now.vetoes();
        List<Check> checks = now.checks();
        List<Reason> reasons = new ArrayList<>();
        addVetoes(
                reasons,
                vetoes,
                Verdicts::isHit,
                veto ->
                        new Reason.VetoHit(
                                veto,
                                now.questions().stream()
                                        .filter(one -> one.rule().equals(Optional.of(veto.rule())))
                                        .flatMap(one -> one.listBans().stream())
                                        .sorted(
                                                Comparator.comparing(
                                                        ban -> !ban.unless().isEmpty()))
                                        .toList()));
        reasons.sort(Comparator.comparing(reason -> !reason.isOfLimit()));
        List<Question> beside =
                now.questions().stream()
                        .filter(one -> one.isHit() && one.rule().isEmpty())
                        .toList();
        beside.stream().map(Reason.QuestionHit::new).forEach(reasons::add);
        now.questions().stream()
                .filter(one -> one.ground() == Question.Ground.CONTRADICTED)
                .map(Reason.Contradicted::new)
                .forEach(reasons::add);
        if (now.asked().unread()) {
            reasons.add(new Reason.TradeUnread());
        }
        addChecks(reasons, checks, check -> check.is(State.FAILED), score);
        // What is promised too low weighs more than what nobody states.
        addChecks(reasons, checks, Check::isShort, score);
        if (now.lacksIndustry()) {
            reasons.add(new Reason.IndustryUnknown(Judgement.countIndustryUnknown(vetoes)));
        }
        boolean open = now.questions().stream().anyMatch(Question::isOpen);
        // What is stated decides something: then the process is what is left to ask.
        if (open && now.restsOnStated()) {
            reasons.add(new Reason.QuestionsOpen(listOpen(now.questions())));
        }
        addVetoes(reasons, vetoes, Veto::restsOnOpenFigure, Reason.VetoOpen::new);
        addChecks(reasons, checks, check -> check.is(State.OPEN) && !check.isShort(), score);
        if (open && !now.restsOnStated()) {
            reasons.add(
                    Math.min(reasons.size(), 1),
                    new Reason.QuestionsOpen(listOpen(now.questions())));
        }
        boolean hit = vetoes.stream().anyMatch(Verdicts::isHit);
        long floors = checks.stream().filter(check -> check.state().isPresent()).count();
        long met = checks.stream().filter(check -> check.is(State.MET)).count();
        if (floors > 0) {
            reasons.add(new Reason.FloorsMet((int) met, (int) floors));
        }
        if (!vetoes.isEmpty()) {
            reasons.add(Reason.VetoesCounted.of(vetoes, beside.size()));
        }
        if (!hit && floors == 0 && !now.restsOnStated() && !now.asked().landless()) {
            reasons.add(new Reason.NothingDecides());
        }
        addVetoes(
                reasons,
                vetoes,
                veto -> veto.state() == Veto.State.COMMITTEE,
                Reason.ForTheCommittee::new);
        if (positioning.isTold(now.verdict())) {
            reasons.add(new Reason.Fits(positioning));
        }
        plausibility.identities().stream()
                .filter(one -> one.outcome() == Identity.Outcome.BROKEN)
                .forEach(one -> reasons.add(new Reason.Implausible(one)));
        addPlace(reasons, now.questions());
        return reasons;
    }

    /// Texts of the place itself that were looked for and not found: nobody may take them as
    /// settled, so they stand among the first two reasons.
    private static void addPlace(List<Reason> reasons, List<Question> questions) {
        reasons.addAll(
                Math.min(reasons.size(), 1),
                questions.stream()
                        .filter(Question::isSilent)
                        .flatMap(
                                each ->
                                        each.effects().stream()
                                                .filter(
                                                        text ->
                                                                text.standing()
                                                                        == Standing.NOT_FOUND)
                                                .filter(text -> !text.places().isEmpty())
                                                .map(
                                                        text ->
                                                                new Reason.PlaceText(
                                                                        each.about(), text)))
                        .toList());
    }

    static List<Question> listOpen(List<Question> questions) {
        return questions.stream().filter(Question::isOpen).toList();
    }

    private static void addChecks(
            List<Reason> reasons,
            List<Check> checks,
            Predicate<Check> which,
            Optional<Score> score) {
        checks.stream().filter(which).map(check -> reason(check, score)).forEach(reasons::add);
    }

    private static void addVetoes(
            List<Reason> reasons,
            List<Veto> vetoes,
            Predicate<Veto> which,
            Function<Veto, Reason> reason) {
        vetoes.stream().filter(which).map(reason).forEach(reasons::add);
    }

    private static Reason reason(Check check, Optional<Score> score) {
        boolean failed = check.is(State.FAILED);
        if (check.isOfTotal() && score.isPresent()) {
            return failed ? new Reason.MarksTooFew(score.get()) : new Reason.MarksOpen(score.get());
        }
        return failed ? new Reason.FloorFailed(check) : new Reason.FloorOpen(check);
    }
}
