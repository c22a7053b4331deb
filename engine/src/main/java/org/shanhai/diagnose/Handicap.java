package org.shanhai.diagnose;

import java.util.Locale;

/// What may hold a place back.
public enum Handicap {
    INFRASTRUCTURE,
    INVESTMENT,
    INDUSTRIAL_BASE,
    TRANSPORT,
    RESOURCES;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
