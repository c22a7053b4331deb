package org.shanhai.supply;

import org.shanhai.key.Keyed;

/// Where an effect falls, seen from one place.
public enum Group implements Keyed {
    /// The place itself.
    HERE,
    /// The places it is paired with.
    PARTNER,
    /// The rest of the study area.
    REGION,
    /// Beyond the study area.
    OUTSIDE
}
