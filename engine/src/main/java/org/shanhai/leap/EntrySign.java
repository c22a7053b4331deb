package org.shanhai.leap;

import org.shanhai.key.Keyed;

/// What the chance of an entry rests on, all of it told by firms registered before.
public enum EntrySign implements Keyed {
    /// Firms of it seen in the place.
    SEEN,
    /// Firms of it that the mix of the other places implies there.
    EXPECTED,
    /// Firms of it seen elsewhere.
    INDUSTRY,
    /// Whether it is dug or made.
    MADE,
    /// Whether it is grown.
    GROWN,
    /// How much more of it than the mix implies is seen in places nearby.
    NEAR,
    /// The same in the places of the most alike composition.
    ALIKE,
    /// The same of the industries found in the same places as it.
    RELATED
}
