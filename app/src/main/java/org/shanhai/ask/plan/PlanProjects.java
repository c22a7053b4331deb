package org.shanhai.ask.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.project.Proposals;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Unplannable;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The projects a plan is about: those to place, and those that are none of a pipeline.
///
/// @param areBrought whether a person brought them, rather than the pack; then all that do not
///     stand yet are to be placed, whatever their year and place
public record PlanProjects(Region region, List<ProjectEntry> entries, boolean areBrought) {
    public PlanProjects {
        entries = List.copyOf(entries);
    }

    public static PlanProjects of(Region region, Proposals proposals, Optional<String> file) {
        return new PlanProjects(
                region, file.map(proposals::find).orElseGet(proposals::listAll), file.isPresent());
    }

    /// All but those.
    public PlanProjects without(List<String> keys, PlanAsked asked) {
        keys.forEach(key -> requireKnown(key, asked));
        return new PlanProjects(
                region,
                entries.stream().filter(one -> !keys.contains(one.project().key())).toList(),
                areBrought);
    }

    /// Those that find a place or not.
    public List<ProjectEntry> free() {
        return entries.stream().filter(one -> findAside(one.project()).isEmpty()).toList();
    }

    /// The others.
    public List<Unplannable> aside() {
        return entries.stream()
                .map(ProjectEntry::project)
                .flatMap(one -> findAside(one).map(why -> new Unplannable(one, why)).stream())
                .toList();
    }

    private Optional<Unplannable.Why> findAside(Project project) {
        return Unplannable.find(region, project)
                .filter(why -> why == Unplannable.Why.STANDS || !areBrought);
    }

    /// That pins and ties name projects to place and zones of the pack.
    public void requireKnown(PlanQuestion question, PlanAsked asked) {
        Set<String> zones =
                region.zones().stream()
                        .map(Zone::key)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> named = new ArrayList<>(question.pins().keySet());
        question.ties().forEach(tie -> named.addAll(tie.projects()));
        named.forEach(key -> requireKnown(key, asked));
        for (String zone : question.pins().values()) {
            if (!zones.contains(zone)) {
                throw asked.wrong("plan.zone_unknown", zone, String.join(", ", zones));
            }
        }
    }

    private void requireKnown(String project, PlanAsked asked) {
        Set<String> keys =
                free().stream()
                        .map(one -> one.project().key())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!keys.contains(project)) {
            throw asked.wrong("plan.project_unknown", project, String.join(", ", keys));
        }
    }

    /// That there is land to plan, and that pinned projects may stand where they are pinned.
    public static void requireSites(PlanQuestion question, Pipeline pipeline, Words words) {
        if (pipeline.sites().isEmpty()) {
            throw Refusal.saying("no_answer", words.get("plan.no_sites"));
        }
        question.pins()
                .forEach(
                        (project, zone) -> {
                            if (!mayStand(pipeline, project, zone)) {
                                boolean isKnown = pipeline.findSite(zone).isPresent();
                                throw Refusal.saying(
                                        "no_answer",
                                        words.get(
                                                isKnown ? "plan.pin_refused" : "plan.pin_no_land",
                                                project,
                                                zone));
                            }
                        });
    }

    private static boolean mayStand(Pipeline pipeline, String project, String zone) {
        return pipeline.findCandidate(project).stream()
                .flatMap(candidate -> pipeline.listOptions(candidate).stream())
                .anyMatch(one -> pipeline.sites().get(one.site()).zone().key().equals(zone));
    }
}
