package org.shanhai.plan;

/// A part of what is to be made as much as possible.
///
/// @param weight for a unit of it; below 0 for what is to be little
public record Aim(double weight, Counted counted) {
    public Aim {
        if (!Double.isFinite(weight) || weight == 0) {
            throw new IllegalArgumentException(
                    "The weight of '%s' (%s) must be a number other than 0."
                            .formatted(counted.key(), weight));
        }
    }
}
