package org.shanhai.region;

import java.util.Locale;

/// Whether an industry exists in a place. Only facts make it `present` or `absent`; an estimate
/// never does.
public enum Presence {
    PRESENT,
    ABSENT,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
