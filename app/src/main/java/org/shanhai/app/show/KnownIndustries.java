package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.observed.Seen;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

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

    private static List<Known> sorted(List<Known> all) {
        return all.stream().sorted(Known.FIRMEST).toList();
    }
}
