package org.shanhai.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answers a programme of any size: small ones are handed to the solver whole; of large ones the
/// relaxation is rounded, solved among the columns that its prices leave a chance, and improved
/// part by part until the gap is small enough or time is up.
public final class Search {
    /// Up to so many columns the solver is asked at once.
    static final int SMALL = 2000;

    /// The columns of each choice that prices speak most for.
    private static final int CORE = 12;

    private static final double RELAXATION_SHARE = 0.5;
    private static final double ANNEALING_SHARE = 0.6;
    private static final long STEPS_OF_CHOICE = 1000;
    private static final int ROUNDS = 4;
    private static final int ROUNDS_OF_ASSIGNING = 6;

    /// As many times the first round as the longest may be: it must end in time to cool down.
    private static final long LONGEST = 256;
    private static final double FIRST_WORK = 6;
    private static final double PART_WORK = 0.6;
    private static final int SEED = 19;

    private final Solver solver;
    private final LinearProgramme programme;
    private final Effort effort;
    private final Solver.Listener listener;
    private final long start = System.nanoTime();
    private double bound = Double.POSITIVE_INFINITY;
    private long @Nullable [] best;
    private double value = Double.NaN;
    private boolean goesOn = true;

    private Search(
            Solver solver, LinearProgramme programme, Effort effort, Solver.Listener listener) {
        this.solver = solver;
        this.programme = programme;
        this.effort = effort;
        this.listener = listener;
    }

    /// @param hint an answer to begin with, if one is known
    public static Solution solve(
            Solver solver,
            LinearProgramme programme,
            Optional<long[]> hint,
            Effort effort,
            Solver.Listener listener) {
        Search search = new Search(solver, programme, effort, listener);
        hint.ifPresent(search::keep);
        return search.run(hint);
    }

    private Solution run(Optional<long[]> hint) {
        Optional<Relaxation> relaxed = solver.relax(programme, effort.seconds() * RELAXATION_SHARE);
        if (relaxed.isEmpty()) {
            return whole(hint);
        }
        Relaxation relaxation = relaxed.get();
        if (!relaxation.isFeasible()) {
            return Solution.without(Solution.End.INFEASIBLE, Double.NEGATIVE_INFINITY);
        }
        bound = relaxation.bound();
        if (programme.columnCount() <= SMALL) {
            return whole(hint);
        }
        Choices choices = Choices.of(programme);
        long[] rounded = Rounding.of(programme, choices, relaxation);
        keep(rounded);
        tell();
        anneal(choices, relaxation.prices(), rounded);
        int[] core = core(choices, relaxation);
        if (best == null && isToGoOn()) {
            solvePart(core, FIRST_WORK);
        }
        if (best == null) {
            // None among the likely columns: all of them are asked.
            return whole(hint);
        }
        improve(choices, relaxation, core);
        return ended();
    }

    /// All at once. That the relaxation says of an answer before the solver that it is good enough
    /// is no reason to end: when that is heard is chance, and the same question has the same
    /// answer.
    private Solution whole(Optional<long[]> hint) {
        Solution solution =
                solver.solve(
                                programme,
                                hint,
                                effort.withSeconds(left()),
                                (found, off) -> listener.isToGoOn(found, Math.min(off, bound)))
                        .withBound(bound);
        return solution.hasValues() && isClose(solution.value(), solution.bound())
                ? solution.as(Solution.End.PROVEN)
                : solution;
    }

    private boolean isClose(double found, double off) {
        return Solution.gap(found, off) <= effort.gap();
    }

    private Solution ended() {
        Solution.End end =
                isCloseEnough()
                        ? Solution.End.PROVEN
                        : goesOn ? Solution.End.STOPPED : Solution.End.BROKEN_OFF;
        return Solution.of(end, programme, Objects.requireNonNull(best), bound);
    }

    private void keep(long[] x) {
        double found = programme.valueOf(x);
        if ((best == null || found > value) && programme.isKept(x)) {
            best = x.clone();
            value = found;
        }
    }

    private double left() {
        return Math.max(0.1, effort.seconds() - (System.nanoTime() - start) / 1e9);
    }

    private boolean isCloseEnough() {
        return best != null && isClose(value, bound);
    }

    private boolean isToGoOn() {
        return goesOn && !isCloseEnough() && left() > 0.2;
    }

    private void tell() {
        goesOn &= listener.isToGoOn(value, bound);
    }

    /// The columns of each choice that its prices speak most for, and all that are no choice.
    private int[] core(Choices choices, Relaxation relaxation) {
        double[] prices = relaxation.prices();
        double[] reduced =
                IntStream.range(0, programme.columnCount())
                        .mapToDouble(c -> programme.reducedCost(c, prices))
                        .toArray();
        IntStream.Builder core = IntStream.builder();
        IntStream.range(0, programme.columnCount())
                .filter(c -> choices.of(c) < 0)
                .forEach(core::add);
        for (int row : choices.rows()) {
            Arrays.stream(choices.members(row))
                    .boxed()
                    .sorted(
                            Comparator.comparingInt((Integer c) -> isTaken(c) ? 0 : 1)
                                    .thenComparingDouble(c -> -relaxation.value(c))
                                    .thenComparingDouble(c -> -reduced[c]))
                    .limit(CORE)
                    .forEach(core::add);
        }
        return core.build().sorted().toArray();
    }

    private boolean isTaken(int column) {
        return best != null && best[column] != 0;
    }

    private Solution.End solvePart(int[] free, double work) {
        long[] from = best == null ? new long[programme.columnCount()] : best;
        Optional<long[]> hint =
                best == null
                        ? Optional.empty()
                        : Optional.of(Arrays.stream(free).mapToLong(c -> from[c]).toArray());
        Solution part =
                solver.solve(
                        programme.restrictedTo(free, from),
                        hint,
                        new Effort(left(), work, 0),
                        (found, off) -> listener.isToGoOn(value, bound));
        goesOn &= part.end() != Solution.End.BROKEN_OFF;
        part.values()
                .ifPresent(
                        x -> {
                            long[] whole = from.clone();
                            for (int k = 0; k < free.length; k++) {
                                whole[free[k]] = x[k];
                            }
                            keep(whole);
                        });
        tell();
        return part.end();
    }

    /// @param rounded to begin with, where there is no answer yet
    private void anneal(Choices choices, double[] prices, long[] rounded) {
        boolean isAssigning = Assigning.isFor(programme, choices);
        if (!isAssigning && (best == null || !Annealing.isFor(programme, choices))) {
            return;
        }
        double end = left() * (1 - ANNEALING_SHARE);
        BooleanSupplier isUp = () -> left() < end;
        SplittableRandom random = new SplittableRandom(SEED);
        long steps = STEPS_OF_CHOICE * choices.rows().length;
        long most = LONGEST * steps;
        int rounds = isAssigning ? ROUNDS_OF_ASSIGNING : ROUNDS;
        for (int round = 0;
                round < rounds && isToGoOn() && left() > end;
                round++, steps = Math.min(most, 4 * steps)) {
            long[] from = best == null ? rounded : best;
            keep(
                    isAssigning
                            ? Assigning.improve(
                                    programme, choices, prices, from, steps, random, isUp)
                            : Annealing.improve(
                                    programme,
                                    choices,
                                    prices,
                                    from,
                                    steps,
                                    Annealing.HOT,
                                    random,
                                    isUp));
            tell();
        }
    }

    private void improve(Choices choices, Relaxation relaxation, int[] core) {
        Parts parts = new Parts(programme, choices, core, relaxation, new SplittableRandom(SEED));
        while (isToGoOn()) {
            int[] free = parts.next(Objects.requireNonNull(best));
            double before = value;
            Solution.End end = solvePart(free, PART_WORK);
            parts.learn(value > before, end == Solution.End.PROVEN);
        }
    }
}
