package org.shanhai.leap;

import java.util.List;
import java.util.OptionalDouble;

/// What a place has now, that an industry is held against.
///
/// @param valueAdded money a year
/// @param factShare the share of it whose cells are facts, 0…1: all else is estimated
/// @param worthPerJob what a job of the industries brings that earn by work, without real estate
///     and other rents; money a person and year
/// @param intensities mean pressures for a unit of value added, each where it counts
/// @param chainIntensities the same along the whole chain, wherever it falls
public record PlaceMeans(
        double valueAdded,
        double factShare,
        OptionalDouble worthPerJob,
        List<OptionalDouble> intensities,
        List<OptionalDouble> chainIntensities) {
    public PlaceMeans {
        intensities = List.copyOf(intensities);
        chainIntensities = List.copyOf(chainIntensities);
    }
}
