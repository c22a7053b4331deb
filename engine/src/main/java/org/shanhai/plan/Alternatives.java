package org.shanhai.plan;

import java.util.List;

/// Plans nearly as good as the best that differ most from it and from one another.
///
/// @param slack by which part of the value of the best they may lie below it
/// @param floor of the value of the aims that makes it
/// @param ofBound the part by which the floor lies below what no plan exceeds
/// @param gain what is looked at of who gains, a key of [Counted#GAINS]
/// @param isAll whether no other was found by any way it could differ, not that time was up
public record Alternatives(
        double slack,
        double floor,
        double ofBound,
        String gain,
        List<Alternative> plans,
        boolean isAll) {
    public Alternatives {
        plans = List.copyOf(plans);
    }
}
