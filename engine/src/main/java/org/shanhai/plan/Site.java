package org.shanhai.plan;

import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// Where a project may stand.
public record Site(Zone zone, Place place) {
    /// @throws IllegalArgumentException when the zone does not lie in the place
    public Site {
        if (!zone.place().equals(place.key())) {
            throw new IllegalArgumentException(
                    "The zone '%s' lies in %s, not in %s."
                            .formatted(zone.key(), zone.place(), place.key()));
        }
    }
}
