package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Limit;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// What the rules say of one version of a proposal.
///
/// @param asked what is known of process and site
/// @param kept P(all conditions are kept), where somebody has worked it out; while it is empty it
///     does not count
record Judgement(
        Proposal proposal,
        List<Veto> vetoes,
        List<Check> checks,
        Asked asked,
        List<Condition> conditions,
        OptionalDouble kept) {
    /// From this chance on that all conditions are kept, somebody is let in on them.
    private static final double LIKELY = 0.5;

    /// @param figures what is believed of those it states
    /// @param asked what is known of process and site, which no figure changes
    static Judgement of(
            Region region,
            Comparables comparables,
            Proposal proposal,
            Figures figures,
            List<Limit> limits,
            Ruleset ruleset,
            Asked asked) {
        List<Veto> vetoes =
                new Vetoes(region, proposal, figures, limits, asked.questions()).of(ruleset);
        List<Check> checks = new Checks(region, proposal, figures, comparables).of(ruleset);
        return new Judgement(
                proposal,
                vetoes,
                checks,
                asked,
                Conditions.of(proposal, Figures.of(proposal), vetoes, checks, asked.questions()),
                OptionalDouble.empty());
    }

    /// What is known of process and site.
    ///
    /// @param classes the project may be of
    /// @param waiting matters of single trades that wait for this project's industry or class
    /// @param unread whether nobody here has read the rules of its trade
    /// @param landless whether it takes no land, so that floors of the ruleset ask nothing of
    ///     it
    record Asked(
            List<Question> questions,
            List<String> classes,
            int waiting,
            boolean unread,
            boolean landless) {
        static Asked of(Region region, Proposal proposal, Ruleset ruleset) {
            Questions all = new Questions(region, proposal, ruleset);
            return new Asked(
                    all.list(),
                    all.classes(),
                    all.countWaiting(),
                    all.isUnread(),
                    Figures.of(proposal).takesNoLand()
                            && ruleset.rules().stream()
                                    .filter(one -> one.kind() == Rule.Kind.FLOOR)
                                    .anyMatch(Formula::isOfLand));
        }
    }

    List<Question> questions() {
        return asked.questions();
    }

    Verdict verdict() {
        return Verdicts.verdict(this);
    }

    Judgement withConditions(List<Condition> others) {
        return new Judgement(proposal, vetoes, checks, asked, others, kept);
    }

    Judgement withKept(double chance) {
        return new Judgement(
                proposal, vetoes, checks, asked, conditions, OptionalDouble.of(chance));
    }

    /// Whether the conditions are more likely broken than kept.
    boolean isUnlikely() {
        return kept.isPresent() && kept.getAsDouble() < LIKELY;
    }

    /// Whether nobody can tell what it is to be asked.
    boolean lacksIndustry() {
        return asked.waiting() > 0 || countIndustryUnknown(vetoes) > 0;
    }

    /// Whether a rule no longer stands in the way.
    boolean isSettled(Rule rule) {
        return vetoes.stream().filter(veto -> veto.rule().equals(rule)).allMatch(Veto::isSettled)
                && checks.stream()
                        .filter(check -> check.rule().equals(rule))
                        .allMatch(check -> check.state().isEmpty() || check.is(State.MET));
    }

    Optional<Check> findTotal() {
        return checks.stream().filter(Check::isOfTotal).findFirst();
    }

    /// How many lines of a list wait for the industry.
    static int countIndustryUnknown(List<Veto> vetoes) {
        return (int)
                vetoes.stream()
                        .filter(veto -> veto.ground() == Veto.Ground.INDUSTRY_UNKNOWN)
                        .count();
    }

    /// Whether no line asks for a figure: then the rules only rank, or ask the committee.
    boolean decidesNothing() {
        return !asked.landless()
                && checks.stream().noneMatch(check -> check.state().isPresent())
                && vetoes.stream().noneMatch(veto -> veto.ground() == Veto.Ground.FIGURE);
    }

    /// Whether at least one floor rests on figures that are stated.
    boolean restsOnStated() {
        boolean marked =
                checks.stream().anyMatch(one -> one.marks().isPresent() && one.hasAllItsFigures());
        return checks.stream()
                        .filter(check -> check.state().isPresent())
                        .anyMatch(one -> one.hasAllItsFigures() || (one.isOfTotal() && marked))
                || vetoes.stream()
                        .filter(veto -> veto.ground() == Veto.Ground.FIGURE)
                        .anyMatch(veto -> veto.unknown().isEmpty());
    }
}
