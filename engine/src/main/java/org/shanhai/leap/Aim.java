package org.shanhai.leap;

/// What a shortlist is sorted by within a class.
public enum Aim {
    /// Reach or evidence of it, value added a job and cleanliness, ranks averaged.
    BALANCED("balanced"),
    /// Jobs for a unit of output.
    JOBS("jobs"),
    /// Net taxes on production for a unit of output.
    TAX("tax"),
    /// Value added a job.
    VALUE_ADDED("value_added"),
    /// Cleanliness along the chain.
    CLEAN("clean");

    private final String key;

    Aim(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
