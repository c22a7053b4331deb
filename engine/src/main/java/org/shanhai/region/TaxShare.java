package org.shanhai.region;

import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What part of a tax is local by law.
///
/// @param local a part of one
@OfTable(value = "tax_shares", key = "tax")
public record TaxShare(
        @InColumn(value = "tax", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double local,
        OptionalInt year,
        Basis basis,
        String source,
        String note)
        implements Row {}
