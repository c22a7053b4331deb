package org.shanhai.recruit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// What `leap` says of each industry in a place: what it puts forward, in which order, and what is
/// never called for.
///
/// @param base the share of all trades that came, where that is told
record LeapProspects(
        Leap leap, Permits permits, double base, Map<Place, LeapProspects.Here> known) {
    /// What comes less than half as often as trades at large is not called for. Assumed.
    private static final double RARE = 0.5;

    /// @param ranks in the order of `leap`
    record Here(Shortlist list, Map<Industry, Candidate> all, Map<Industry, Integer> ranks) {
        static Here of(Shortlist list) {
            Map<Industry, Candidate> all = new HashMap<>();
            List.of(list.ranked(), list.held(), list.local())
                    .forEach(some -> some.forEach(each -> all.put(each.industry(), each)));
            Map<Industry, Integer> ranks = new HashMap<>();
            list.ranked().forEach(each -> ranks.put(each.industry(), ranks.size()));
            return new Here(list, all, ranks);
        }
    }

    LeapProspects(Leap leap) {
        this(
                leap,
                new Permits(leap.region()),
                leap.findChances().map(EntryChances::base).orElse(0.0),
                new ConcurrentHashMap<>());
    }

    private Here here(Place place) {
        return known.computeIfAbsent(place, each -> Here.of(leap.list(each, LeapOrder.EXPECTED)));
    }

    /// What `leap` puts forward that could be permitted, in its order.
    List<Industry> proposed(Place place) {
        return here(place).list().proposed().stream()
                .map(Candidate::industry)
                .filter(each -> excluded(place, each).isEmpty())
                .toList();
    }

    Optional<Candidate> find(Place place, Industry industry) {
        return Optional.ofNullable(here(place).all().get(industry));
    }

    int rank(Place place, Industry industry) {
        return here(place).ranks().getOrDefault(industry, Integer.MAX_VALUE);
    }

    Optional<Exclusion> excluded(Place place, Industry industry) {
        return find(place, industry)
                .flatMap(each -> Exclusion.find(each, permits.allows(industry)));
    }

    /// The same of what only a chain calls for, and comes much less often than trades at large.
    Optional<Exclusion> excludedInChain(Place place, Industry industry) {
        return excluded(place, industry)
                .or(
                        () ->
                                find(place, industry)
                                        .filter(each -> each.chance().orElse(1) < RARE * base)
                                        .map(each -> Exclusion.OUT_OF_REACH));
    }
}
