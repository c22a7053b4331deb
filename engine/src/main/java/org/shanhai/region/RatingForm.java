package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;

/// How a ruleset that rates firms makes classes of marks.
///
/// @param shareA the part of the firms, the best first, that is A; a part of one
/// @param shareB the part that is A or B
/// @param shareC the part that is A, B or C; the rest is D
/// @param benchmark for lines that state none: so many times the mean of the year before
/// @param meanFor the indicators of which a firm that lacks the figure is given the mean marks
/// @param notCounted what of the published form is left out, as nothing tells it: `bonus`
public record RatingForm(
        String ruleset,
        double shareA,
        double shareB,
        double shareC,
        OptionalDouble benchmark,
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
