package org.shanhai.region.table;

import org.shanhai.key.Keyed;

/// What the numbers of a column count, where the column says no unit itself.
public enum NumberUnit implements Keyed {
    /// What the column `unit` of the same row says.
    IN_UNIT_COLUMN,
    /// The currency of the pack, or what its description says for the table.
    MONEY,
    KM,
    KM2,
    MU,
    DEGREES,
    MINUTES,
    PERSONS,
    FIRMS,
    ROWS,
    MARKS,
    /// How many of what the row counts.
    COUNT,
    YEARS,
    /// Whatever the figure that the row names is counted in here.
    CANONICAL,
    /// A part of one.
    SHARE,
    /// A place in an order.
    ORDINAL
}
