package org.shanhai.region;

import java.util.Locale;

/// What part of an economy a figure covers.
public enum Scope {
    /// Everything there is.
    ALL,
    /// Firms above the reporting size only: a lower bound for all.
    ABOVE_SCALE,
    /// A cluster as its promoters draw it; it may cut across industries.
    CLUSTER,
    /// One town.
    TOWN,
    /// One development zone.
    ZONE,
    /// The place in later borders that differ from those of the pack.
    NEW_BORDERS;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
