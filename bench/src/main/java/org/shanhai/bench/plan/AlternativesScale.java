package org.shanhai.bench.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.bench.PeakMemory;
import org.shanhai.bench.Stopwatch;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.NearOptimal;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;

/// How far ten near-optimal plans of 1,000 projects × 200 zones differ from the best found, and
/// from one another.
///
/// Arguments: what (`a`: six region-wide limits; `b`: land by zone and five region-wide), seconds
/// for the best (60) and for the ten together (120), slack in percent (2), seed (19).
public final class AlternativesScale {
    private static final int PROJECTS = 1000;
    private static final int ZONES = 200;
    private static final int MANY = 10;
    private static final int COUNTIES = 90;
    private static final double GOOD_ENOUGH = 0.03;

    private AlternativesScale() {}

    public static void main(String[] arguments) throws IOException {
        boolean landByZone = arguments[0].equals("b");
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 60;
        double more = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 120;
        double slack = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 2;
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 19;
        Instances.Placed placed = Instances.pipeline(PROJECTS, ZONES, COUNTIES, landByZone, seed);
        LinearProgramme programme = placed.programme();
        try (Solver solver = new SolverProcess(SolverLibrary.find().orElseThrow())) {
            Solution best =
                    Search.solve(
                            solver,
                            programme,
                            Optional.empty(),
                            new Effort(seconds, 0, 0.001),
                            Solver.Listener.SILENT);
            System.out.printf(
                    "%s: %.2f, bound %.2f, gap %.3f %%%n",
                    arguments[0], best.value(), best.bound(), 100 * best.gap());
            Stopwatch watch = Stopwatch.start();
            NearOptimal near =
                    new NearOptimal(
                            solver, programme, placed.falls(), best.value() * (1 - slack / 100));
            List<long[]> all = new ArrayList<>(List.of(best.values().orElseThrow()));
            long start = System.nanoTime();
            int missed = 0;
            while (all.size() <= MANY && missed < NearOptimal.turns()) {
                double left = more - (System.nanoTime() - start) / 1e9;
                Effort effort =
                        new Effort(
                                Math.max(0.5, left / Math.max(1, (MANY + 1 - all.size()) / 1.5)),
                                0,
                                GOOD_ENOUGH);
                Optional<Solution> next = near.next(all, effort, Solver.Listener.SILENT);
                if (next.isEmpty()) {
                    missed++;
                    System.out.println("none found in a turn");
                    continue;
                }
                missed = 0;
                long[] x = next.get().values().orElseThrow();
                double least = 1;
                double moved = 1;
                for (long[] other : all) {
                    least = Math.min(least, near.exchanged(x, other));
                    moved = Math.min(moved, placed.falls().moved(x, other));
                }
                System.out.printf(
                        "%d: %.2f %% below, kept to: %s, from the best exchanged %.1f %%,"
                                + " moved %.1f %%; from the nearest %.1f %%, %.1f %%; %.1f s%n",
                        all.size(),
                        100 * (1 - next.get().value() / best.value()),
                        programme.isKept(x),
                        100 * near.exchanged(x, all.getFirst()),
                        100 * placed.falls().moved(x, all.getFirst()),
                        100 * least,
                        100 * moved,
                        (System.nanoTime() - start) / 1e9);
                all.add(x);
            }
            System.out.println(watch.read());
            PeakMemory.print();
        }
    }
}
