package org.shanhai.profile;

import java.util.function.DoublePredicate;

/// Where a value stands among others: the share that is smaller, and half of those that equal it.
public final class Percentile {
    private Percentile() {}

    /// From 0 to 1; ½ where there is nothing to compare with.
    ///
    /// @param sorted ascending; the value itself may be among them, and then counts as one that
    ///     equals it
    public static double of(double value, double[] sorted) {
        if (sorted.length == 0) {
            return 0.5;
        }
        int below = count(sorted, other -> other < value);
        int equal = count(sorted, other -> other <= value) - below;
        return (below + 0.5 * equal) / sorted.length;
    }

    /// How many there are of which something holds that holds of the first ones.
    private static int count(double[] sorted, DoublePredicate holds) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(sorted[middle])) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
