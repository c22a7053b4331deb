package org.shanhai.region;

/// What may hold a place back.
public enum Handicap {
    INFRASTRUCTURE("infrastructure"),
    INVESTMENT("investment"),
    INDUSTRIAL_BASE("industrial_base"),
    TRANSPORT("transport"),
    RESOURCES("resources");

    private final String key;

    Handicap(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
