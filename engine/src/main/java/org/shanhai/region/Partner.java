package org.shanhai.region;

import java.util.OptionalInt;

/// Two places that are paired, or one that has an enclave in the other.
public record Partner(
        String place,
        String partner,
        String kind,
        OptionalInt since,
        String terms,
        String source,
        String note)
        implements Row {}
