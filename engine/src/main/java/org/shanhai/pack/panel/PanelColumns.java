package org.shanhai.pack.panel;

import java.util.List;
import java.util.Optional;

/// Which columns of a file were read as what.
///
/// @param industry empty in a wide table
/// @param value empty in a wide table
/// @param year empty where the table is of one year
/// @param guessed those that were found by their names, in the order place, industry, value, year
public record PanelColumns(
        String place,
        Optional<String> industry,
        Optional<String> value,
        Optional<String> year,
        List<String> guessed) {
    public PanelColumns {
        guessed = List.copyOf(guessed);
    }
}
