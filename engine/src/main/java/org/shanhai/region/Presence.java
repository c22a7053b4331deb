package org.shanhai.region;

import org.shanhai.key.Keyed;

/// Whether an industry exists in a place. Only facts make it `present` or `absent`; an estimate
/// never does.
public enum Presence implements Keyed {
    PRESENT,
    ABSENT,
    UNKNOWN
}
