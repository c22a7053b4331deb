package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What an industry of one place, or a final use there itself (the cars and boilers of
/// households), puts on nature or uses up in a year: F and F_Y of environmental accounts.
///
/// @param place number of the unit where it arises
/// @param industry number of the industry that causes it; empty for final use
/// @param use the final use that causes it; empty for an industry
/// @param amount a year, in `unit`
/// @param unit tonnes, tce or m³
@OfTable(value = "pressures_by_place", key = "place, industry, use, pressure")
public record LocalPressure(
        @InColumn(of = "places") int place,
        @InColumn(of = "industries") OptionalInt industry,
        Optional<FinalUse> use,
        @InColumn(key = true) String pressure,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double amount,
        @InColumn(isUnit = true) String unit,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// @throws IllegalArgumentException when neither or both cause it
    public LocalPressure {
        if (industry.isPresent() == use.isPresent()) {
            throw new IllegalArgumentException(
                    "A pressure comes of an industry (%s) or a final use (%s), not neither or both."
                            .formatted(industry, use));
        }
    }
}
