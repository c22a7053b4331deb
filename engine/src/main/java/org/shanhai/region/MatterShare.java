package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How often projects of some classes do a matter.
///
/// @param matter the key of a [Matter]
/// @param ofClass how the codes of the classes begin
/// @param often 0 to 1
@OfTable(value = "matter_shares", key = "matter, class")
public record MatterShare(
        @InColumn(of = "matters") String matter,
        @InColumn("class") String ofClass,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double often,
        @InColumn(needed = true) String source,
        String note)
        implements Row {}
