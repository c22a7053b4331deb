package org.shanhai.capability.entry;

import org.shanhai.key.Keyed;

/// Rankings by a single thing, which a model must beat to be worth its while.
public enum Null implements Keyed {
    UBIQUITY(Driver.UBIQUITY),
    OWN_RCA(Driver.OWN_RCA),
    DENSITY(Driver.DENSITY),
    /// Only where the model knows of it too.
    EARLIER_RCA(Driver.EARLIER_RCA);

    private final Driver driver;

    Null(Driver driver) {
        this.driver = driver;
    }

    /// What it ranks by, the more the likelier.
    Driver driver() {
        return driver;
    }
}
