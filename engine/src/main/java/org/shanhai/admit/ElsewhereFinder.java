package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.Groups;

/// Ranks the zones of the region for a project.
///
/// @param direct what it puts on nature by itself, by pressure: the same anywhere
record ElsewhereFinder(
        Region region,
        Neighbours neighbours,
        Comparables comparables,
        Proposal proposal,
        Figures figures,
        int industry,
        Map<String, Double> direct,
        Ruleset ruleset) {
    Elsewhere find() {
        List<Place> partners = Groups.listPartners(region, proposal.place());
        Said said = new Said(proposal);
        List<Zone> looked =
                region.zones().stream()
                        .filter(zone -> region.isInside(region.places().get(zone.place())))
                        .toList();
        List<Elsewhere.Option> options = new ArrayList<>();
        looked.forEach(zone -> option(zone, partners, said).ifPresent(options::add));
        options.sort(
                Elsewhere.BY_WHAT_DECIDES
                        .thenComparing(
                                Comparator.comparingInt(Elsewhere.Option::suppliers).reversed())
                        .thenComparingDouble(Elsewhere.Option::km));
        Optional<Elsewhere.Option> here = options.stream().filter(this::isHere).findFirst();
        return new Elsewhere(options, here.map(options::indexOf).orElse(-1) + 1, looked.size());
    }

    private boolean isHere(Elsewhere.Option at) {
        return proposal.zone().map(at.zone()::equals).orElse(at.place().equals(proposal.place()));
    }

    /// Its own zone, and those that take such a trade.
    private Optional<Elsewhere.Option> option(Zone zone, List<Place> partners, Said said) {
        Place place = region.places().get(zone.place());
        Positioning.Fit fit = neighbours.fit(zone, industry);
        boolean own = proposal.zone().filter(zone::equals).isPresent();
        if (!own && fit.compareTo(Positioning.Fit.RELATIVE) > 0) {
            return Optional.empty();
        }
        Proposal there = proposal.movedTo(place, Optional.of(zone));
        List<Limit> limits = Burdens.listLimits(region, place, Optional.of(zone));
        List<EnvironmentalImpact.Room> exceeded =
                Burdens.rooms(figures, direct, limits).stream()
                        .filter(room -> room.state() == State.FAILED)
                        .toList();
        List<Question> questions = new Questions(region, there, ruleset, said).list();
        long hits =
                new Vetoes(region, there, figures, limits, questions)
                        .of(ruleset).stream()
                                .filter(veto -> veto.state() == Veto.State.HIT)
                                .count();
        long failed =
                new Checks(region, there, figures, comparables)
                        .of(ruleset).stream().filter(check -> check.is(State.FAILED)).count();
        return Optional.of(
                new Elsewhere.Option(
                        zone,
                        place,
                        fit,
                        (int) hits,
                        (int) failed,
                        exceeded,
                        neighbours.countSuppliers(place, industry),
                        neighbours.listSuppliers(industry).size(),
                        proposal.place().kmTo(place).orElse(0),
                        partners.contains(place)));
    }
}
