package org.shanhai.pack;

/// What the text of one cell was found to hold, or what is wrong with it.
sealed interface CellReading {
    /// @param value by the type of the column: a `Double`, a year as `Integer`, a `Figure`, a
    ///     `UnitText`; of all others the text
    record Sound(Object value) implements CellReading {}

    record Wrong(CellFault fault) implements CellReading {}
}
