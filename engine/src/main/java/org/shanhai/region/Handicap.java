package org.shanhai.region;

import org.shanhai.key.Keyed;

/// What may hold a place back.
public enum Handicap implements Keyed {
    INFRASTRUCTURE,
    INVESTMENT,
    INDUSTRIAL_BASE,
    TRANSPORT,
    RESOURCES
}
