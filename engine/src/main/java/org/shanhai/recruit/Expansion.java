package org.shanhai.recruit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.Place;

/// Signs that a target expands.
///
/// @param youngSince the first year of registration that counts as young; empty where no register
///     tells, and of single firms
/// @param youngShare the part of the capital pledged by its firms seen that young ones pledged;
///     empty where too few state it, and of single firms
/// @param usualShare the same of the industry in the whole study area
/// @param elsewhere other places with a firm of the same industry whose name has the same root:
///     second plants, or strangers of the same name
public record Expansion(
        OptionalInt youngSince,
        OptionalDouble youngShare,
        OptionalDouble usualShare,
        List<Place> elsewhere) {
    /// Of a single firm.
    static Expansion of(List<Place> elsewhere) {
        return new Expansion(
                OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(), elsewhere);
    }

    public Expansion {
        elsewhere = List.copyOf(elsewhere);
    }

    /// How much more young capital than usual is a sign. Assumed.
    private static final double MORE = 1.25;

    /// Whether its firms have clearly more young capital than those of the industry elsewhere.
    public boolean isYounger() {
        return youngShare.isPresent()
                && usualShare.isPresent()
                && youngShare.getAsDouble() > MORE * usualShare.getAsDouble();
    }
}
