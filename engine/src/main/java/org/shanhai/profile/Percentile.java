package org.shanhai.profile;

/// Where a value stands among others: the share that is smaller, and half of those that equal it.
public final class Percentile {
    private Percentile() {}

    /// From 0 to 1; ½ where there is nothing to compare with.
    ///
    /// @param sorted ascending; the value itself may be among them, and then counts as one that
    ///     equals it
    public static double of(double value, double[] sorted) {
        int below = 0;
        int equal = 0;
        for (double other : sorted) {
            below += other < value ? 1 : 0;
            equal += other == value ? 1 : 0;
        }
        return sorted.length == 0 ? 0.5 : (below + 0.5 * equal) / sorted.length;
    }
}
