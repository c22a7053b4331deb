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

    /// Whether what projects buy of one another counts once in it: of what is to be much alone, for
    /// there what is counted one by one is never less.
    boolean isNet() {
        return weight > 0 && counted.beside().stream().allMatch(Aim::isNet);
    }
}
