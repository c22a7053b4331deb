package org.shanhai.region;

import org.shanhai.key.Keyed;

/// The three broad sectors of an economy.
public enum Broad implements Keyed {
    PRIMARY,
    SECONDARY,
    TERTIARY
}
