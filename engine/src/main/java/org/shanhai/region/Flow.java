package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What one industry of one place sold, in a year, to an industry or to final users of a place: a
/// cell of a surveyed multi-regional table.
///
/// @param fromUnit number of the unit that sells
/// @param fromIndustry number of the industry that sells
/// @param toUnit number of the unit that buys
/// @param toIndustry number of the industry that buys; empty for final use
/// @param use what the final use is; empty for an industry
/// @param amount in the region's currency; only final use may be negative
@OfTable(value = "flows", key = "from_place, from_industry, to_place, to_industry, use")
public record Flow(
        @InColumn(value = "from_place", of = "places") int fromUnit,
        @InColumn(of = "industries") int fromIndustry,
        @InColumn(value = "to_place", of = "places") int toUnit,
        @InColumn(of = "industries") OptionalInt toIndustry,
        Optional<FinalUse> use,
        @InColumn(unit = NumberUnit.MONEY, least = Double.NEGATIVE_INFINITY) double amount)
        implements Row {

    /// @throws IllegalArgumentException when the buyer is neither or both
    public Flow {
        if (toIndustry.isPresent() == use.isPresent()) {
            throw new IllegalArgumentException(
                    "A flow goes to an industry (%s) or to a final use (%s), not to neither or both."
                            .formatted(toIndustry, use));
        }
    }
}
