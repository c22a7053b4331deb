package org.shanhai.leap;

import java.util.Locale;

/// What a shortlist is sorted by within a class.
public enum Aim {
    /// Reach or evidence of it, value added a job and cleanliness, ranks averaged.
    BALANCED,
    /// Jobs for a unit of output.
    JOBS,
    /// Net taxes on production for a unit of output.
    TAX,
    /// Value added a job.
    VALUE_ADDED,
    /// Cleanliness along the chain.
    CLEAN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
