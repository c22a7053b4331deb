package org.shanhai.admit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// A project at a site, with what the asker adds to it.
///
/// @param place a unit of the region
/// @param zone that lies in the place; empty where the project names none
/// @param process words of the applicant on product and process, for lists of what is not wanted
/// @param more figures of the project beyond those of [Project], stated by the same source
/// @param sets figures the asker sets instead of what is stated ("what if the land were 35 mu?")
/// @param bounds between which a figure may be negotiated; what has none may be any possible value
/// @param findings of the committee by the key of what it judged (`red_line`, `judged:safety`)
/// @param answers to questions on process and site, by what they are about; under [Question#RESTS]
///     what holds of all that are not answered one by one
/// @param sayers who answers, by matter or [Question#RESTS]
public record Proposal(
        Project project,
        Place place,
        Optional<Zone> zone,
        String process,
        Map<ProjectFigure, Quantity> more,
        Map<ProjectFigure, Quantity> sets,
        Map<ProjectFigure, Quantity> bounds,
        Map<String, Finding> findings,
        Map<String, MatterAnswer> answers,
        Map<String, String> sayers) {

    /// What the committee found of a matter no figure decides.
    ///
    /// @param fine whether it stands in the way of nothing
    /// @param marks given for it; none where it is no scored item
    public record Finding(boolean fine, double marks) {}

    /// @throws IllegalArgumentException when the zone does not lie in the place
    public Proposal {
        if (zone.isPresent() && !zone.get().place().equals(place.key())) {
            throw new IllegalArgumentException(
                    "The zone '%s' lies in %s, not in %s."
                            .formatted(zone.get().key(), zone.get().place(), place.key()));
        }
        more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
        sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        bounds = Collections.unmodifiableSortedMap(new TreeMap<>(bounds));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        sayers = Collections.unmodifiableSortedMap(new TreeMap<>(sayers));
    }

    /// A project where it says it would stand; empty where that is no unit inside the study area:
    /// then a zone must be named with [#at].
    public static Optional<Proposal> of(Region region, Project project) {
        Places places = region.places();
        return project.place()
                .filter(places::contains)
                .map(places::get)
                .filter(region::isInside)
                .map(
                        place ->
                                at(
                                        project,
                                        place,
                                        region.zones().stream()
                                                .filter(
                                                        each ->
                                                                project.zone()
                                                                        .equals(
                                                                                Optional.of(
                                                                                        each
                                                                                                .key())))
                                                .findFirst()
                                                .filter(z -> z.place().equals(place.key()))));
    }

    /// A project in a zone of the asker's choice.
    public static Proposal at(Region region, Project project, Zone zone) {
        return at(project, region.places().get(zone.place()), Optional.of(zone));
    }

    /// A project in a place of the asker's choice, in no particular zone.
    public static Proposal at(Project project, Place place) {
        return at(project, place, Optional.empty());
    }

    /// A project at a site of the asker's choice.
    public static Proposal at(Project project, Place place, Optional<Zone> zone) {
        return new Proposal(
                project, place, zone, "", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of());
    }

    /// The key of its zone, else of its place.
    public String siteKey() {
        return zone.map(Zone::key).orElse(place.key());
    }

    /// The same project, with all that is set of it, at another site.
    public Proposal movedTo(Place other, Optional<Zone> otherZone) {
        return new Proposal(
                project, other, otherZone, process, more, sets, bounds, findings, answers, sayers);
    }

    public Proposal withProcess(String words) {
        return new Proposal(
                project, place, zone, words, more, sets, bounds, findings, answers, sayers);
    }

    public Proposal withMore(Map<ProjectFigure, Quantity> figures) {
        return new Proposal(
                project, place, zone, process, figures, sets, bounds, findings, answers, sayers);
    }

    public Proposal withSets(Map<ProjectFigure, Quantity> figures) {
        return new Proposal(
                project, place, zone, process, more, figures, bounds, findings, answers, sayers);
    }

    public Proposal withBounds(Map<ProjectFigure, Quantity> allowed) {
        return new Proposal(
                project, place, zone, process, more, sets, allowed, findings, answers, sayers);
    }

    public Proposal withFindings(Map<String, Finding> found) {
        return new Proposal(
                project, place, zone, process, more, sets, bounds, found, answers, sayers);
    }

    public Proposal withSayers(Map<String, String> said) {
        return new Proposal(
                project, place, zone, process, more, sets, bounds, findings, answers, said);
    }

    public Proposal withAnswers(Map<String, MatterAnswer> answered) {
        return new Proposal(
                project, place, zone, process, more, sets, bounds, findings, answered, sayers);
    }
}
