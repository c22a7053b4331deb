package org.shanhai.region;

import java.util.Locale;

/// The part a place plays in the collaboration of mountain and sea.
public enum Role {
    /// Later-developed hinterland.
    MOUNTAIN,
    /// Advanced coast or core.
    COAST,
    /// Inside the region, neither of the two.
    OTHER,
    /// Outside the region, kept so that trade closes.
    OUTSIDE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
