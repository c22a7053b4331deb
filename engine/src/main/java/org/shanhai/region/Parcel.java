package org.shanhai.region;

/// A piece of land of a zone.
///
/// @param zone the key of the zone
/// @param name as the zone calls it
/// @param km2 its size
/// @param use what it is meant for
/// @param status whether it is `free`, `let` or `reserved`
/// @param controlUnit the unit of environmental control it lies in; may be empty
/// @param controlClass how strictly that unit is kept: `priority`, `key` or `general`; may be empty
/// @param sewagePlant where its waste water goes; may be empty
public record Parcel(
        String key,
        String zone,
        String name,
        double km2,
        String use,
        String status,
        String controlUnit,
        String controlClass,
        String sewagePlant,
        Basis basis,
        String source)
        implements Row {}
