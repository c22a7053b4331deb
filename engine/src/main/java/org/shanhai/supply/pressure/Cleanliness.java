package org.shanhai.supply.pressure;

/// How the pressures of an industry compare with a reference.
public enum Cleanliness {
    /// Above it in no pressure known of both.
    CLEANER("cleaner"),
    /// Below it on the whole, above it in some.
    MIXED("mixed"),
    /// Above it on the whole, or in most of what is harmed.
    DIRTIER("dirtier"),
    /// No pressure is known of both.
    UNKNOWN("unknown");

    private final String key;

    Cleanliness(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
