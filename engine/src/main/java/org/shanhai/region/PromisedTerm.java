package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;

/// What a zone has promised to a firm.
///
/// @param zone the key of the zone
/// @param kind `subsidy`, `land_price`, `tax_refund`, `rent` or `other`
/// @param what in words
/// @param amount in the money of the pack
/// @param until the last year it holds
public record PromisedTerm(
        String key,
        String zone,
        String firm,
        String kind,
        String what,
        Optional<Quantity> amount,
        OptionalInt until,
        Basis basis,
        String source)
        implements Row {}
