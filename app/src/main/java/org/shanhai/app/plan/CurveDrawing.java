package org.shanhai.app.plan;

import java.util.List;
import java.util.function.DoubleFunction;

/// What a picture of a trade-off curve shows.
///
/// @param spots at least one
public record CurveDrawing(String title, Axis across, Axis up, List<Spot> spots) {
    public CurveDrawing {
        spots = List.copyOf(spots);
    }

    /// @param write a value of it
    public record Axis(String name, DoubleFunction<String> write) {}

    /// A plan.
    ///
    /// @param bound of what stands upwards
    public record Spot(double across, double up, double bound, String name) {}
}
