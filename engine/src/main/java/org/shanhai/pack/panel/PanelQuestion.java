package org.shanhai.pack.panel;

import java.util.List;
import java.util.Optional;
import org.shanhai.pack.unit.DecimalMark;

/// How a user's table is to be read.
///
/// @param place column of the places; guessed from its name where empty
/// @param industry column of the industries; guessed where empty, none in a wide table
/// @param value column of the values; guessed where empty, none in a wide table
/// @param year column of the years; guessed where empty, and one year where there is none
/// @param wide whether industries stand across, one a column
/// @param ignored columns of a wide table that are no industries
/// @param sheet of a workbook; its only one where empty
/// @param sumDuplicates whether rows for the same cell are parts, to be added up
/// @param emptyIsNothing whether an empty value means that nothing is there
public record PanelQuestion(
        Optional<String> place,
        Optional<String> industry,
        Optional<String> value,
        Optional<String> year,
        boolean wide,
        List<String> ignored,
        Optional<String> sheet,
        boolean sumDuplicates,
        boolean emptyIsNothing,
        Optional<DecimalMark> decimal) {
    public PanelQuestion {
        ignored = List.copyOf(ignored);
    }
}
