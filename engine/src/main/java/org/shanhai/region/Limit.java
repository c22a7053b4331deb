package org.shanhai.region;

import java.util.Optional;

/// What a place or zone can still take of something.
///
/// @param scenario empty for limits in force, else the name of the trial they belong to
/// @param of land (km²), labour (persons), energy (tce) or a pressure (tonnes)
public record Limit(
        String scenario,
        Optional<String> place,
        Optional<String> zone,
        String of,
        double amount,
        String unit,
        Basis basis,
        String source,
        String note) {}
