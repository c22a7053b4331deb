package org.shanhai.region;

import org.shanhai.key.Keyed;

/// What part of an economy a figure covers.
public enum Scope implements Keyed {
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

    @Override
    public String key() {
        return Keyed.super.key().replace('_', '-');
    }
}
