package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// The projects of a region, each by the default ruleset of its place.
///
/// @param ranked those that stand in the study area, best first
/// @param compared those outside: compared with, not admitted
/// @param withoutRules those in places for which the pack has no ruleset
public record AdmitStudy(
        List<Admission> ranked, List<Project> compared, List<Project> withoutRules) {
    public AdmitStudy {
        ranked = List.copyOf(ranked);
        compared = List.copyOf(compared);
        withoutRules = List.copyOf(withoutRules);
    }

    static AdmitStudy of(Region region, Optional<SupplyChains> chains) {
        List<Proposal> proposals = new ArrayList<>();
        List<Project> compared = new ArrayList<>();
        List<Project> withoutRules = new ArrayList<>();
        for (Project project : region.projects()) {
            Optional<Proposal> proposal = Proposal.of(region, project);
            if (proposal.isEmpty()) {
                compared.add(project);
            } else if (region.findDefaultRuleset(proposal.get().place()).isEmpty()) {
                withoutRules.add(project);
            } else {
                proposals.add(proposal.get());
            }
        }
        List<Admission> ranked =
                proposals.isEmpty()
                        ? List.of()
                        : chains.map(Admissions::of)
                                .orElseGet(() -> Admissions.withoutChains(region))
                                .rank(
                                        proposals,
                                        one ->
                                                region.findDefaultRuleset(one.place())
                                                        .orElseThrow());
        return new AdmitStudy(ranked, compared, withoutRules);
    }
}
