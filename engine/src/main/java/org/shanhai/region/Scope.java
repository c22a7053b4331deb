package org.shanhai.region;

/// What part of an economy a figure covers.
public enum Scope {
    /// Everything there is.
    ALL("all"),
    /// Firms above the reporting size only: a lower bound for all.
    ABOVE_SCALE("above-scale"),
    /// A cluster as its promoters draw it; it may cut across industries.
    CLUSTER("cluster"),
    /// One town.
    TOWN("town"),
    /// One development zone.
    ZONE("zone"),
    /// The place in later borders that differ from those of the pack.
    NEW_BORDERS("new-borders");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
