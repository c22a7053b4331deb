package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// Where a place stood in a year, mostly long before the base year, so that it is no fact.
///
/// @param place its key
/// @param primary value added of farms, in canonical money
/// @param secondary that of industry and building
/// @param revenue of its budget
/// @param registered persons
@OfTable(value = "history", key = "place, year", more = "note")
public record PastYear(
        @InColumn(of = "places") String place,
        @InColumn(usual = true) int year,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤", least = Double.MIN_VALUE)
                double primary,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤", least = Double.MIN_VALUE)
                double secondary,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤", least = Double.MIN_VALUE)
                double revenue,
        @InColumn(unit = NumberUnit.PERSONS, least = Double.MIN_VALUE) double registered,
        Basis basis,
        String source)
        implements Row {
    /// Value added of goods.
    public double goods() {
        return primary + secondary;
    }
}
