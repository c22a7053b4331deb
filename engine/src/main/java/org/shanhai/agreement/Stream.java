package org.shanhai.agreement;

/// What a joint undertaking yields or uses a year.
public enum Stream {
    /// All tax, with what goes to the central government and the province.
    TAX("tax", "¤"),
    /// The part of tax that stays with places.
    LOCAL_TAX("local_tax", "¤"),
    /// The profit that a joint company pays out.
    PROFIT("profit", "¤"),
    OUTPUT("output", "¤"),
    JOBS("jobs", "persons"),
    ENERGY("energy", "tce"),
    LAND("land", "km2");

    private final String key;
    private final String unit;

    Stream(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    /// The word in files and JSON.
    public String key() {
        return key;
    }

    /// The canonical unit; `¤` for the region's money.
    public String unit() {
        return unit;
    }
}
