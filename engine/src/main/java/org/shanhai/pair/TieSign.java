package org.shanhai.pair;

import org.shanhai.key.Keyed;

/// What is known of two places before anybody asks whether they are tied, more of it the likelier.
public enum TieSign implements Keyed {
    /// The logarithm of the value added of the coastal place.
    SIZE,
    /// Less the logarithm of the km between them.
    NEARNESS,
    /// The logarithm of what the two sell one another.
    LINKS,
    /// Whether one city holds both.
    SAME_CITY,
    /// Whether the coastal place is a county or city of its own, no district.
    OWN,
    /// Whether a direct train runs between them, or what they lie in.
    TRAIN
}
