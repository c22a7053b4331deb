package org.shanhai.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Which part of an answer is set free next: a few rows that only part of the columns share, as
/// the land of some zones, with whatever stands in them now and what stands nowhere; where there
/// are none, and now and then, choices drawn at random.
final class Parts {
    /// The columns of a row that prices speak most for.
    private static final int OF_ROW = 60;

    private static final int FEWEST_ROWS = 3;
    private static final int CHOICES = 120;
    private static final int TURNS = 8;

    private final LinearProgramme programme;
    private final Choices choices;
    private final int[] core;
    private final SplittableRandom random;
    private final int[] local;
    private final int[][] likely;
    private final List<int[]> left = new ArrayList<>();
    private int rows = FEWEST_ROWS;
    private int turn;

    Parts(
            LinearProgramme programme,
            Choices choices,
            int[] core,
            Relaxation relaxation,
            SplittableRandom random) {
        this.programme = programme;
        this.choices = choices;
        this.core = core;
        this.random = random;
        double[] prices = relaxation.prices();
        int[] count = new int[programme.rowCount()];
        for (int e = 0; e < programme.entryCount(); e++) {
            count[programme.row(e)]++;
        }
        local =
                IntStream.range(0, count.length)
                        .filter(r -> !choices.isChoice(r) && count[r] > 0)
                        .filter(r -> count[r] < programme.columnCount() / 2)
                        .toArray();
        likely = likely(count, prices);
    }

    private int[][] likely(int[] count, double[] prices) {
        int[][] members = new int[count.length][];
        for (int row : local) {
            members[row] = new int[count[row]];
            count[row] = 0;
        }
        double[] reduced = new double[programme.columnCount()];
        for (int c = 0; c < reduced.length; c++) {
            reduced[c] = programme.reducedCost(c, prices);
            for (int e = programme.start(c); e < programme.start(c + 1); e++) {
                int row = programme.row(e);
                if (members[row] != null && choices.of(c) >= 0) {
                    members[row][count[row]++] = c;
                }
            }
        }
        for (int row : local) {
            members[row] =
                    Arrays.stream(members[row], 0, count[row])
                            .boxed()
                            .sorted(Comparator.comparingDouble((Integer c) -> -reduced[c]))
                            .limit(OF_ROW)
                            .mapToInt(c -> c)
                            .toArray();
        }
        return members;
    }

    /// More is set free where that helped nothing, as long as it was solved.
    void learn(boolean better, boolean solved) {
        if (!solved) {
            rows = Math.max(FEWEST_ROWS, rows - 1);
        } else if (!better && left.isEmpty()) {
            rows = Math.min(Math.max(FEWEST_ROWS, local.length), rows + 1);
        }
    }

    /// The columns to set free, ascending.
    int[] next(long[] best) {
        if (local.length == 0 || turn++ % TURNS == TURNS - 1) {
            return byChance();
        }
        if (left.isEmpty()) {
            deal();
        }
        return byRows(best, left.removeLast());
    }

    /// Puts numbers into an order of which any is as likely as any other (Fisher and Yates 1938).
    static void shuffle(int[] order, SplittableRandom random) {
        for (int k = order.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
    }

    /// All rows in lots: each has its turn before any has another.
    private void deal() {
        int[] order = local.clone();
        shuffle(order, random);
        for (int from = 0; from < order.length; from += rows) {
            left.add(Arrays.copyOfRange(order, from, Math.min(order.length, from + rows)));
        }
    }

    private int[] byRows(long[] best, int[] lot) {
        boolean[] inLot = new boolean[programme.rowCount()];
        for (int row : lot) {
            inLot[row] = true;
        }
        // What stands elsewhere stays there.
        boolean[] stays = new boolean[programme.rowCount()];
        boolean[] free = new boolean[programme.columnCount()];
        for (int c = 0; c < best.length; c++) {
            if (choices.of(c) < 0) {
                free[c] = true;
            } else if (best[c] != 0) {
                free[c] = stands(c, inLot);
                stays[choices.of(c)] = !free[c];
            }
        }
        for (int row : lot) {
            for (int c : likely[row]) {
                free[c] |= !stays[choices.of(c)];
            }
        }
        return IntStream.range(0, free.length).filter(c -> free[c]).toArray();
    }

    private boolean stands(int column, boolean[] rowsMeant) {
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            if (rowsMeant[programme.row(e)]) {
                return true;
            }
        }
        return false;
    }

    private int[] byChance() {
        int[] all = choices.rows();
        boolean[] free = new boolean[programme.rowCount()];
        for (int k = 0; k < CHOICES && all.length > 0; k++) {
            free[all[random.nextInt(all.length)]] = true;
        }
        return Arrays.stream(core).filter(c -> choices.of(c) < 0 || free[choices.of(c)]).toArray();
    }
}
