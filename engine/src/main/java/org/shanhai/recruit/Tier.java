package org.shanhai.recruit;

/// Where in a chain an industry stands, from far up to down.
public enum Tier {
    /// Supplies what the suppliers need.
    UPSTREAM_2("upstream_2"),
    /// Supplies the industry asked of.
    UPSTREAM("upstream"),
    /// Asked of.
    HERE("here"),
    /// Buys of it.
    DOWNSTREAM("downstream");

    private final String key;

    Tier(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
