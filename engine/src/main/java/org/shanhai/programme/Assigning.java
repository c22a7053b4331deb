package org.shanhai.programme;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Improves an answer to a programme in which every choice must be made, by simulated annealing
/// over answers that may exceed limits at a price: one choice goes elsewhere, and out of a row that
/// is then too full one goes where that costs least. A row grows dearer while it is too full and
/// cheaper while it is not (as in Yagiura, Ibaraki and Glover 2004). The same steps in every run,
/// unless time is up.
final class Assigning {
    /// The columns of each choice that prices speak most for.
    private static final int LIKELY = 5;

    private static final int LOOK_AT_CLOCK = 4096;

    /// Heat at the beginning and end, of what a choice is worth.
    private static final double HOT = 0.008;

    private static final double COLD = 0.003;

    /// By how much a row grows dearer or cheaper, once in so many moves of each choice: slowly, or
    /// answers that keep to all rows are none of the good ones.
    private static final int MOVES_AT_A_PRICE = 2;

    private static final double DEARER = 1.002;
    private static final double CHEAPER = 0.9998;

    /// The least price, of what a choice is worth for each of its entries.
    private static final double CHEAPEST = 0.1;

    private final LinearProgramme programme;
    private final Choices choices;
    private final SplittableRandom random;
    private final int[] rows;
    private final int[][] likely;
    private final int[] chosen;
    private final Occupants occupants;
    private final double[] activity;
    private final double[] price;
    private final double[] cheapest;
    private final double scale;
    private double value;
    private double penalty;
    private int broken;

    private Assigning(
            LinearProgramme programme,
            Choices choices,
            double[] prices,
            long[] from,
            SplittableRandom random) {
        this.programme = programme;
        this.choices = choices;
        this.random = random;
        rows = choices.rows();
        likely = choices.likely(programme, prices, LIKELY);
        int n = programme.rowCount();
        scale =
                Arrays.stream(rows)
                        .mapToDouble(row -> Math.abs(programme.objective(likely[row][0])))
                        .average()
                        .orElse(1);
        activity = new double[n];
        cheapest = cheapest();
        price = new double[n];
        for (int r = 0; r < n; r++) {
            price[r] = choices.isChoice(r) ? 0 : Math.max(cheapest[r], Math.abs(prices[r]));
            broken += excess(r, 0) > 0 ? 1 : 0;
        }
        occupants = new Occupants(programme, choices);
        chosen = new int[n];
        for (int row : rows) {
            int column =
                    Arrays.stream(choices.members(row))
                            .filter(c -> from[c] != 0)
                            .findFirst()
                            .orElse(likely[row][0]);
            chosen[row] = column;
            add(column);
        }
    }

    private double[] cheapest() {
        int[] count = new int[activity.length];
        double[] sum = new double[activity.length];
        for (int e = 0; e < programme.entryCount(); e++) {
            count[programme.row(e)]++;
            sum[programme.row(e)] += Math.abs(programme.value(e));
        }
        return IntStream.range(0, sum.length)
                .mapToDouble(r -> sum[r] > 0 ? CHEAPEST * scale * count[r] / sum[r] : 0)
                .toArray();
    }

    /// Whether a programme is one of choices alone, all of which must be made.
    static boolean isFor(LinearProgramme programme, Choices choices) {
        return IntStream.range(0, programme.columnCount())
                .allMatch(c -> programme.least(c) == 0 && isMade(programme, choices, c));
    }

    private static boolean isMade(LinearProgramme programme, Choices choices, int column) {
        int row = choices.of(column);
        return row >= 0 && choices.isChoice(row) && programme.low(row) == 1;
    }

    /// The best that was met and keeps to all rows; where none was, what it began with, all choices
    /// made.
    ///
    /// @param prices of the relaxation
    /// @param from to begin with; may lack choices and break rows
    /// @param steps moves to try
    /// @param isUp whether time is up
    static long[] improve(
            LinearProgramme programme,
            Choices choices,
            double[] prices,
            long[] from,
            long steps,
            SplittableRandom random,
            BooleanSupplier isUp) {
        return new Assigning(programme, choices, prices, from, random).run(steps, isUp);
    }

    private long[] run(long steps, BooleanSupplier isUp) {
        double most = broken == 0 ? value : Double.NEGATIVE_INFINITY;
        int[] best = chosen.clone();
        double cooling = Math.pow(COLD / HOT, 1.0 / Math.max(1, steps));
        double heat = HOT * scale;
        int steady = MOVES_AT_A_PRICE * rows.length;
        for (long step = 0; step < steps; step++, heat *= cooling) {
            if (step % LOOK_AT_CLOCK == 0 && isUp.getAsBoolean()) {
                break;
            }
            if (step % steady == 0) {
                reprice();
            }
            move(heat);
            if (broken == 0 && value > most + 1e-9 * scale) {
                most = value;
                System.arraycopy(chosen, 0, best, 0, best.length);
            }
        }
        long[] x = new long[programme.columnCount()];
        for (int row : rows) {
            x[best[row]] = 1;
        }
        return x;
    }

    private void reprice() {
        penalty = 0;
        for (int r = 0; r < price.length; r++) {
            double excess = excess(r, 0);
            price[r] = Math.max(cheapest[r], price[r] * (excess > 0 ? DEARER : CHEAPER));
            penalty += price[r] * excess;
        }
    }

    private void move(double heat) {
        int row = rows[random.nextInt(rows.length)];
        int now = chosen[row];
        int next = likely[row][random.nextInt(likely[row].length)];
        if (next == now) {
            return;
        }
        double before = value - penalty;
        exchange(row, next);
        int full = full(next);
        int leaving = full < 0 ? next : occupants.draw(full, random);
        if (leaving != next) {
            exchange(choices.of(leaving), elsewhere(leaving));
        }
        double gain = value - penalty - before;
        if (gain < 0 && random.nextDouble() >= Math.exp(gain / heat)) {
            exchange(choices.of(leaving), leaving);
            exchange(row, now);
        }
    }

    /// A row that a column stands in and that is too full; −1 where none is.
    private int full(int column) {
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            int r = programme.row(e);
            if (!choices.isChoice(r) && excess(r, 0) > 0) {
                return r;
            }
        }
        return -1;
    }

    /// Where a choice would best go instead; where it is if it has nowhere else.
    private int elsewhere(int column) {
        remove(column);
        int best = column;
        double most = Double.NEGATIVE_INFINITY;
        for (int c : likely[choices.of(column)]) {
            double worth = c == column ? Double.NEGATIVE_INFINITY : worth(c);
            if (worth > most) {
                most = worth;
                best = c;
            }
        }
        add(column);
        return best;
    }

    private double worth(int column) {
        double worth = programme.objective(column);
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            int r = programme.row(e);
            if (!choices.isChoice(r)) {
                worth -= price[r] * (excess(r, programme.value(e)) - excess(r, 0));
            }
        }
        return worth;
    }

    /// By how much a row would be broken were so much more in it.
    private double excess(int r, double more) {
        if (choices.isChoice(r)) {
            return 0;
        }
        double then = activity[r] + more;
        double off = Math.max(then - programme.high(r), programme.low(r) - then);
        return Math.max(0, off - programme.tolerance(r) / 2);
    }

    private void exchange(int row, int column) {
        remove(chosen[row]);
        chosen[row] = column;
        add(column);
    }

    private void add(int column) {
        value += programme.objective(column);
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            if (!choices.isChoice(programme.row(e))) {
                shift(programme.row(e), programme.value(e));
                occupants.add(e, column);
            }
        }
    }

    private void remove(int column) {
        value -= programme.objective(column);
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            if (!choices.isChoice(programme.row(e))) {
                shift(programme.row(e), -programme.value(e));
                occupants.remove(e);
            }
        }
    }

    private void shift(int r, double more) {
        double before = excess(r, 0);
        activity[r] += more;
        double after = excess(r, 0);
        penalty += price[r] * (after - before);
        broken += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    }
}
