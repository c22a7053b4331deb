package org.shanhai.agreement;

/// A right that places have so much of.
public enum Quota {
    /// To build on land.
    LAND("land_quota", "km2"),
    /// To use energy.
    ENERGY("energy_quota", "tce");

    private final String key;
    private final String unit;

    Quota(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    /// The word in files and JSON.
    public String key() {
        return key;
    }

    /// The canonical unit.
    public String unit() {
        return unit;
    }
}
