package org.shanhai.bench.plan;

import java.io.IOException;
import java.util.Optional;
import org.shanhai.bench.PeakMemory;
import org.shanhai.bench.Stopwatch;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;

/// How near large plans come to what none exceeds, in so many seconds.
///
/// Arguments: what (`a`: 1,000 projects × 200 zones under six region-wide limits; `b`: land by zone
/// and five region-wide; `C`, `D`, `E`: generalised assignment, 20 × 200), seconds (60), gap in
/// percent at which it is good enough (0.1), seed (19). The folder of the solver stands in
/// `SHANHAI_SOLVER`.
public final class PlanScale {
    private static final int PROJECTS = 1000;
    private static final int ZONES = 200;
    private static final int COUNTIES = 90;
    private static final int AGENTS = 20;
    private static final int JOBS = 200;

    private PlanScale() {}

    private static LinearProgramme pipeline(boolean landByZone, long seed) {
        return Instances.pipeline(PROJECTS, ZONES, COUNTIES, landByZone, seed).programme();
    }

    public static void main(String[] arguments) throws IOException {
        String what = arguments[0];
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 60;
        double gap = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0.1;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 19;
        LinearProgramme programme =
                switch (what) {
                    case "a" -> pipeline(false, seed);
                    case "b" -> pipeline(true, seed);
                    default -> Instances.assignment(what.charAt(0), AGENTS, JOBS, seed);
                };
        try (Solver solver = new SolverProcess(SolverLibrary.find().orElseThrow())) {
            Stopwatch watch = Stopwatch.start();
            Solution solution =
                    Search.solve(
                            solver,
                            programme,
                            Optional.empty(),
                            new Effort(seconds, 0, gap / 100),
                            Solver.Listener.SILENT);
            System.out.printf(
                    "%s, %d columns: %s, %.4f, bound %.4f, gap %.3f %%, kept to: %s, %s%n",
                    what,
                    programme.columnCount(),
                    solution.end(),
                    solution.value(),
                    solution.bound(),
                    100 * solution.gap(),
                    solution.values().map(programme::isKept).orElse(false),
                    watch.read());
            PeakMemory.print();
        }
    }
}
