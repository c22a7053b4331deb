package org.shanhai.region;

import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// Two places that are paired, or one that has an enclave in the other.
@OfTable(value = "partners", key = "place, partner, kind")
public record Partner(
        @InColumn(of = "places") String place,
        @InColumn(of = "places") String partner,
        @InColumn(key = true) String kind,
        OptionalInt since,
        @InColumn(maybe = true) String terms,
        String source,
        String note)
        implements Row {}
