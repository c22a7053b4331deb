package org.shanhai.recruit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Role;

/// Why those who make an industry might come to a place.
///
/// @param selling where firms that sell most of it in the place are
/// @param buying where firms that buy most of what the place makes are
record Motives(
        Place place,
        Industry industry,
        Partnership pacts,
        LandPrices prices,
        List<Place> selling,
        List<Place> buying) {
    /// So many places sell most here, or buy most.
    private static final int MOST = 3;

    /// Less than this part of what is used here, or sold from here, is no reason. Assumed.
    private static final double LEAST = 0.01;

    static List<Place> most(List<Place> places, ToDoubleFunction<Place> part) {
        return places.stream()
                .map(each -> Map.entry(each, part.applyAsDouble(each)))
                .filter(each -> each.getValue() >= LEAST)
                .sorted(
                        Map.Entry.<Place, Double>comparingByValue()
                                .reversed()
                                .thenComparing(each -> each.getKey().key()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<Motive> of(Place other, Expansion expansion) {
        Set<Motive> motives = EnumSet.allOf(Motive.class);
        motives.removeIf(each -> !holds(each, other, expansion));
        return motives;
    }

    private boolean holds(Motive motive, Place other, Expansion expansion) {
        return switch (motive) {
            case PACT -> pacts.with(other);
            case BUYS -> buying.contains(other);
            case SELLS -> selling.contains(other);
            case PLANT -> expansion.elsewhere().stream().anyMatch(to -> to.hasRole(Role.MOUNTAIN));
            case GROWS -> expansion.isYounger();
            case LAND ->
                    industry.broad() == Broad.SECONDARY
                            && land(other).isPresent()
                            && prices.isDear(other);
        };
    }

    Optional<LandGap> land(Place other) {
        return prices.gap(place, other);
    }
}
