package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// A later-developed and a coastal place that firms tie, as names in a register tell.
///
/// @param kind `second_plant`: makers of one name in just these two; `branch`: a branch, or a firm
///     that bears the coastal county's name
@OfTable(value = "firm_ties", key = "place, partner, kind")
public record FirmTie(
        @InColumn(of = "places") String place,
        @InColumn(of = "places") String partner,
        @InColumn(key = true) String kind,
        String source)
        implements Row {}
