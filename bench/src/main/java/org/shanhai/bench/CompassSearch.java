package org.shanhai.bench;

import java.util.function.ToDoubleFunction;

/// Climbs a rough hill without derivatives: tries a step both ways along each axis, keeps what is
/// better, and halves the steps where nothing is.
public final class CompassSearch {
    private CompassSearch() {}

    /// @param start not changed
    /// @param first the length of the first steps
    /// @param last how short steps get
    public static double[] highest(
            ToDoubleFunction<double[]> hill, double[] start, double first, double last) {
        double[] best = start.clone();
        double height = hill.applyAsDouble(best);
        for (double step = first; step >= last; ) {
            boolean climbed = false;
            for (int axis = 0; axis < best.length; axis++) {
                for (double move : new double[] {step, -step}) {
                    double[] tried = best.clone();
                    tried[axis] += move;
                    double reached = hill.applyAsDouble(tried);
                    if (reached > height) {
                        best = tried;
                        height = reached;
                        climbed = true;
                        break;
                    }
                }
            }
            step = climbed ? step : step / 2;
        }
        return best;
    }
}
