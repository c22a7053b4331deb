package org.shanhai.region;

/// Why an industry comes with the goods of others, so that it makes no chain of its own between
/// places.
public enum Margin {
    /// It trades them.
    TRADE("trade"),
    /// It carries or stores them.
    CARRIAGE("carriage");

    private final String key;

    Margin(String key) {
        this.key = key;
    }

    /// The word used in packs, text and JSON.
    public String key() {
        return key;
    }
}
