package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How often the reading of firms was right where people had read them too.
///
/// @param reason why firms were put into an industry, as an import names it
/// @param firms read by hand, of those so read
/// @param right how many of them were put where the people put them
/// @param rightOrSecond or where they said it could be as well
/// @param source the key of a [Source]; may be empty
@OfTable(value = "reading_precision", key = "reason")
public record ReadingPrecision(
        @InColumn(key = true) String reason,
        @InColumn(unit = NumberUnit.FIRMS) long firms,
        @InColumn(unit = NumberUnit.FIRMS) long right,
        @InColumn(unit = NumberUnit.FIRMS) long rightOrSecond,
        String source)
        implements Row {
    /// Share of right ones, the second reading counted.
    public double lenient() {
        return (double) rightOrSecond / firms;
    }
}
