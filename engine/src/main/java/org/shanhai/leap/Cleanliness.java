package org.shanhai.leap;

import java.util.Locale;

/// How the pressures of an industry compare with a reference.
public enum Cleanliness {
    /// Below it in every pressure known of both.
    CLEANER,
    /// Below it on the whole, above it in some.
    MIXED,
    /// Above it on the whole, or in most pressures.
    DIRTIER,
    /// No pressure is known of both.
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
