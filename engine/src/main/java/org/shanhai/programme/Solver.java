package org.shanhai.programme;

import java.util.Optional;

/// Solves programmes. What it answers never rests on its word alone: values are summed here anew.
public interface Solver extends AutoCloseable {
    /// Told while it works, on the thread that asked.
    @FunctionalInterface
    interface Listener {
        Listener SILENT = (value, bound) -> true;

        /// @param value of the best so far; NaN while there is none
        /// @param bound so far; +∞ while there is none
        /// @return false to stop there
        boolean isToGoOn(double value, double bound);
    }

    /// @param hint to begin with, if any
    Solution solve(
            LinearProgramme programme, Optional<long[]> hint, Effort effort, Listener listener);

    /// Empty where time was up, or the solver died.
    Optional<Relaxation> relax(LinearProgramme programme, double seconds);

    /// What made it useless, if anything has: what a person can do about it.
    Optional<String> trouble();

    @Override
    void close();
}
