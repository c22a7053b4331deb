package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What a place did about what held it back: told by a source, not advised.
///
/// @param place that did it
/// @param done what was done, in words
/// @param year in which; empty where that is not told
/// @param cost money put into it, whoever paid, in the currency of the region; empty where no fact
///     tells
/// @param outcome what came of it, in words; empty where that is not told
@OfTable(value = "remedies", key = "remedy")
public record Remedy(
        @InColumn(value = "remedy", key = true) String key,
        Handicap handicap,
        @InColumn(of = "places") String place,
        String done,
        String doneLocal,
        OptionalInt year,
        Optional<Quantity> cost,
        @InColumn(maybe = true) String outcome,
        String outcomeLocal,
        Basis basis,
        String source,
        String note)
        implements Row {}
