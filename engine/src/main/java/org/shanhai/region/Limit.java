package org.shanhai.region;

import java.util.Optional;

/// What a place or zone can still take of something.
///
/// @param scenario empty for limits in force, else the name of the trial they belong to
/// @param amount in the unit in which what is limited is held
public record Limit(
        String scenario,
        Optional<String> place,
        Optional<String> zone,
        Limited of,
        double amount,
        Basis basis,
        String source,
        String note)
        implements Row {

    public String unit() {
        return of.unit();
    }
}
