package org.shanhai.region;

/// The components of value added.
public enum ValueAdded {
    WAGES("wages"),
    TAXES("taxes"),
    DEPRECIATION("depreciation"),
    SURPLUS("surplus");

    private final String key;

    ValueAdded(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
