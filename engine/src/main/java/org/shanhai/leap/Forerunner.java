package org.shanhai.leap;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.Place;

/// A later-developed place of the region that is known to have an industry.
///
/// @param place the one that has it
/// @param since the earliest year for which a fact says so, or by which three firms of a register
///     were registered; not the year it began
/// @param orEarlier whether `since` is the last of a span of years of a register that has no
///     beginning
/// @param evidence how much of that it has it is evidence, from 0 to 1: all of a fact, else
///     (P − prior) / (1 − prior)
/// @param likeness to the place that asks, 0…1; empty where too little is known of either
public record Forerunner(
        Place place,
        OptionalInt since,
        boolean orEarlier,
        double evidence,
        OptionalDouble likeness) {}
