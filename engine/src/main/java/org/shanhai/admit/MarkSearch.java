package org.shanhai.admit;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.shanhai.region.Quantity;

/// The smallest change of one figure from which on something holds, by doubling and bisection.
final class MarkSearch {
    private static final double FARTHEST = 1e4;
    private static final int HALVINGS = 45;

    private MarkSearch() {}

    /// @param start above zero
    /// @param up whether the figure is raised, else lowered
    /// @param allowed between what it may lie
    static OptionalDouble smallest(
            double start, boolean up, Quantity allowed, DoublePredicate holds) {
        double near = start;
        double far = start;
        boolean found = false;
        for (double factor = 1.25; factor <= FARTHEST && !found; factor *= factor) {
            far = up ? Math.min(start * factor, allowed.high()) : start / factor;
            far = up ? far : Math.max(far, allowed.low());
            if (far == near || (up ? far < near : far > near)) {
                return OptionalDouble.empty();
            }
            found = holds.test(far);
            near = found ? near : far;
        }
        if (!found) {
            return OptionalDouble.empty();
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (near + far) / 2;
            if (holds.test(middle)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return OptionalDouble.of(far);
    }
}
