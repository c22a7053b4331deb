package org.shanhai.register;

import org.shanhai.key.Keyed;

/// Why a row of a register is no firm to count.
public enum LeftOut implements Keyed {
    /// Neither place nor address nor code nor name tells a place.
    NO_PLACE,
    /// It is registered outside the study area.
    OUTSIDE,
    /// The register says it is closed.
    CLOSED,
    /// It sums up others.
    TOTAL,
    /// Its code stood in an earlier row.
    TWICE,
    /// It has neither name nor scope nor code of an industry.
    EMPTY,
    /// The file could not be read there.
    UNREADABLE
}
