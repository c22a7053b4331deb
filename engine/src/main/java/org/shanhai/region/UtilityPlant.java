package org.shanhai.region;

import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A plant that serves a zone.
///
/// @param zone the key of the zone
/// @param kind `sewage` or `steam`
/// @param used of the capacity, in the same unit; empty where nobody says
/// @param unit `t/day` or `t/h`
@OfTable(value = "utilities", key = "utility", more = "note")
public record UtilityPlant(
        @InColumn(value = "utility", key = true) String key,
        @InColumn(of = "zones", usual = true) String zone,
        String name,
        @InColumn(words = "sewage, steam") String kind,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double capacity,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) OptionalDouble used,
        @InColumn(words = "t/day, t/h") String unit,
        Basis basis,
        String source)
        implements Row {}
