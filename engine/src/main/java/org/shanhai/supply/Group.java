package org.shanhai.supply;

/// Where an effect falls, seen from one place.
public enum Group {
    /// The place itself.
    HERE("here"),
    /// The places it is paired with.
    PARTNER("partner"),
    /// The rest of the study area.
    REGION("region"),
    /// Beyond the study area.
    OUTSIDE("outside");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
