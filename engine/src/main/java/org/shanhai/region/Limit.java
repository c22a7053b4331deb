package org.shanhai.region;

import java.util.Optional;

/// What a place or zone can still take of something.
///
/// @param scenario empty for limits in force, else the name of the trial they belong to
/// @param amount in the unit in which what is limited is held
/// @param isCeiling whether the amount includes what is there already: then it shows no room,
///     though nothing may exceed it
public record Limit(
        String scenario,
        Optional<String> place,
        Optional<String> zone,
        Limited of,
        double amount,
        boolean isCeiling,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// A limit on what can still be taken.
    public Limit(
            String scenario,
            Optional<String> place,
            Optional<String> zone,
            Limited of,
            double amount,
            Basis basis,
            String source,
            String note) {
        this(scenario, place, zone, of, amount, false, basis, source, note);
    }

    public String unit() {
        return of.unit();
    }
}
