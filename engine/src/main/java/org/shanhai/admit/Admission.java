package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// The answer to one proposal by one ruleset.
///
/// @param figures each item that is stated or follows, by item
/// @param vetoes in the order of the ruleset
/// @param checks floors and scored rules, in the order of the ruleset
/// @param questions on process and site, those that decide first
/// @param conditions by kind; those that are open keep it from being admitted outright
/// @param kept P(all conditions are kept), worked out where all else would admit it on them; the
///     verdict asks first where that is under one in two. Empty too where too few projects are
///     there to tell
/// @param asks what to ask the applicant, first things first
/// @param judged rules that only the committee can decide and that are no veto
/// @param score empty where the ruleset gives no marks
/// @param reasons the weightiest first
/// @param economicImpact empty where the region has no national table or the project no industry
/// @param elsewhere empty in a ranking
public record Admission(
        Proposal proposal,
        Ruleset ruleset,
        Verdict verdict,
        List<Reason> reasons,
        SortedMap<ProjectFigure, Stated> figures,
        List<Veto> vetoes,
        List<Check> checks,
        List<Question> questions,
        List<Condition> conditions,
        OptionalDouble kept,
        List<Ask> asks,
        List<Rule> judged,
        Optional<Score> score,
        Positioning positioning,
        Negotiation negotiation,
        Plausibility plausibility,
        Optional<EconomicImpact> economicImpact,
        EnvironmentalImpact environmentalImpact,
        Optional<Elsewhere> elsewhere) {
    public Admission {
        reasons = List.copyOf(reasons);
        vetoes = List.copyOf(vetoes);
        checks = List.copyOf(checks);
        questions = List.copyOf(questions);
        conditions = List.copyOf(conditions);
        asks = List.copyOf(asks);
        judged = List.copyOf(judged);
    }

    /// The vetoes that are hit.
    public List<Veto> listHits() {
        return vetoes.stream().filter(veto -> veto.state() == Veto.State.HIT).toList();
    }

    /// How many floors what is stated misses or does not secure.
    public int missed() {
        return (int)
                checks.stream().filter(check -> check.is(State.FAILED) || check.isShort()).count();
    }

    /// What is for the committee to judge, a flag beside any verdict.
    public List<Veto> listForCommittee() {
        return vetoes.stream().filter(veto -> veto.state() == Veto.State.COMMITTEE).toList();
    }

    public boolean isTradeUnread() {
        return reasons.contains(new Reason.TradeUnread());
    }

    /// The floors, that on the total of marks among them.
    public List<Check> listFloors() {
        return checks.stream().filter(check -> check.state().isPresent()).toList();
    }

    /// The floors in a state.
    public List<Check> listFloors(State state) {
        return checks.stream().filter(check -> check.is(state)).toList();
    }
}
