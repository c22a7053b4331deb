package org.shanhai.region;

import org.shanhai.key.Keyed;

/// The part a place plays in the collaboration of mountain and sea.
public enum Role implements Keyed {
    /// Later-developed hinterland.
    MOUNTAIN,
    /// Advanced coast or core.
    COAST,
    /// Inside the region, neither of the two.
    OTHER,
    /// Outside the region, kept so that trade closes.
    OUTSIDE
}
