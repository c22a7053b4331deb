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
        String note) {

    /// The unit in which limits, and pressures, are held: km² of land, persons of labour, tce of
    /// energy, m³ of water, tonnes of all else.
    public static String unit(String of) {
        return switch (of) {
            case "land" -> "km2";
            case "labour" -> "persons";
            case "energy" -> "tce";
            case "water" -> "m3";
            default -> "t";
        };
    }
}
