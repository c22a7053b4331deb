package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// The answer to one proposal by one ruleset.
///
/// @param figures each item that is stated or follows, by item
/// @param vetoes in the order of the ruleset
/// @param checks floors and scored rules, in the order of the ruleset
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
        judged = List.copyOf(judged);
    }

    /// The vetoes that are hit.
    public List<Veto> listHits() {
        return vetoes.stream().filter(veto -> veto.state() == Veto.State.HIT).toList();
    }

    /// The floors in a state.
    public List<Check> listFloors(State state) {
        return checks.stream().filter(check -> check.is(state)).toList();
    }
}
