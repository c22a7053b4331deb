package org.shanhai.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.Intensities;

/// What nature is spared if a place takes a leap instead of what its forerunners make besides:
/// ΔV × (their other industries' mean intensity − the leap's), by pressure. A composition effect:
/// the same industry is taken to be equally dirty everywhere.
///
/// @param valueAdded ΔV, money a year
/// @param spared below zero where the leap is dirtier
public record PathNotTaken(double valueAdded, List<Spared> spared) {
    /// Of one pressure, in its unit a year.
    public record Spared(NationalExtension pressure, double amount) {}

    public PathNotTaken {
        spared = List.copyOf(spared);
    }

    /// @param path mean intensities of the forerunners' other industries
    static PathNotTaken of(
            Intensities pressures, int industry, List<OptionalDouble> path, double valueAdded) {
        List<Spared> spared = new ArrayList<>();
        for (int p = 0; p < path.size(); p++) {
            OptionalDouble own = pressures.intensity(p, industry);
            if (own.isPresent() && path.get(p).isPresent()) {
                spared.add(
                        new Spared(
                                pressures.pressures().get(p),
                                valueAdded * (path.get(p).getAsDouble() - own.getAsDouble())));
            }
        }
        return new PathNotTaken(valueAdded, spared);
    }
}
