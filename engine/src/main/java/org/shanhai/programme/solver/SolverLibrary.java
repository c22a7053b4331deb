package org.shanhai.programme.solver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the native libraries of OR-Tools lie. They are no part of the program: the launcher
/// fetches those of one platform when a plan is first asked for.
public final class SolverLibrary {
    /// The property that names their folder, and the variable of the environment.
    public static final String PROPERTY = "shanhai.solver";

    public static final String VARIABLE = "SHANHAI_SOLVER";

    /// Of what speaks with them, which packages made without the solver lack.
    private static final String SPEAKER = "/com/google/ortools/sat/CpModel.class";

    private SolverLibrary() {}

    /// Whether the program can use them, wherever they lie.
    public static boolean isUsable() {
        return SolverLibrary.class.getResource(SPEAKER) != null;
    }

    /// Their folder; empty where nobody names one that holds them, or they are of no use.
    public static Optional<Path> find() {
        return !isUsable() ? Optional.empty() : named();
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty(PROPERTY), System.getenv(VARIABLE))
                .filter(named -> named != null && !named.isEmpty())
                .map(Path::of)
                .filter(
                        folder ->
                                Files.isRegularFile(
                                        folder.resolve(System.mapLibraryName("jniortools"))))
                .findFirst();
    }
}
