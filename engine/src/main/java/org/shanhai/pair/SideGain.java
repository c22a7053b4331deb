package org.shanhai.pair;

import java.util.OptionalDouble;

/// What one of two places has more with a plant than without it.
///
/// @param valueAdded money a year that stays with it, without taxes on production; may be negative
/// @param jobs persons; empty where the pack has no jobs
public record SideGain(double valueAdded, OptionalDouble jobs) {
    static final SideGain NONE = new SideGain(0, OptionalDouble.of(0));

    SideGain plus(SideGain other) {
        return new SideGain(
                valueAdded + other.valueAdded,
                jobs.isPresent() && other.jobs.isPresent()
                        ? OptionalDouble.of(jobs.getAsDouble() + other.jobs.getAsDouble())
                        : OptionalDouble.empty());
    }
}
