package org.shanhai.region;

import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// The price below which industrial land may not be granted at a place.
///
/// @param price money per km2
/// @param otherReading what another reading of the source makes it; empty where there is none
@OfTable(value = "land_prices", key = "place")
public record LandPrice(
        @InColumn(of = "places") String place,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤/km2", least = Double.MIN_VALUE)
                double price,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤/km2", least = Double.MIN_VALUE)
                OptionalDouble otherReading,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
