package org.shanhai.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a solver answers.
public final class Solution {
    /// How it ended.
    public enum End {
        /// No better answer exists, but for the gap allowed.
        PROVEN,
        /// There is no answer at all.
        INFEASIBLE,
        /// Time or work was up; the best so far is kept.
        STOPPED,
        /// The solver died, or was stopped by a person; the best so far is kept.
        BROKEN_OFF
    }

    private final End end;
    private final long @Nullable [] values;
    private final double value;
    private final double bound;

    private Solution(End end, long @Nullable [] values, double value, double bound) {
        this.end = end;
        this.values = values;
        this.value = value;
        this.bound = bound;
    }

    /// @param bound that no answer exceeds
    public static Solution of(End end, LinearProgramme programme, long[] values, double bound) {
        double value = programme.valueOf(values);
        return new Solution(end, values.clone(), value, Math.max(bound, value));
    }

    /// Where none was found, or none exists.
    public static Solution without(End end, double bound) {
        return new Solution(end, null, Double.NaN, bound);
    }

    public End end() {
        return end;
    }

    public boolean hasValues() {
        return values != null;
    }

    /// x; empty where no answer was found.
    public Optional<long[]> values() {
        return values == null ? Optional.empty() : Optional.of(values.clone());
    }

    /// c·x, summed here from the values.
    public double value() {
        return value;
    }

    /// That no answer exceeds; +∞ where none is known.
    public double bound() {
        return bound;
    }

    /// How far the bound lies off, relative to it; ∞ where nothing was found.
    public double gap() {
        return values == null ? Double.POSITIVE_INFINITY : gap(value, bound);
    }

    static double gap(double value, double bound) {
        double off = bound - value;
        return off <= 0 ? 0 : off / Math.max(Math.abs(bound), Double.MIN_NORMAL);
    }

    public Solution withBound(double other) {
        return new Solution(end, values, value, Math.min(bound, Math.max(other, value)));
    }

    public Solution as(End other) {
        return new Solution(other, values, value, bound);
    }
}
