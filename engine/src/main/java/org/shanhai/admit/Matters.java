package org.shanhai.admit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;

/// What a project can be told to be or to have: matters of process and site, permits. An answer
/// that would change nothing is refused, lest somebody trust in it.
public final class Matters {
    private final List<Question> questions;
    private final List<Condition> conditions;

    private Matters(Region region, Proposal proposal, Ruleset ruleset) {
        Figures figures = Figures.of(proposal);
        // What is asked is told without the answers, which permits are called for with them.
        questions = new Questions(region, proposal.withAnswers(Map.of()), ruleset).list();
        List<Question> answered = new Questions(region, proposal, ruleset).list();
        List<Veto> vetoes =
                new Vetoes(
                                region,
                                proposal,
                                figures,
                                Burdens.listLimits(region, proposal.place(), proposal.zone()),
                                answered)
                        .of(ruleset);
        conditions = Conditions.of(proposal, figures, vetoes, List.of(), answered);
    }

    /// @param proposal with its answers, but before findings on permits
    public static Matters of(Region region, Proposal proposal, Ruleset ruleset) {
        return new Matters(region, proposal, ruleset);
    }

    /// Why an answer would change nothing.
    public enum Why implements Keyed {
        /// No such matter, or none of this project: its class or place is another.
        NOT_ASKED,
        /// No fact lifts it, so that only yes or no are answers.
        NOT_LIFTED,
        /// No such permit is called for.
        NOT_PENDING
    }

    /// Why an answer to a matter changes nothing; empty where it is taken. A firm may say yes to
    /// what nobody asks it.
    public Optional<Why> refuse(String matter, MatterAnswer answer) {
        Optional<Question> question =
                questions.stream().filter(one -> one.matter().equals(matter)).findFirst();
        if (question.isEmpty()) {
            return answer == MatterAnswer.YES ? Optional.empty() : Optional.of(Why.NOT_ASKED);
        }
        return answer == MatterAnswer.LIFTED && !question.get().isLiftable()
                ? Optional.of(Why.NOT_LIFTED)
                : Optional.empty();
    }

    /// Why a permit that is told to be granted changes nothing; empty where it is called for.
    ///
    /// @param matter `permit:` and what it is for
    public Optional<Why> refusePermit(String matter) {
        return listPermits().contains(matter) ? Optional.empty() : Optional.of(Why.NOT_PENDING);
    }

    /// Whether a matter is a permit.
    public static boolean isPermit(String matter) {
        return matter.startsWith(Conditions.PERMIT);
    }

    /// The permits that are called for, by what they are told with.
    public List<String> listPermits() {
        return conditions.stream()
                .filter(one -> one instanceof Condition.Permit || one instanceof Condition.Quota)
                .map(one -> Conditions.PERMIT + one.about())
                .toList();
    }

    /// What this project is asked, by what it is answered with, what decides first.
    public List<String> listAsked() {
        return questions.stream().map(Question::matter).toList();
    }
}
