package org.shanhai.region;

import java.util.Locale;

/// The three broad sectors of an economy.
public enum Broad {
    PRIMARY,
    SECONDARY,
    TERTIARY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
