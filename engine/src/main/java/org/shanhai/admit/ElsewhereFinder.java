package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Limit;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.Groups;

/// Ranks the zones of the region for a project.
record ElsewhereFinder(Region region, Neighbours neighbours, Comparables comparables) {
    /// @param burdens of the project where it is proposed: its own part is the same anywhere
    Elsewhere of(
            Proposal proposal,
            Figures figures,
            int industry,
            List<EnvironmentalImpact.Burden> burdens,
            Ruleset ruleset) {
        List<Place> partners = Groups.listPartners(region, proposal.place());
        List<Elsewhere.Option> options = new ArrayList<>();
        int looked = 0;
        for (Zone zone : region.zones()) {
            Place place = region.places().get(zone.place());
            if (!region.isInside(place)) {
                continue;
            }
            looked++;
            Positioning.Fit fit = neighbours.fit(zone, industry);
            boolean own = proposal.zone().filter(zone::equals).isPresent();
            if (own || fit.compareTo(Positioning.Fit.RELATIVE) <= 0) {
                options.add(
                        option(
                                proposal, figures, industry, burdens, ruleset, zone, place, fit,
                                partners));
            }
        }
        options.sort(
                Elsewhere.BY_WHAT_DECIDES
                        .thenComparing(
                                Comparator.comparingInt(Elsewhere.Option::suppliers).reversed())
                        .thenComparingDouble(Elsewhere.Option::km));
        List<Elsewhere.Option> ranked = new ArrayList<>();
        int here = 0;
        for (Elsewhere.Option option : options) {
            ranked.add(at(option, ranked.size() + 1));
            boolean own =
                    proposal.zone()
                            .map(option.zone()::equals)
                            .orElse(option.place().equals(proposal.place()));
            if (own && here == 0) {
                here = ranked.size();
            }
        }
        return new Elsewhere(ranked, here, looked);
    }

    private Elsewhere.Option option(
            Proposal proposal,
            Figures figures,
            int industry,
            List<EnvironmentalImpact.Burden> burdens,
            Ruleset ruleset,
            Zone zone,
            Place place,
            Positioning.Fit fit,
            List<Place> partners) {
        Proposal there = proposal.movedTo(place, Optional.of(zone));
        List<Limit> limits = Burdens.listLimits(region, place, Optional.of(zone));
        List<EnvironmentalImpact.Room> exceeded =
                Burdens.rooms(figures, burdens, limits).stream()
                        .filter(room -> room.state() == State.FAILED)
                        .toList();
        long hits =
                new Vetoes(
                                region,
                                there,
                                figures,
                                limits,
                                new Questions(region, there, ruleset).list())
                        .of(ruleset).stream()
                                .filter(veto -> veto.state() == Veto.State.HIT)
                                .count();
        long failed =
                new Checks(region, there, figures, comparables)
                        .of(ruleset).stream().filter(check -> check.is(State.FAILED)).count();
        double km =
                proposal.place().centre().isPresent() && place.centre().isPresent()
                        ? proposal.place().centre().get().kmTo(place.centre().get())
                        : 0;
        return new Elsewhere.Option(
                0,
                zone,
                place,
                fit,
                (int) hits,
                (int) failed,
                exceeded,
                neighbours.countSuppliers(place, industry),
                neighbours.listSuppliers(industry).size(),
                km,
                partners.contains(place));
    }

    private static Elsewhere.Option at(Elsewhere.Option option, int rank) {
        return new Elsewhere.Option(
                rank,
                option.zone(),
                option.place(),
                option.fit(),
                option.vetoesHit(),
                option.floorsFailed(),
                option.exceeded(),
                option.suppliers(),
                option.suppliersOf(),
                option.km(),
                option.isPartner());
    }
}
