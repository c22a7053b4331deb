package org.shanhai.plan;

import java.util.function.BooleanSupplier;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;

/// How long may be spent around a plan that is found, all steps together. Begins to run when made.
public record Allowance(long start, double seconds, BooleanSupplier wanted) {
    private static final double LEAST = 0.2;

    /// @param seconds of wall clock
    /// @param wanted false once a person stops it; what is found by then is kept
    public Allowance(double seconds, BooleanSupplier wanted) {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("Seconds (%s) must be above 0.".formatted(seconds));
        }
        this(System.nanoTime(), seconds, wanted);
    }

    boolean isLeft() {
        return left() > LEAST && wanted.getAsBoolean();
    }

    private double left() {
        return seconds - (System.nanoTime() - start) / 1e9;
    }

    /// For one of so many steps that are still to come.
    Effort effort(double gap, int steps) {
        return new Effort(Math.max(LEAST, left() / Math.max(1, steps)), 0, gap);
    }

    Solver.Listener listener() {
        return (value, bound) -> wanted.getAsBoolean();
    }
}
