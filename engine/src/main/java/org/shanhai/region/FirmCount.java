package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How many firms a register was seen to hold of one industry in one place, of those registered in
/// some years. A register is often a sample: what it holds is there, what it lacks may be there
/// too.
///
/// @param place the key of the place
/// @param industry the key of the industry; empty for firms whose industry nothing told
/// @param since the first year of registration counted; empty where from the beginning
/// @param until the last one; empty where to the end
/// @param firms all of them, branches too
/// @param branches those that are parts of other firms
/// @param capital the sum of what was pledged, in canonical money, of firms that are no branches
/// @param capitalKnown how many firms that sum is of
/// @param source the key of a [Source]
@OfTable(value = "firm_counts", key = "place, industry, since, until, source")
public record FirmCount(
        @InColumn(of = "places") String place,
        @InColumn(of = "industries") Optional<String> industry,
        OptionalInt since,
        OptionalInt until,
        @InColumn(unit = NumberUnit.FIRMS) long firms,
        @InColumn(unit = NumberUnit.FIRMS) long branches,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double capital,
        @InColumn(unit = NumberUnit.FIRMS) long capitalKnown,
        String source) {

    /// Whether all of them were registered until a year, as far as is known.
    public boolean isUntil(int year) {
        return until.isPresent() && until.getAsInt() <= year;
    }

    /// Firms that are no parts of others.
    public long withoutBranches() {
        return firms - branches;
    }
}
