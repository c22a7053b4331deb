package org.shanhai.supply.pressure;

import org.shanhai.key.Keyed;

/// How the pressures of an industry compare with a reference.
public enum Cleanliness implements Keyed {
    /// Above it in no pressure known of both.
    CLEANER,
    /// Below it on the whole, above it in some.
    MIXED,
    /// Above it on the whole, or in most of what is harmed.
    DIRTIER,
    /// No pressure is known of both.
    UNKNOWN
}
