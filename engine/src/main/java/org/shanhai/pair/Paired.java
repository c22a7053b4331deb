package org.shanhai.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// A place that the pack says another is paired with today, or has an enclave in.
///
/// @param key of the place it is paired with
/// @param unit the place itself; empty where it is a sum of places, or none of the pack
/// @param rows what the pack says of the two, in its order
public record Paired(String key, Optional<Place> unit, List<Partner> rows) {
    public Paired {
        rows = List.copyOf(rows);
    }

    /// The kind of a pact without an enclave.
    private static final String PACT = "pair";

    /// Whether the two have a pact, whatever else ties them.
    public boolean isPact() {
        return rows.stream().anyMatch(Paired::isPact);
    }

    static boolean isPact(Partner row) {
        return row.kind().equals(PACT);
    }

    /// Whom a place is paired with, either way round, in the order of the pack.
    static List<Paired> list(Region region, Place place) {
        String own = place.key();
        Map<String, List<Partner>> byOther = new LinkedHashMap<>();
        for (Partner row : region.all(Partner.class)) {
            if (row.place().equals(own) || row.partner().equals(own)) {
                String other = row.place().equals(own) ? row.partner() : row.place();
                byOther.computeIfAbsent(other, key -> new ArrayList<>()).add(row);
            }
        }
        List<Paired> paired = new ArrayList<>();
        byOther.forEach(
                (other, rows) -> {
                    Optional<Place> unit =
                            region.places().contains(other)
                                    ? Optional.of(region.places().get(other))
                                    : Optional.empty();
                    paired.add(new Paired(other, unit.filter(region.places()::isUnit), rows));
                });
        return paired;
    }

    /// A unit and what it lies in within the study area, the nearest first.
    static List<String> lineage(Region region, Place unit) {
        List<String> lineage = new ArrayList<>();
        Optional<Place> place = Optional.of(unit);
        while (place.isPresent() && !place.get().key().equals(region.area())) {
            lineage.add(place.get().key());
            place = region.places().findParent(place.get());
        }
        return lineage;
    }
}
