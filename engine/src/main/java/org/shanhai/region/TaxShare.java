package org.shanhai.region;

import java.util.OptionalInt;

/// What part of a tax is local by law.
///
/// @param local a part of one
public record TaxShare(
        String key,
        String name,
        String nameLocal,
        double local,
        OptionalInt year,
        Basis basis,
        String source,
        String note)
        implements Row {}
