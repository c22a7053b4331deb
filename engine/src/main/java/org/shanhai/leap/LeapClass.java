package org.shanhai.leap;

import org.shanhai.key.Keyed;

/// What an industry would be to a place.
public enum LeapClass implements Keyed {
    /// Known to be there: what is there is not proposed.
    HAS,
    /// In reach, brings more than the place has, cleaner than the place and its forerunners.
    LEAP,
    /// In reach and no trap, but no better or no cleaner than what the place has, or barred by a
    /// limit or an endowment.
    NEITHER,
    /// Dirtier than the place's average for what it brings.
    TRAP,
    /// Out of reach, or known to be in no place of the region.
    FAR,
    /// Too little is known to say.
    NOT_RANKABLE
}
