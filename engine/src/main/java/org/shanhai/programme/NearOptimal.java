package org.shanhai.programme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answers nearly as good as the best that differ most from it and from one another (hop, skip,
/// jump; Brill 1979; modelling to generate alternatives, Brill and others 1982).
///
/// The objective becomes a row: at least the floor. What is made as much as possible instead is how
/// many choices are made or left otherwise: where the programme is small, than in the earlier
/// answer that is nearest; where it is large, than in the best and in those since on average, which
/// needs no more rows. Or it is what falls on half of the groups rather than on the other. Which
/// of its columns a choice takes is no difference by itself: twins may be swapped without one.
public final class NearOptimal {
    /// How an answer is to differ.
    private enum By {
        /// In which choices are made.
        CHOICES,
        /// In who gains.
        GROUPS
    }

    /// Of an objective of choices the part that who gains decides: less than one choice.
    private static final double TIE = 0.4;

    /// Of a large one, whose choices are not counted one by one.
    private static final double LARGE_TIE = 0.05;

    /// What falls elsewhere costs less than choices made otherwise: its weight begins higher.
    private static final double DEARER = 6;

    /// The first that tell choices apart, the last who gains.
    private static final List<By> TURNS = List.of(By.CHOICES, By.CHOICES, By.GROUPS);

    /// Where less than this can be moved between groups at most, as where each has little room, no
    /// answer is looked for by who gains.
    private static final double WORTH_MOVING = 0.1;

    /// Of large programmes: how much being otherwise than the best counts, beside being otherwise
    /// than those found since.
    private static final double THE_BEST = 0.6;

    /// Less than this is no other answer.
    private static final double LEAST_MOVED = 0.01;

    private final Solver solver;
    private final LinearProgramme programme;
    private final LinearProgramme floored;
    private final Choices choices;
    private final Falls falls;
    private final double mostFalls;
    private final double floor;
    private final Map<By, Double> weights = new EnumMap<>(By.class);
    private double @Nullable [] prices;
    private int turn;
    private boolean isWorthMoving = true;

    /// @param floor of the objective
    public NearOptimal(Solver solver, LinearProgramme programme, Falls falls, double floor) {
        this.solver = solver;
        this.programme = programme;
        this.falls = falls;
        this.floor = floor;
        choices = Choices.of(programme);
        LinearProgramme.Builder builder = programme.toBuilder();
        int row = builder.row("floor", floor, Double.POSITIVE_INFINITY);
        for (int c = 0; c < programme.columnCount(); c++) {
            builder.entry(row, c, programme.objective(c));
        }
        floored = builder.build();
        mostFalls =
                Math.max(
                        Double.MIN_NORMAL,
                        Arrays.stream(choices.rows())
                                .mapToDouble(
                                        r ->
                                                Arrays.stream(choices.members(r))
                                                        .mapToDouble(falls::amount)
                                                        .max()
                                                        .orElse(0))
                                .sum());
    }

    /// The answer that differs most from all earlier ones, by turns in which choices are made and
    /// in who gains. Empty where there is none but those, or none was found.
    ///
    /// @param earlier of which the first is the best
    public Optional<Solution> next(List<long[]> earlier, Effort effort, Solver.Listener listener) {
        By by = TURNS.get(turn++ % TURNS.size());
        if (isSmall() || !Annealing.isFor(programme, choices)) {
            return near(earlier, by, effort, listener);
        }
        if (by == By.GROUPS && isWorthMoving) {
            Optional<Solution> found = far(earlier, by, effort, listener);
            isWorthMoving =
                    found.flatMap(Solution::values).map(x -> isMoved(earlier, x)).orElse(false);
            if (isWorthMoving) {
                return found;
            }
        }
        return far(earlier, By.CHOICES, effort, listener);
    }

    /// After so many turns without an answer there is none by any way it could differ.
    public static int turns() {
        return TURNS.size();
    }

    private boolean isMoved(List<long[]> earlier, long[] x) {
        return earlier.stream().allMatch(one -> falls.moved(one, x) >= WORTH_MOVING);
    }

    private Optional<Solution> near(
            List<long[]> earlier, By by, Effort effort, Solver.Listener listener) {
        double[] objective = objective(earlier, by);
        boolean counts = by == By.CHOICES && isSmall();
        LinearProgramme asked =
                counts ? counting(earlier, objective) : floored.withObjective(objective);
        long[] hint = Arrays.copyOf(earlier.getFirst(), asked.columnCount());
        Solution solution = Search.solve(solver, asked, Optional.of(hint), effort, listener);
        return solution.values()
                .map(x -> Arrays.copyOf(x, programme.columnCount()))
                .filter(x -> isOther(earlier, x))
                .map(x -> Solution.of(solution.end(), programme, x, Double.POSITIVE_INFINITY));
    }

    private boolean isSmall() {
        return programme.columnCount() <= Search.SMALL;
    }

    private Optional<Solution> far(
            List<long[]> earlier, By by, Effort effort, Solver.Listener listener) {
        double[] objective = objective(earlier, by);
        if (prices == null) {
            prices =
                    solver.relax(programme, effort.seconds())
                            .filter(Relaxation::isFeasible)
                            .map(Relaxation::prices)
                            .orElseGet(() -> new double[programme.rowCount()]);
        }
        long end = System.nanoTime() + (long) (effort.seconds() * 1e9);
        FarSearch search = new FarSearch(programme, choices, prices, floor);
        BooleanSupplier isUp =
                () -> System.nanoTime() > end || !listener.isToGoOn(Double.NaN, floor);
        double weight =
                weights.computeIfAbsent(
                        by, one -> search.weight(objective) * (one == By.GROUPS ? DEARER : 1));
        Optional<FarSearch.Found> found = search.find(earlier.getFirst(), objective, weight, isUp);
        found.ifPresent(one -> weights.put(by, one.weight()));
        return found.map(FarSearch.Found::answer)
                .filter(
                        one ->
                                one.values()
                                        .map(x -> programme.isKept(x) && isOther(earlier, x))
                                        .orElse(false));
    }

    private boolean isOther(List<long[]> earlier, long[] x) {
        return earlier.stream().noneMatch(one -> isSame(one, x));
    }

    private boolean isSame(long[] one, long[] other) {
        return changed(one, other) == 0 && falls.moved(one, other) < LEAST_MOVED;
    }

    /// How many choices are made in one of two answers alone.
    public int changed(long[] one, long[] other) {
        boolean[] a = made(one);
        boolean[] b = made(other);
        return (int) IntStream.range(0, a.length).filter(r -> a[r] != b[r]).count();
    }

    /// The part of the choices made that are made in one of two answers alone.
    public double exchanged(long[] one, long[] other) {
        int all = 0;
        for (long[] x : List.of(one, other)) {
            for (boolean is : made(x)) {
                all += is ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) changed(one, other) / all;
    }

    /// Which choices are made, by row.
    private boolean[] made(long[] x) {
        boolean[] made = new boolean[programme.rowCount()];
        for (int c = 0; c < programme.columnCount(); c++) {
            if (x[c] != 0 && choices.of(c) >= 0) {
                made[choices.of(c)] = true;
            }
        }
        return made;
    }

    private double[] objective(List<long[]> earlier, By by) {
        double[] often = new double[programme.rowCount()];
        int since = earlier.size() - 1;
        for (int k = 0; k <= since; k++) {
            boolean[] made = made(earlier.get(k));
            double weight = since == 0 ? 1 : k == 0 ? THE_BEST : (1 - THE_BEST) / since;
            for (int r = 0; r < made.length; r++) {
                often[r] += made[r] ? weight : 0;
            }
        }
        int[] sign = signs(earlier.size());
        double[] objective = new double[programme.columnCount()];
        double tie = isSmall() ? TIE : LARGE_TIE * choices.rows().length;
        for (int c = 0; c < objective.length; c++) {
            double falling = sign[falls.group(c)] * falls.amount(c) / mostFalls;
            objective[c] =
                    switch (by) {
                        case GROUPS -> falling;
                        case CHOICES -> {
                            boolean isCounted = !isSmall() && choices.of(c) >= 0;
                            yield (isCounted ? 1 - 2 * often[choices.of(c)] : 0) + tie * falling;
                        }
                    };
        }
        return objective;
    }

    /// Which groups are to gain and which to lose, drawn anew for each answer and the same in every
    /// run (Chang, Brill and Hopkins 1982); half of them either way.
    private int[] signs(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int[] order = IntStream.range(0, falls.groupCount()).toArray();
        Parts.shuffle(order, random);
        int[] sign = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            sign[order[k]] = 2 * k < order.length ? 1 : -1;
        }
        return sign;
    }

    /// With one column more: the fewest changes from any earlier answer, which rows hold down.
    private LinearProgramme counting(List<long[]> earlier, double[] objective) {
        LinearProgramme.Builder builder = floored.withObjective(objective).toBuilder();
        int fewest = builder.column(1, 0, 2L * choices.rows().length);
        for (long[] x : earlier) {
            boolean[] made = made(x);
            long count = IntStream.range(0, made.length).filter(r -> made[r]).count();
            // Changes: those of it that are made no more, and those made beside it.
            int row = builder.row("changes", Double.NEGATIVE_INFINITY, (double) count);
            builder.entry(row, fewest, 1);
            for (int c = 0; c < programme.columnCount(); c++) {
                if (choices.of(c) >= 0) {
                    builder.entry(row, c, made[choices.of(c)] ? 1 : -1);
                }
            }
        }
        return builder.build();
    }
}
