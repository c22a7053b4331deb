package org.shanhai.supply;

/// Which purchases an effect follows.
public enum Closure {
    /// Direct and indirect: what industries buy of one another (Type I).
    TYPE_I("type_i"),
    /// Induced as well: households spend the wages (Type II).
    TYPE_II("type_ii");

    private final String key;

    Closure(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
