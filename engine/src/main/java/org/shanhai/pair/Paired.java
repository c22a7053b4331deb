package org.shanhai.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.shanhai.region.Partner;
import org.shanhai.region.Region;

/// A place that the pack says another is paired with today, or has an enclave in.
///
/// @param key of the place it is paired with
/// @param unit its number; empty where it is a sum of places, or none of the pack
/// @param rows what the pack says of the two, in its order
public record Paired(String key, OptionalInt unit, List<Partner> rows) {
    public Paired {
        rows = List.copyOf(rows);
    }

    /// Whom a place is paired with, either way round, in the order of the pack.
    static List<Paired> list(Region region, int place) {
        String own = region.places().unit(place).key();
        Map<String, List<Partner>> byOther = new LinkedHashMap<>();
        for (Partner row : region.partners()) {
            if (row.place().equals(own) || row.partner().equals(own)) {
                String other = row.place().equals(own) ? row.partner() : row.place();
                byOther.computeIfAbsent(other, key -> new ArrayList<>()).add(row);
            }
        }
        List<Paired> paired = new ArrayList<>();
        byOther.forEach(
                (other, rows) -> {
                    int unit =
                            region.places().contains(other)
                                    ? region.places().unitNumber(region.places().get(other))
                                    : -1;
                    paired.add(
                            new Paired(
                                    other,
                                    unit < 0 ? OptionalInt.empty() : OptionalInt.of(unit),
                                    rows));
                });
        return paired;
    }
}
