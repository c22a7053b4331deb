package org.shanhai.supply;

/// What is not known of trade and jobs, and makes answers of the supply model uncertain.
public enum Cause {
    /// How much each place sells to itself of each product.
    OWN_SHARES("own_shares"),
    /// How far the goods of a class travel, and how many go anywhere.
    REACH("reach"),
    /// How trade falls far away, and how near places are to one another for trade.
    KERNEL("kernel"),
    /// How many jobs a unit of output gives.
    JOBS("jobs");

    private final String key;

    Cause(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
