package org.shanhai.plan;

import java.util.List;

/// How much of one aim has to be given up for more of another.
///
/// @param points from the most of the first aim to the most of the second
/// @param isWhole false where time was up, or a person stopped it, before all were found
public record TradeOff(Aim first, Aim second, List<CurvePoint> points, boolean isWhole) {
    public TradeOff {
        points = List.copyOf(points);
    }
}
