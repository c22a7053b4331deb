package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Which industries a place is known to have: by facts, and by firms seen where no fact tells.
final class KnownIndustries {
    private KnownIndustries() {}

    /// An industry that a place has.
    ///
    /// @param byFirms whether only firms seen tell it
    /// @param order the larger, the better known or the stronger
    record Known(Industry industry, Basis basis, boolean byFirms, double order) {
        private static final Comparator<Known> FIRMEST =
                Comparator.comparing(Known::byFirms)
                        .thenComparing(Known::order, Comparator.reverseOrder());

        /// The one that is known better, of the same industry.
        private Known orBetter(Known other) {
            return FIRMEST.compare(this, other) <= 0 ? this : other;
        }
    }

    /// What the engine says it has: of a place that is a sum of others, what any of them has.
    static List<Known> of(Structure structure, List<Place> units) {
        List<Known> all = new ArrayList<>();
        for (Industry industry : structure.region().industries().all()) {
            units.stream()
                    .filter(unit -> structure.has(unit, industry))
                    .map(unit -> known(structure, unit, industry))
                    .reduce(Known::orBetter)
                    .ifPresent(all::add);
        }
        return sorted(all);
    }

    private static Known known(Structure structure, Place unit, Industry industry) {
        Basis basis = structure.findBasis(unit, industry).orElse(Basis.ESTIMATED);
        boolean byFirms = !structure.isFact(unit, industry);
        OptionalDouble quotient = structure.quotient(unit, industry);
        double order =
                byFirms
                        ? structure.seen(unit, industry).map(Seen::mean).orElse(0.0)
                        : quotient.orElse(0);
        return new Known(industry, basis, byFirms, order);
    }

    /// The same where there is no economy to hold it against: what facts of one industry say, and
    /// the firms seen.
    static List<Known> withoutEstimate(Region region, Place place) {
        List<Known> all = new ArrayList<>();
        FirmSample sample = FirmSample.of(region);
        for (Industry industry : region.industries().all()) {
            List<Fact> facts = facts(region, place, industry);
            Optional<Basis> stated =
                    facts.stream()
                            .filter(KnownIndustries::isThere)
                            .map(Fact::basis)
                            .sorted()
                            .findFirst();
            boolean denied = facts.stream().anyMatch(fact -> fact.measures(Measure.ABSENCE));
            if (stated.isPresent()) {
                all.add(new Known(industry, stated.get(), false, 0));
            } else if (!denied && !sample.isEmpty()) {
                sample.seen(place, industry)
                        .filter(seen -> Holding.of(seen.firms(), seen.chance()) == Holding.HAS)
                        .ifPresent(
                                seen ->
                                        all.add(
                                                new Known(
                                                        industry,
                                                        Basis.ESTIMATED,
                                                        true,
                                                        seen.mean())));
            }
        }
        return sorted(all);
    }

    private static List<Fact> facts(Region region, Place place, Industry industry) {
        return region.facts().about(place).stream()
                .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ONE)
                .filter(fact -> fact.industries().key().equals(industry.code()))
                .toList();
    }

    /// Whether a fact says that its industry is there.
    static boolean isThere(Fact fact) {
        return fact.measures(Measure.PRESENCE)
                ? fact.basis() != Basis.ASSUMED
                : fact.quantity().filter(quantity -> quantity.low() > 0).isPresent();
    }

    private static List<Known> sorted(List<Known> all) {
        return all.stream().sorted(Known.FIRMEST).toList();
    }
}
