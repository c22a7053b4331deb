package org.shanhai.admit;

import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.Matter;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.RuleExample.Then;
import org.shanhai.region.Ruleset;

/// Runs the examples that rules carry: what one line of a ruleset, its marks together, its verdict,
/// or one question on process or site says of a proposal. The same classes decide as in an
/// admission.
public record RuleTrials(Region region, Comparables comparables) {
    private static final double EXACT = 0.005;

    public RuleTrials(Region region) {
        this(region, new Comparables(region));
    }

    /// What came of a trial.
    ///
    /// @param marks only of [Then#MARKS]: from the least to the most
    public record Outcome(Then then, Optional<Range> marks) {
        private static Outcome of(Then then) {
            return new Outcome(then, Optional.empty());
        }

        private static Outcome of(Range marks) {
            return new Outcome(Then.MARKS, Optional.of(marks));
        }

        /// Whether it is what an example says: of marks to two decimals.
        public boolean isAs(RuleExample example) {
            if (then != example.then()) {
                return false;
            }
            if (marks.isEmpty() || example.marks().isEmpty()) {
                return true;
            }
            double least = example.marks().getAsDouble();
            return near(marks.get().low(), least)
                    && near(marks.get().high(), example.most().orElse(least));
        }

        private static boolean near(double one, double other) {
            return Math.abs(one - other) <= EXACT;
        }
    }

    /// Whether a line decides something or gives marks by a formula, so that it can carry an
    /// example that says more than that people decide.
    public static boolean isDeciding(Rule rule) {
        return rule.kind() != Rule.Kind.JUDGED;
    }

    /// What the example is about, by what is given.
    ///
    /// @return empty where neither the ruleset nor the texts know it
    public Optional<Outcome> run(String about, Proposal proposal, Ruleset ruleset) {
        Judgement judgement =
                Judgement.of(
                        region,
                        comparables,
                        proposal,
                        Figures.of(proposal),
                        Burdens.listLimits(region, proposal.place(), proposal.zone()),
                        ruleset,
                        Judgement.Asked.of(region, proposal, ruleset));
        if (about.equals(RuleExample.VERDICT)) {
            return then(judgement.verdict().key()).map(Outcome::of);
        }
        if (about.equals(RuleExample.TOTAL)) {
            return Optional.of(Outcome.of(Checks.total(judgement.checks())));
        }
        Optional<Rule> line =
                ruleset.rules().stream()
                        .filter(rule -> Integer.toString(rule.order()).equals(about))
                        .findFirst();
        return line.map(rule -> ofLine(rule, judgement)).or(() -> ofQuestion(about, proposal));
    }

    /// What a question on process or site comes to.
    ///
    /// @return empty where there is no such question
    public Optional<Outcome> ofQuestion(String matter, Proposal proposal) {
        boolean known =
                region.all(Matter.class).stream().anyMatch(each -> each.key().equals(matter));
        return known
                ? Optional.of(
                        new Questions(region, proposal)
                                .list().stream()
                                        .filter(question -> question.matter().equals(matter))
                                        .findFirst()
                                        .map(RuleTrials::state)
                                        .map(Outcome::of)
                                        .orElse(Outcome.of(Then.NOT_HELD)))
                : Optional.empty();
    }

    private static Then state(Question question) {
        if (question.isToBeRead() && (question.isSilent() || question.isSo())) {
            return Then.TOLD;
        }
        if (question.isSilent() || question.isOpen()) {
            return Then.OPEN;
        }
        if (question.isHit()) {
            return Then.HIT;
        }
        return question.isSo() && !question.effects().isEmpty() && !question.isForbidden()
                ? Then.PERMIT
                : Then.CLEARED;
    }

    private static Outcome ofLine(Rule rule, Judgement judgement) {
        Optional<Veto> veto =
                judgement.vetoes().stream().filter(each -> each.rule().equals(rule)).findFirst();
        if (veto.isPresent()) {
            // Who writes rules tells a trade that a line is not of by what it comes to.
            return veto.get().state() == Veto.State.NOT_ASKED
                    ? Outcome.of(Then.CLEARED)
                    : then(veto.get().state().key()).map(Outcome::of).orElseThrow();
        }
        return judgement.checks().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .map(RuleTrials::ofCheck)
                .orElse(Outcome.of(Then.NOT_HELD));
    }

    private static Outcome ofCheck(Check check) {
        if (check.state().isPresent()) {
            return Outcome.of(
                    switch (check.state().get()) {
                        case MET -> Then.MET;
                        case FAILED -> Then.MISSED;
                        case OPEN -> Then.OPEN;
                    });
        }
        boolean gives = check.rule().mostMarks() > 0;
        return gives && check.marks().isPresent()
                ? Outcome.of(check.marks().get())
                : Outcome.of(Then.LOOKED_AT);
    }

    private static Optional<Then> then(String key) {
        return Keyed.find(Then.class, key);
    }
}
