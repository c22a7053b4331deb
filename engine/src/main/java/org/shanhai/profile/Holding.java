package org.shanhai.profile;

/// What facts say of an industry in a place.
public enum Holding {
    /// It is there and strong: location quotient at least 1, or a fact says it is there and no
    /// quotient is known.
    HAS("has"),
    /// It is there, with a location quotient below 1.
    WEAK("weak"),
    /// It is not there.
    ABSENT("absent"),
    /// No fact tells.
    UNKNOWN("unknown");

    private final String key;

    Holding(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
