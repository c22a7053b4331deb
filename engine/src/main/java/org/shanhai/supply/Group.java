package org.shanhai.supply;

import java.util.Locale;

/// Where an effect falls, seen from one place.
public enum Group {
    /// The place itself.
    HERE,
    /// The places it is paired with.
    PARTNER,
    /// The rest of the study area.
    REGION,
    /// Beyond the study area.
    OUTSIDE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
