package org.shanhai.capability.entry;

/// Rankings by a single thing, which a model must beat to be worth its while.
public enum Null {
    UBIQUITY("ubiquity", Driver.UBIQUITY),
    OWN_RCA("own_rca", Driver.OWN_RCA),
    DENSITY("density", Driver.DENSITY),
    /// Only where the model knows of it too.
    EARLIER_RCA("earlier_rca", Driver.EARLIER_RCA);

    private final String key;

    private final Driver driver;

    Null(String key, Driver driver) {
        this.key = key;
        this.driver = driver;
    }

    /// What it ranks by, the more the likelier.
    Driver driver() {
        return driver;
    }

    public String key() {
        return key;
    }
}
