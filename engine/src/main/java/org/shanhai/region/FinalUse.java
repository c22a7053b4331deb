package org.shanhai.region;

/// Who finally uses a product.
public enum FinalUse {
    HOUSEHOLD("household"),
    GOVERNMENT("government"),
    INVESTMENT("investment"),
    STOCKS("stocks"),
    EXPORT("export");

    private final String key;

    FinalUse(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
