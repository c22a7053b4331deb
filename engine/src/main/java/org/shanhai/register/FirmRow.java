package org.shanhai.register;

import java.util.EnumMap;
import java.util.Map;

/// One row of a register as it stands in the file, of what an import uses.
///
/// @param file for messages
/// @param line from 1
/// @param hasLostZeros whether the code of its industry is kept as a number so short that zeros it
///     began with may be lost
public record FirmRow(
        String file, long line, Map<RegisterField, String> cells, boolean hasLostZeros) {
    public FirmRow {
        cells = new EnumMap<>(cells);
    }

    /// The text of a cell; empty where there is none.
    public String get(RegisterField field) {
        String text = cells.get(field);
        return text == null ? "" : text;
    }
}
