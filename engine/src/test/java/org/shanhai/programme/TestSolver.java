package org.shanhai.programme;

import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;

/// One solver for all tests: starting it takes longer than most of them.
public final class TestSolver {
    private static final Solver SHARED =
            new SolverProcess(
                    SolverLibrary.find()
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "No library of OR-Tools: run mvn"
                                                            + " generate-test-resources, or set "
                                                            + SolverLibrary.VARIABLE)));

    private TestSolver() {}

    public static Solver get() {
        return SHARED;
    }
}
