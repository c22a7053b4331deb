package org.shanhai.region;

/// The part a place plays in the collaboration of mountain and sea.
public enum Role {
    /// Later-developed hinterland.
    MOUNTAIN("mountain"),
    /// Advanced coast or core.
    COAST("coast"),
    /// Inside the region, neither of the two.
    OTHER("other"),
    /// Outside the region, kept so that trade closes.
    OUTSIDE("outside");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
