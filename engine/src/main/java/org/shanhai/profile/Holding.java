package org.shanhai.profile;

import java.util.Locale;

/// What facts say of an industry in a place.
public enum Holding {
    /// It is there and strong: location quotient at least 1, or a fact says it is there and no
    /// quotient is known.
    HAS,
    /// It is there, with a location quotient below 1.
    WEAK,
    /// It is not there.
    ABSENT,
    /// No fact tells.
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
