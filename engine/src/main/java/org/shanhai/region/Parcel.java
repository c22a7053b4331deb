package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

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
@OfTable(value = "parcels", key = "parcel", more = "note")
public record Parcel(
        @InColumn(value = "parcel", key = true) String key,
        @InColumn(of = "zones", usual = true) String zone,
        String name,
        @InColumn(value = "land", figure = true) double km2,
        @InColumn(maybe = true) String use,
        @InColumn(words = "free, let, reserved") String status,
        @InColumn(maybe = true) String controlUnit,
        @InColumn(words = "priority, key, general", maybe = true) String controlClass,
        @InColumn(maybe = true) String sewagePlant,
        Basis basis,
        String source)
        implements Row {}
