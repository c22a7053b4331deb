package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What is known of the site of a zone.
///
/// @param matter the key of a [Matter] about sites
@OfTable(value = "zone_sites", key = "zone, matter", more = "year")
public record ZoneSite(
        @InColumn(of = "zones") String zone,
        @InColumn(of = "matters") String matter,
        MatterAnswer answer,
        Basis basis,
        String source,
        String note)
        implements Row {}
