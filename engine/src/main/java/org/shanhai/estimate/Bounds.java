package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Holds bounds against the totals that contain them, so that a clash is named by the two facts
/// it comes from and not by a fit that will not settle.
final class Bounds {
    private final Places places;
    private final KnownCells known;
    private final Map<String, List<Total>> exactByPlace = new HashMap<>();
    private final Map<String, List<Total>> boundsByPlace = new HashMap<>();
    private final List<Total> compatible = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Bounds(Places places, List<Total> exact, List<Total> bounds, KnownCells known) {
        this.places = places;
        this.known = known;
        exact.forEach(t -> at(exactByPlace, t.place()).add(t));
        bounds.forEach(t -> at(boundsByPlace, t.place()).add(t));
        for (Total bound : bounds) {
            Optional<Total> clash = findClash(bound);
            if (clash.isPresent()) {
                conflicts.add(conflict(clash.get(), bound));
            } else {
                compatible.add(bound);
            }
        }
    }

    private static List<Total> at(Map<String, List<Total>> map, Place place) {
        return map.computeIfAbsent(place.key(), key -> new ArrayList<>());
    }

    /// The bounds that no single total rules out.
    List<Total> compatible() {
        return compatible;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// Older whole figures of the prior that facts of now rule out: listed, not obeyed.
    List<Conflict> overruled(List<Total> hints) {
        List<Conflict> overruled = new ArrayList<>();
        for (Total hint : hints) {
            Fact fact = hint.facts().getFirst();
            if (!fact.isWhole() || !hint.isExact() || hint.units().length != 1) {
                continue;
            }
            double least = known.within(hint);
            Set<Fact> facts = new LinkedHashSet<>(known.factsWithin(hint));
            for (Total bound : boundsByPlace.getOrDefault(hint.place().key(), List.of())) {
                if (hint.contains(bound) && bound.low() > least) {
                    least = bound.low();
                    facts = new LinkedHashSet<>(bound.facts());
                }
            }
            if (least > hint.high()) {
                List<Fact> all = new ArrayList<>(hint.facts());
                all.addAll(facts);
                overruled.add(
                        new Conflict(
                                hint.place(),
                                hint.set(),
                                Measure.VALUE_ADDED,
                                hint.high(),
                                least,
                                all));
            }
        }
        return overruled;
    }

    private Optional<Total> findClash(Total bound) {
        Optional<Place> around = Optional.of(bound.place());
        while (around.isPresent()) {
            Place place = around.get();
            for (Total total : exactByPlace.getOrDefault(place.key(), List.of())) {
                if (total.contains(bound) && bound.low() > total.high() * (1 + 1e-9)) {
                    return Optional.of(total);
                }
                if (bound.contains(total) && bound.high() < total.low() * (1 - 1e-9)) {
                    return Optional.of(total);
                }
            }
            for (Total total : boundsByPlace.getOrDefault(place.key(), List.of())) {
                if (total.contains(bound) && bound.low() > total.high() * (1 + 1e-9)) {
                    return Optional.of(total);
                }
            }
            around = places.findParent(place);
        }
        return Optional.empty();
    }

    private static Conflict conflict(Total total, Total bound) {
        List<Fact> facts = new ArrayList<>(total.facts());
        facts.addAll(bound.facts());
        boolean below = bound.low() > total.high();
        return new Conflict(
                total.place(),
                total.set(),
                Measure.VALUE_ADDED,
                below ? total.high() : total.low(),
                below ? bound.low() : bound.high(),
                facts);
    }
}
