package org.shanhai.region;

/// The three broad sectors of an economy.
public enum Broad {
    PRIMARY("primary"),
    SECONDARY("secondary"),
    TERTIARY("tertiary");

    private final String key;

    Broad(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
