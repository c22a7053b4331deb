package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What an industry puts on nature, or uses up, for each unit of its output.
///
/// @param perOutput in `unit` for each unit of money of output
/// @param unit tonnes, tce or m³
@OfTable(value = "pressures", key = "industry, pressure", more = "per_output_unit")
public record Pressure(
        @InColumn(of = "industries") String industry,
        @InColumn(key = true) String pressure,
        @InColumn(value = "amount", unit = NumberUnit.IN_UNIT_COLUMN) double perOutput,
        @InColumn(isUnit = true) String unit,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
