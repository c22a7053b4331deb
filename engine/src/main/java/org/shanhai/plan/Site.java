package org.shanhai.plan;

import java.util.Optional;
import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// Where a project may stand.
///
/// @param phase the year it would begin in, where years are planned
public record Site(Zone zone, Place place, Optional<Phase> phase) {
    /// @throws IllegalArgumentException when the zone does not lie in the place
    public Site {
        if (!zone.place().equals(place.key())) {
            throw new IllegalArgumentException(
                    "The zone '%s' lies in %s, not in %s."
                            .formatted(zone.key(), zone.place(), place.key()));
        }
    }

    /// Of a plan without years.
    public Site(Zone zone, Place place) {
        this(zone, place, Optional.empty());
    }

    Site from(Phase start) {
        return new Site(zone, place, Optional.of(start));
    }
}
