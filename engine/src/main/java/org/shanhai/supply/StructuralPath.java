package org.shanhai.supply;

import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// One chain of purchases: a change in the first cell makes it buy from the second, that one from
/// the third, and so on; the last one's output of that round times its intensity is the value.
///
/// @param steps from where the change happens to the last supplier; at least one
/// @param value what the last supplier adds to the figure in this round, in its unit
public record StructuralPath(List<Step> steps, double value) {
    public StructuralPath {
        steps = List.copyOf(steps);
    }

    /// An industry in a place.
    public record Step(Place place, Industry industry) {}
}
