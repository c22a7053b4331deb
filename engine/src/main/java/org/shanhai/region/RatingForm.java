package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How a ruleset that rates firms makes classes of marks.
///
/// @param shareA the part of the firms, the best first, that is A; a part of one
/// @param shareB the part that is A or B
/// @param shareC the part that is A, B or C; the rest is D
/// @param benchmark for lines that state none: so many times the mean of the year before
/// @param meanFor the indicators of which a firm that lacks the figure is given the mean marks
/// @param notCounted what of the published form is left out, as nothing tells it: `bonus`
@OfTable(value = "ratings", key = "ruleset")
public record RatingForm(
        @InColumn(key = true) String ruleset,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double shareA,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double shareB,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double shareC,
        @InColumn(unit = NumberUnit.COUNT) OptionalDouble benchmark,
        List<String> meanFor,
        List<String> notCounted,
        Basis basis,
        String source,
        String note)
        implements Row {
    public RatingForm {
        meanFor = List.copyOf(meanFor);
        notCounted = List.copyOf(notCounted);
    }
}
