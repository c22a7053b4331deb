package org.shanhai.region;

import java.util.OptionalDouble;

/// The price below which industrial land may not be granted at a place.
///
/// @param price money per km2
/// @param otherReading what another reading of the source makes it; empty where there is none
public record LandPrice(
        String place,
        double price,
        OptionalDouble otherReading,
        int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
