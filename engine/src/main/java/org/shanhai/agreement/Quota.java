package org.shanhai.agreement;

import org.shanhai.key.Keyed;

/// A right that places have so much of.
public enum Quota implements Keyed {
    /// To build on land.
    LAND("km2"),
    /// To use energy.
    ENERGY("tce");

    private final String unit;

    Quota(String unit) {
        this.unit = unit;
    }

    /// The word in files and JSON.
    @Override
    public String key() {
        return Keyed.super.key() + "_quota";
    }

    /// The canonical unit.
    public String unit() {
        return unit;
    }
}
