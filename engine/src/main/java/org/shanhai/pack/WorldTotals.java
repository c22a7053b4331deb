package org.shanhai.pack;

import org.shanhai.region.Measure;

/// What the whole world has, rounded up: no place has more.
///
/// @param currency the pack's money, of which the world makes some 10^18 a year where the unit is
///     as small as a rupiah
record WorldTotals(String currency) {
    private static final double MONEY = 1e19;
    private static final double PERSONS = 1e10;
    private static final double KM2 = 5.2e8;

    /// In the unit of the measure; infinite where it is not known.
    double most(Measure measure) {
        return switch (measure.unit()) {
            case "persons" -> PERSONS;
            case "km2" -> KM2;
            case String unit when unit.equals(currency) -> MONEY;
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
