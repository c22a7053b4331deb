package org.shanhai.region;

import java.util.Locale;

/// The components of value added.
public enum ValueAdded {
    WAGES,
    TAXES,
    DEPRECIATION,
    SURPLUS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
