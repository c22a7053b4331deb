package org.shanhai.region;

/// Whether an industry exists in a place. Only facts make it `present` or `absent`; an estimate
/// never does.
public enum Presence {
    PRESENT("present"),
    ABSENT("absent"),
    UNKNOWN("unknown");

    private final String key;

    Presence(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
