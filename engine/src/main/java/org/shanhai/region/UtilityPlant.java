package org.shanhai.region;

import java.util.OptionalDouble;

/// A plant that serves a zone.
///
/// @param zone the key of the zone
/// @param kind `sewage` or `steam`
/// @param used of the capacity, in the same unit; empty where nobody says
/// @param unit `t/day` or `t/h`
public record UtilityPlant(
        String key,
        String zone,
        String name,
        String kind,
        double capacity,
        OptionalDouble used,
        String unit,
        Basis basis,
        String source)
        implements Row {}
