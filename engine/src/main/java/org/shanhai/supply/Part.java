package org.shanhai.supply;

import java.util.Locale;

/// How an effect comes about.
public enum Part {
    /// The project's own output.
    DIRECT,
    /// Purchases of industries from one another.
    INDIRECT,
    /// Households spending the wages.
    INDUCED,
    /// All of them.
    TOTAL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
