package org.shanhai.supply.pressure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shanhai.key.Keyed;
import org.shanhai.region.Limited;
import org.shanhai.supply.NationalExtension;

/// Where a pressure counts for a place: what is used or put out elsewhere does no harm here.
public enum CountedIn implements Keyed {
    /// Water and what is in it: in the river basin, upstream and down.
    BASIN,
    /// What makes the air bad: where it is put out.
    AIR,
    /// What a quota of the place limits: in the place.
    QUOTA,
    /// What is the same wherever it is put out: along the whole chain.
    WORLD;

    /// By pressure; asked for each industry of each draw.
    private static final Map<String, CountedIn> KNOWN = new ConcurrentHashMap<>();

    /// Where a pressure counts. One that is not named here counts along the whole chain.
    public static CountedIn of(NationalExtension pressure) {
        CountedIn known = KNOWN.get(pressure.key());
        return known == null ? KNOWN.computeIfAbsent(pressure.key(), CountedIn::of) : known;
    }

    static CountedIn of(String pressure) {
        Limited limited = Limited.of(pressure);
        if (limited == Limited.Resource.WATER) {
            return BASIN;
        }
        if (limited == Limited.Resource.ENERGY) {
            return QUOTA;
        }
        return switch (pressure) {
            case "nitrogen", "phosphorus", "cod", "ammonia_nitrogen" -> BASIN;
            case "nox", "so2", "voc", "particulates" -> AIR;
            default -> WORLD;
        };
    }
}
