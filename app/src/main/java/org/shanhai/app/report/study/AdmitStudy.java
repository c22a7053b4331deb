package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// The projects of a region, each by the default ruleset of its place.
///
/// @param ranked those that stand in the study area, best first
/// @param money of those, by the key of the project, at standard assumptions
/// @param compared those outside: compared with, not admitted
/// @param withoutRules those in places for which the pack has no ruleset
public record AdmitStudy(
        List<Admission> ranked,
        Map<String, CountyMoney> money,
        List<Project> compared,
        List<Project> withoutRules) {
    public AdmitStudy {
        ranked = List.copyOf(ranked);
        money = Map.copyOf(money);
        compared = List.copyOf(compared);
        withoutRules = List.copyOf(withoutRules);
    }

    public static AdmitStudy of(Region region, Optional<SupplyChains> chains) {
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
        if (proposals.isEmpty()) {
            return new AdmitStudy(List.of(), Map.of(), compared, withoutRules);
        }
        Admissions admissions =
                chains.map(Admissions::of).orElseGet(() -> Admissions.withoutChains(region));
        List<Admission> ranked =
                admissions.rank(
                        proposals, one -> region.findDefaultRuleset(one.place()).orElseThrow());
        Map<String, CountyMoney> money = new HashMap<>();
        ranked.forEach(one -> money.put(one.proposal().project().key(), admissions.money(one)));
        return new AdmitStudy(ranked, money, compared, withoutRules);
    }
}
