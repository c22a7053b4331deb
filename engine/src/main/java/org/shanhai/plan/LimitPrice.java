package org.shanhai.plan;

import java.util.List;
import java.util.OptionalDouble;

/// What a limit costs: a step function of it, for a little more room may be less than any project
/// needs.
///
/// @param steps ascending
/// @param next how much more of it, the rest as it is, first lets the aims gain; empty where no
///     amount does, or time was up
public record LimitPrice(Bound bound, List<PriceStep> steps, OptionalDouble next) {
    public LimitPrice {
        steps = List.copyOf(steps);
    }
}
