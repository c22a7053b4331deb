package org.shanhai.supply;

/// How an effect comes about.
public enum Part {
    /// The project's own output.
    DIRECT("direct"),
    /// Purchases of industries from one another.
    INDIRECT("indirect"),
    /// Households spending the wages.
    INDUCED("induced"),
    /// All of them.
    TOTAL("total");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
