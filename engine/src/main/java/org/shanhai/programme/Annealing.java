package org.shanhai.programme;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// Improves an answer by many small moves (simulated annealing; Kirkpatrick and others 1983): one
/// choice goes where prices say that it may, what has no room there beside it goes elsewhere or
/// nowhere, and what makes the answer worse is kept less and less often. The same steps in every
/// run, unless time is up.
///
/// For programmes of choices alone: every column is 0 or 1 and stands in one row "at most one", and
/// no choice must be made.
final class Annealing {
    /// The columns of each choice that prices speak most for.
    private static final int LIKELY = 24;

    private static final int LOOK_AT_CLOCK = 4096;
    private static final int MOST_EJECTED = 6;
    static final double HOT = 0.1;
    private static final double COLD = 0.01;

    /// What it costs to lack the largest entry of a row that asks for so much, over the largest
    /// objective.
    private static final double DEAR = 4;

    private final LinearProgramme programme;
    private final Choices choices;
    private final SplittableRandom random;
    private final int[] rows;
    private final int[][] likely;
    private final double[] room;
    private final double[] lacking;
    private final double[] price;
    private final boolean[] asksFor;
    private final int[] chosen;
    private final Occupants occupants;
    private final double scale;

    private final int[] undoChoice = new int[2 * MOST_EJECTED + 2];
    private final int[] undoColumn = new int[2 * MOST_EJECTED + 2];
    private int undoCount;

    private Annealing(
            LinearProgramme programme, Choices choices, double[] prices, SplittableRandom random) {
        this.programme = programme;
        this.choices = choices;
        this.random = random;
        rows = choices.rows();
        likely = choices.likely(programme, prices, LIKELY);
        double largest = 0;
        double mean = 0;
        for (int row : rows) {
            double best = 0;
            for (int c : likely[row]) {
                largest = Math.max(largest, Math.abs(programme.objective(c)));
                best = Math.max(best, Math.abs(programme.objective(c)));
            }
            mean += best / rows.length;
        }
        scale = mean;
        int n = programme.rowCount();
        room = new double[n];
        lacking = new double[n];
        price = new double[n];
        asksFor = new boolean[n];
        double[] entry = new double[n];
        for (int e = 0; e < programme.entryCount(); e++) {
            entry[programme.row(e)] =
                    Math.max(entry[programme.row(e)], Math.abs(programme.value(e)));
        }
        for (int r = 0; r < n; r++) {
            room[r] = programme.high(r) + programme.tolerance(r) / 2;
            lacking[r] = programme.low(r);
            asksFor[r] = !choices.isChoice(r) && Double.isFinite(programme.low(r));
            price[r] = entry[r] > 0 ? DEAR * largest / entry[r] : 0;
        }
        chosen = new int[n];
        Arrays.fill(chosen, -1);
        occupants = new Occupants(programme, choices);
    }

    /// Whether a programme is one of choices alone.
    static boolean isFor(LinearProgramme programme, Choices choices) {
        for (int c = 0; c < programme.columnCount(); c++) {
            boolean optional = choices.of(c) >= 0 && !(programme.low(choices.of(c)) > 0);
            if (!optional || programme.least(c) != 0) {
                return false;
            }
        }
        return true;
    }

    /// The best that was met; the answer it began with where none was better.
    ///
    /// @param steps moves to try
    /// @param hot how freely it begins, of what a choice is worth: [#HOT], or less to stay near
    /// @param isUp whether time is up
    static long[] improve(
            LinearProgramme programme,
            Choices choices,
            double[] prices,
            long[] from,
            long steps,
            double hot,
            SplittableRandom random,
            BooleanSupplier isUp) {
        Annealing annealing = new Annealing(programme, choices, prices, random);
        return annealing.run(from, steps, hot, isUp);
    }

    private long[] run(long[] from, long steps, double hot, BooleanSupplier isUp) {
        for (int c = 0; c < from.length; c++) {
            if (from[c] != 0) {
                put(choices.of(c), c);
            }
        }
        double value = value();
        double bestValue = isWhole() ? value : Double.NEGATIVE_INFINITY;
        int[] best = chosen.clone();
        double cooling = Math.pow(COLD / hot, 1.0 / Math.max(1, steps));
        double heat = hot * scale;
        for (long step = 0; step < steps; step++, heat *= cooling) {
            if (step % LOOK_AT_CLOCK == 0 && isUp.getAsBoolean()) {
                break;
            }
            double gain = move();
            if (gain < 0 && random.nextDouble() >= Math.exp(gain / heat)) {
                undo();
                continue;
            }
            value += gain;
            if (value > bestValue + 1e-9 * scale && isWhole()) {
                bestValue = value;
                System.arraycopy(chosen, 0, best, 0, best.length);
            }
        }
        long[] x = new long[from.length];
        for (int row : rows) {
            if (best[row] >= 0) {
                x[best[row]] = 1;
            }
        }
        return x;
    }

    /// With what is lacking taken off.
    private double value() {
        double value = 0;
        for (int row : rows) {
            value += worth(chosen[row]);
        }
        for (int r = 0; r < lacking.length; r++) {
            value -= asksFor[r] ? price[r] * Math.max(0, lacking[r]) : 0;
        }
        return value;
    }

    private boolean isWhole() {
        for (int r = 0; r < lacking.length; r++) {
            if (asksFor[r] && lacking[r] > programme.tolerance(r)) {
                return false;
            }
        }
        return true;
    }

    private double worth(int column) {
        return column < 0 ? 0 : programme.objective(column);
    }

    /// One choice goes elsewhere, or comes in, or out.
    ///
    /// @return what that adds
    private double move() {
        undoCount = 0;
        int row = rows[random.nextInt(rows.length)];
        int[] there = likely[row];
        int pick = random.nextInt(there.length + 1);
        int now = chosen[row];
        int next = pick == there.length ? -1 : there[pick];
        if (next == now) {
            return 0;
        }
        double gain = change(row, next);
        if (next < 0) {
            return gain;
        }
        int ejected = 0;
        for (int e = programme.start(next); e < programme.start(next + 1); e++) {
            int r = programme.row(e);
            while (room[r] < 0 && ejected < MOST_EJECTED && occupants.count(r) > 1) {
                int other = occupants.draw(r, random);
                if (choices.of(other) == row) {
                    continue;
                }
                gain += change(choices.of(other), -1);
                ejected++;
            }
            if (room[r] < 0) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        int last = undoCount;
        for (int k = 1; k < last; k++) {
            gain += putBack(undoChoice[k], undoColumn[k]);
        }
        return gain;
    }

    /// To the best of its likely columns that has room, but where it was.
    private double putBack(int row, int before) {
        int best = -1;
        double worth = 0;
        for (int c : likely[row]) {
            if (programme.objective(c) > worth && c != before && fits(c)) {
                best = c;
                worth = programme.objective(c);
            }
        }
        return best < 0 ? 0 : change(row, best);
    }

    private boolean fits(int column) {
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            int r = programme.row(e);
            if (!choices.isChoice(r) && programme.value(e) > room[r]) {
                return false;
            }
        }
        return true;
    }

    private double change(int row, int column) {
        undoChoice[undoCount] = row;
        undoColumn[undoCount++] = chosen[row];
        return exchange(row, column);
    }

    private double exchange(int row, int column) {
        int now = chosen[row];
        double gain = worth(column) - worth(now);
        if (now >= 0) {
            gain += take(now);
        }
        chosen[row] = column;
        if (column >= 0) {
            gain += put(row, column);
        }
        return gain;
    }

    private void undo() {
        while (undoCount > 0) {
            undoCount--;
            exchange(undoChoice[undoCount], undoColumn[undoCount]);
        }
    }

    private double put(int row, int column) {
        chosen[row] = column;
        double gain = 0;
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            int r = programme.row(e);
            if (choices.isChoice(r)) {
                continue;
            }
            gain += lack(r, programme.value(e));
            room[r] -= programme.value(e);
            occupants.add(e, column);
        }
        return gain;
    }

    private double take(int column) {
        double gain = 0;
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            int r = programme.row(e);
            if (choices.isChoice(r)) {
                continue;
            }
            gain += lack(r, -programme.value(e));
            room[r] += programme.value(e);
            occupants.remove(e);
        }
        return gain;
    }

    private double lack(int r, double more) {
        if (!asksFor[r]) {
            return 0;
        }
        double before = Math.max(0, lacking[r]);
        lacking[r] -= more;
        return price[r] * (before - Math.max(0, lacking[r]));
    }
}
