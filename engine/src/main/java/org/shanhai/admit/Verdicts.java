package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
                        .filter(check -> check.rule().indicator() == RuleIndicator.TOTAL_SCORE)
                        .flatMap(check -> check.state().stream())
                        .findFirst();
        return Optional.of(
                new Score(Checks.total(checks), scored, scoredOf, full, ruleset.passMark(), state));
    }

    static Verdict verdict(List<Veto> vetoes, List<Check> checks) {
        if (vetoes.stream().anyMatch(veto -> veto.state() == Veto.State.HIT)) {
            return Verdict.REJECT;
        }
        if (checks.stream().anyMatch(check -> check.is(State.FAILED))) {
            return Verdict.NEGOTIATE;
        }
        boolean open =
                checks.stream().anyMatch(check -> check.is(State.OPEN))
                        || vetoes.stream()
                                .anyMatch(veto -> veto.state() == Veto.State.UNDETERMINED);
        return open || !anythingDecides(vetoes, checks) ? Verdict.UNDETERMINED : Verdict.ADMIT;
    }

    /// Marks without a pass mark, matters for the committee and limits nobody knows let nobody in.
    private static boolean anythingDecides(List<Veto> vetoes, List<Check> checks) {
        return vetoes.stream().anyMatch(veto -> veto.state() == Veto.State.CLEAR)
                || checks.stream().anyMatch(check -> check.state().isPresent());
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
            List<Veto> vetoes,
            List<Check> checks,
            Optional<Score> score,
            Positioning positioning,
            Plausibility plausibility) {
        List<Reason> reasons = new ArrayList<>();
        addVetoes(reasons, vetoes, Veto.State.HIT, Reason.VetoHit::new);
        addChecks(reasons, checks, check -> check.is(State.FAILED), score);
        addVetoes(reasons, vetoes, Veto.State.UNDETERMINED, Reason.VetoOpen::new);
        // What is promised too low weighs more than what nobody states.
        addChecks(reasons, checks, Check::isShort, score);
        addChecks(reasons, checks, check -> check.is(State.OPEN) && !check.isShort(), score);
        boolean hit = vetoes.stream().anyMatch(veto -> veto.state() == Veto.State.HIT);
        long floors = checks.stream().filter(check -> check.state().isPresent()).count();
        long met = checks.stream().filter(check -> check.is(State.MET)).count();
        if (floors > 0) {
            reasons.add(new Reason.FloorsMet((int) met, (int) floors));
        }
        if (!vetoes.isEmpty() && !hit) {
            reasons.add(new Reason.NoVetoHit(vetoes.size()));
        }
        if (!hit && !anythingDecides(vetoes, checks)) {
            reasons.add(new Reason.NothingDecides());
        }
        addVetoes(reasons, vetoes, Veto.State.COMMITTEE, Reason.ForTheCommittee::new);
        if (positioning.fit() != Positioning.Fit.UNKNOWN) {
            reasons.add(new Reason.Fits(positioning));
        }
        plausibility.identities().stream()
                .filter(one -> one.outcome() == Identity.Outcome.BROKEN)
                .forEach(one -> reasons.add(new Reason.Implausible(one)));
        return reasons;
    }

    private static void addChecks(
            List<Reason> reasons,
            List<Check> checks,
            Predicate<Check> which,
            Optional<Score> score) {
        for (Check check : checks) {
            if (which.test(check)) {
                reasons.add(reason(check, score));
            }
        }
    }

    private static void addVetoes(
            List<Reason> reasons,
            List<Veto> vetoes,
            Veto.State state,
            Function<Veto, Reason> reason) {
        vetoes.stream().filter(veto -> veto.state() == state).map(reason).forEach(reasons::add);
    }

    private static Reason reason(Check check, Optional<Score> score) {
        boolean failed = check.is(State.FAILED);
        if (check.rule().indicator() == RuleIndicator.TOTAL_SCORE && score.isPresent()) {
            return failed ? new Reason.MarksTooFew(score.get()) : new Reason.MarksOpen(score.get());
        }
        return failed ? new Reason.FloorFailed(check) : new Reason.FloorOpen(check);
    }
}
