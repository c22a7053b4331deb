package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How long it takes from one place to another.
@OfTable(value = "travel", key = "from, to, mode, year", more = "note")
public record Travel(
        @InColumn(of = "places") String from,
        @InColumn(of = "places") String to,
        @InColumn(unit = NumberUnit.MINUTES) double minutes,
        @InColumn(maybe = true) String mode,
        @InColumn(usual = true) int year,
        Basis basis,
        String source)
        implements Row {}
