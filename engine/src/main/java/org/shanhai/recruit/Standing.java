package org.shanhai.recruit;

import org.shanhai.key.Keyed;

/// How an industry of a chain stands in a place.
public enum Standing implements Keyed {
    /// It may be said that the place has it.
    HAVE,
    /// It is there and not strong, or there is a sign of it.
    WEAK,
    /// Not known to be there, and a partner has it: the first to ask.
    AT_PARTNER,
    /// Not known to be there.
    GAP,
    /// Not known to be there, and not called for.
    NOT_CALLED;

    /// Whether firms are to be called for it.
    public boolean isGap() {
        return this == GAP || this == AT_PARTNER;
    }
}
