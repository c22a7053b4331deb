package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What a zone has promised to a firm.
///
/// @param zone the key of the zone
/// @param kind `subsidy`, `land_price`, `tax_refund`, `rent` or `other`
/// @param what in words
/// @param amount in the money of the pack
/// @param until the last year it holds
@OfTable(value = "terms", key = "term", more = "note")
public record PromisedTerm(
        @InColumn(value = "term", key = true) String key,
        @InColumn(of = "zones", usual = true) String zone,
        String firm,
        @InColumn(words = "subsidy, land_price, tax_refund, rent, other") String kind,
        @InColumn(maybe = true) String what,
        Optional<Quantity> amount,
        @InColumn(ahead = true) OptionalInt until,
        Basis basis,
        String source)
        implements Row {}
