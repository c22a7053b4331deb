package org.shanhai.ask.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.admit.Proposal;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.project.CommitteeFindings;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;

/// What a file says was answered of projects, at each site where a plan may put them.
record FileAnswers(Region region, Function<Proposal, Ruleset> rulesetOf, Words words) {
    /// With what is asked at its site.
    Proposal add(ProjectEntry entry, Proposal proposal) {
        return take(entry, proposal).proposal();
    }

    private CommitteeFindings.Taken take(ProjectEntry entry, Proposal proposal) {
        return new CommitteeFindings(region, words)
                .take(
                        proposal,
                        rulesetOf.apply(proposal),
                        CommitteeFindings.split(entry.answers()));
    }

    /// That each answer is understood, and asked where its project says that it would stand; of one
    /// that does not say, at some site.
    void require(ProjectEntry entry) {
        if (entry.answers().isEmpty()) {
            return;
        }
        Project project = entry.project();
        try {
            Map<String, WrongUse> refused =
                    sites(project)
                            .map(site -> take(entry, site).refused())
                            .reduce(FileAnswers::both)
                            .orElse(Map.of());
            for (WrongUse why : refused.values()) {
                throw why;
            }
        } catch (WrongUse why) {
            throw new WrongUse(words.get("plan.answers_wrong", project.key(), why.said()), why);
        }
    }

    private static Map<String, WrongUse> both(
            Map<String, WrongUse> one, Map<String, WrongUse> other) {
        Map<String, WrongUse> both = new LinkedHashMap<>(one);
        both.keySet().retainAll(other.keySet());
        return both;
    }

    private Stream<Proposal> sites(Project project) {
        Optional<Proposal> own = Proposal.of(region, project);
        return own.isPresent()
                ? own.stream()
                : region.zones().stream()
                        .map(zone -> Proposal.at(region, project, zone))
                        .filter(site -> region.findDefaultRuleset(site.place()).isPresent());
    }
}
