package org.shanhai.leap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Groups;

/// What to do next about a candidate, from what the pack knows: go to whoever has it, the partner
/// first; where nobody is known to, and nothing tells whether it is near, find that out; else
/// collect what is not known.
public sealed interface FirstMove {

    /// Ask the partner on the coast which of its firms want to grow elsewhere.
    ///
    /// @param evidence how much of that it has it is evidence, 0…1
    record AskPartner(Place partner, double evidence) implements FirstMove {}

    /// See how a later-developed place came by it.
    record VisitForerunner(Forerunner forerunner) implements FirstMove {}

    /// Call on the place of the coast that is known best to have it.
    record VisitCoast(Place place, double evidence) implements FirstMove {}

    /// Ask after a project of the kind elsewhere.
    record AskProject(Project project) implements FirstMove {}

    /// Measure or look up what it needs of nature.
    record Collect(String endowment) implements FirstMove {}

    /// Nothing in the pack points anywhere.
    record Nothing() implements FirstMove {}

    /// Evidence below this makes nobody worth a journey. Assumed.
    double WORTH_A_VISIT = 0.5;

    static FirstMove of(Structure structure, int unit, Candidate candidate, Missing missing) {
        Region region = structure.region();
        int industry = region.industries().number(candidate.industry());
        Optional<Place> partner =
                best(
                        structure,
                        industry,
                        Groups.listPartners(region, region.places().unit(unit)).stream()
                                .filter(each -> region.isInside(each, Role.COAST))
                                .toList());
        if (partner.isPresent()) {
            return new AskPartner(
                    partner.get(), Forerunners.evidence(structure, partner.get(), industry));
        }
        Optional<Forerunner> forerunner =
                Card.pick(candidate.forerunners()).stream()
                        .filter(each -> each.evidence() >= WORTH_A_VISIT)
                        .findFirst();
        if (forerunner.isPresent()) {
            return new VisitForerunner(forerunner.get());
        }
        Optional<Place> coast = best(structure, industry, region.listInside(Role.COAST));
        if (coast.isPresent()) {
            return new VisitCoast(
                    coast.get(), Forerunners.evidence(structure, coast.get(), industry));
        }
        if (!candidate.land().projects().isEmpty() && candidate.land().among().isEmpty()) {
            return new AskProject(candidate.land().projects().getFirst());
        }
        return missing.unknown().isEmpty()
                ? new Nothing()
                : new Collect(missing.unknown().getFirst().need().endowment());
    }

    /// The place with most evidence of an industry; of equals the first, empty where none has it.
    private static Optional<Place> best(Structure structure, int industry, List<Place> places) {
        return places.stream()
                .filter(
                        each ->
                                structure
                                        .cells()
                                        .has(
                                                structure.region().places().unitNumber(each),
                                                industry))
                .max(
                        Comparator.<Place>comparingDouble(
                                        each -> Forerunners.evidence(structure, each, industry))
                                .thenComparingInt(
                                        each -> -structure.region().places().unitNumber(each)));
    }
}
