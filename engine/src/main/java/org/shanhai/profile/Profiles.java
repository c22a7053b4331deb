package org.shanhai.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.profile.Circumstances.Definition;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Measured circumstances of places: land, people, money, nature; each value with its year, basis
/// and source. What no fact tells stays missing.
///
/// Immutable. Only figures of the whole place count, as points: never those of a part or bounds.
public final class Profiles {
    private final Region region;
    private final List<Circumstance> indicators;
    private final List<Map<String, Value>> byUnit;

    private Profiles(Region region) {
        this.region = region;
        List<Definition> definitions = new Circumstances(region).definitions();
        byUnit = new ArrayList<>();
        for (int unit = 0; unit < region.places().unitCount(); unit++) {
            var place = region.places().unit(unit);
            KnownFacts facts = new KnownFacts(region.facts().about(place), region.baseYear());
            Map<String, Value> values = new LinkedHashMap<>();
            for (Definition definition : definitions) {
                definition
                        .reading()
                        .of(place, facts)
                        .ifPresent(value -> values.put(definition.indicator().key(), value));
            }
            byUnit.add(values);
        }
        indicators =
                definitions.stream()
                        .map(Definition::indicator)
                        .filter(
                                i ->
                                        byUnit.stream()
                                                .anyMatch(values -> values.containsKey(i.key())))
                        .toList();
    }

    public static Profiles of(Region region) {
        return new Profiles(region);
    }

    public Region region() {
        return region;
    }

    /// What is known of at least one unit, in a fixed order.
    public List<Circumstance> indicators() {
        return indicators;
    }

    /// A circumstance of a place, where facts tell it.
    ///
    /// @throws IllegalArgumentException where the place is a sum of others
    public Optional<Value> find(Place place, String key) {
        return Optional.ofNullable(byUnit.get(region.places().getUnitNumber(place)).get(key));
    }
}
