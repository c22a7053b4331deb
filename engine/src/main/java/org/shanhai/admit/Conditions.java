package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shanhai.admit.Condition.Clause;
import org.shanhai.admit.Condition.Office;
import org.shanhai.admit.Question.Ground;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// Which conditions an admission rests on: what a contract can hold, and what only an office can
/// grant.
final class Conditions {
    /// What the committee finds of a permit stands under this and the matter.
    static final String PERMIT = "permit:";

    private Conditions() {}

    static List<Condition> of(
            Proposal proposal,
            Figures figures,
            List<Veto> vetoes,
            List<Check> checks,
            List<Question> questions) {
        List<Condition> conditions = new ArrayList<>();
        if (!figures.takesNoLand()) {
            conditions.add(new Condition.Term(Clause.USE));
            promised(figures, ProjectFigure.INVESTMENT, conditions);
            promised(figures, ProjectFigure.FLOOR_AREA_RATIO, conditions);
            conditions.add(new Condition.Term(Clause.START));
            conditions.add(new Condition.Term(Clause.COMPLETION));
        }
        for (Check check : checks) {
            Optional<BreakEven> even = even(check.breakEvens());
            check.state()
                    .map(state -> new Condition.Threshold(check.rule(), state, even))
                    .ifPresent(conditions::add);
        }
        for (Veto veto : vetoes) {
            if (veto.ground() == Veto.Ground.FIGURE && veto.state() != Veto.State.HIT) {
                conditions.add(
                        new Condition.Threshold(
                                veto.rule(),
                                veto.state() == Veto.State.CLEARED ? State.MET : State.OPEN,
                                even(veto.breakEvens())));
            }
        }
        conditions.add(new Condition.Term(Clause.PENALTIES));
        permits(proposal, figures, vetoes, questions, conditions);
        conditions.sort(Comparator.comparing(Condition::kind));
        return List.copyOf(conditions);
    }

    private static void promised(Figures figures, ProjectFigure item, List<Condition> conditions) {
        if (figures.hasFirm(item)) {
            conditions.add(new Condition.Promise(item, figures.firm(item)));
        }
    }

    private static Optional<BreakEven> even(List<BreakEven> evens) {
        return evens.stream().filter(one -> one.target() == BreakEven.Target.FLOOR).findFirst();
    }

    private static void permits(
            Proposal proposal,
            Figures figures,
            List<Veto> vetoes,
            List<Question> questions,
            List<Condition> conditions) {
        of(proposal, Office.EIA, questions, Effect::isOfEia).ifPresent(conditions::add);
        of(proposal, Office.DISCHARGE, questions, Effect.KEY_PERMIT::equals)
                .ifPresent(conditions::add);
        for (Question question : questions) {
            if (question.isForbidden() && question.isSo() && !question.isHit()) {
                String by = proposal.sayers().getOrDefault(question.matter(), "");
                conditions.add(new Condition.LetIn(question, by));
            }
            boolean isSilent = question.isSilent();
            // A site without consequences only tells what lifts something else.
            boolean binds = question.isForbidden() || !question.effects().isEmpty();
            // A yes reads no text.
            if (question.isToBeRead() && (isSilent || question.isSo())) {
                conditions.add(new Condition.ToRead(question));
            } else if (isSilent && binds && question.about().isOfSite()) {
                conditions.add(new Condition.OfZone(question));
            } else if ((question.isSo() || (isSilent && !question.isOpen()))
                    && brings(question, Effect.CONDITION::equals)) {
                conditions.add(
                        new Condition.Permit(
                                Office.OTHER,
                                isSilent ? List.of() : List.of(question),
                                isSilent ? List.of(question) : List.of(),
                                isGranted(proposal, question.matter())));
            }
        }
        for (Veto veto : vetoes) {
            boolean isQuota =
                    veto.ground() == Veto.Ground.NO_LIMIT
                            || veto.ground() == Veto.Ground.CEILING
                            || (veto.ground() == Veto.Ground.LIMIT
                                    && veto.state() == Veto.State.NOT_EXAMINED);
            if (isQuota
                    && !(figures.takesNoLand() && Formula.isOfLand(veto.rule()))
                    && !isTooSmall(veto.rule(), figures, questions)) {
                conditions.add(
                        new Condition.Quota(veto, isGranted(proposal, veto.rule().indicatorKey())));
            }
        }
    }

    /// Whether no office reviews it: what is stated takes less of it than any matter asks of; or it
    /// takes no land, is of no trade that is asked how much energy it uses, and states nothing of
    /// this burden.
    private static boolean isTooSmall(Rule rule, Figures figures, List<Question> questions) {
        boolean isRented = figures.takesNoLand() && !figures.hasFirm(Formula.of(rule.limited()));
        List<Question> of =
                questions.stream()
                        .filter(one -> one.about().figure().isPresent())
                        .filter(
                                one ->
                                        isRented
                                                || one.about()
                                                        .figure()
                                                        .equals(Optional.of(rule.limited())))
                        .toList();
        return !(isRented ? questions : of).isEmpty()
                && of.stream().allMatch(each -> each.ground() == Ground.FIGURE && !each.isSo());
    }

    /// The one paper of an office that a project needs, whatever calls for it.
    private static Optional<Condition> of(
            Proposal proposal, Office office, List<Question> questions, Predicate<Effect> paper) {
        List<Question> calling = questions.stream().filter(each -> brings(each, paper)).toList();
        List<Question> because =
                calling.stream()
                        .filter(Question::isSo)
                        .sorted(Comparator.comparing(each -> heaviest(each, paper)))
                        .toList();
        List<Question> undecided = calling.stream().filter(Question::isSilent).toList();
        return because.isEmpty() && undecided.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Condition.Permit(
                                office, because, undecided, isGranted(proposal, office.key())));
    }

    private static boolean brings(Question question, Predicate<Effect> paper) {
        return question.effects().stream()
                .anyMatch(each -> each.isSolid() && paper.test(each.effect()));
    }

    /// The heaviest paper of an office that a matter calls for.
    static Effect heaviest(Question question, Predicate<Effect> paper) {
        return question.effects().stream()
                .filter(MatterEffect::isSolid)
                .map(MatterEffect::effect)
                .filter(paper)
                .min(Comparator.naturalOrder())
                .orElse(Effect.CONDITION);
    }

    private static boolean isGranted(Proposal proposal, String matter) {
        return Optional.ofNullable(proposal.findings().get(PERMIT + matter))
                .filter(Proposal.Finding::fine)
                .isPresent();
    }
}
