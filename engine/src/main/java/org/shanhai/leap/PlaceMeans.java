package org.shanhai.leap;

import java.util.List;
import java.util.OptionalDouble;

/// What a place has now, that an industry is held against.
///
/// @param valueAdded money a year
/// @param factShare the share of it whose cells are facts, 0…1: all else is estimated
/// @param valueAddedPerJob over the industries whose jobs are known; money a person and year
/// @param complexity mean PCI of what it has; empty where complexity is not observed
/// @param intensities mean pressures for a unit of value added, direct and chain
public record PlaceMeans(
        double valueAdded,
        double factShare,
        OptionalDouble valueAddedPerJob,
        OptionalDouble complexity,
        List<OptionalDouble> intensities) {
    public PlaceMeans {
        intensities = List.copyOf(intensities);
    }
}
