package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What a place has by nature.
@OfTable(value = "endowments", key = "place, endowment, year")
public record Endowment(
        @InColumn(of = "places") String place,
        @InColumn(key = true) String endowment,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, least = Double.NEGATIVE_INFINITY) double value,
        @InColumn(isUnit = true, maybe = true) String unit,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
