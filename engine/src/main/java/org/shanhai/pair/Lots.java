package org.shanhai.pair;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.Assignment.Lot;

/// Partners given by lot, to compare with: places in random order, each any partner with room that
/// it has a score with. Always the same draws.
///
/// @param scores rows × columns; NaN where the two cannot be matched
record Lots(Matrix scores, int most) {
    private static final int TIMES = 1000;
    private static final long SEED = 20_261_127;
    private static final double TAIL = 0.1;

    Lot draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] totals = new double[TIMES];
        Arrays.setAll(totals, time -> total(random));
        Arrays.sort(totals);
        int tail = (int) (TAIL * TIMES);
        return new Lot(
                TIMES,
                Arrays.stream(totals).average().orElseThrow(),
                totals[tail],
                totals[TIMES - 1 - tail]);
    }

    /// A row for which no column is left adds nothing.
    private double total(SplittableRandom random) {
        int[] rows = IntStream.range(0, scores.rows()).toArray();
        for (int k = rows.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int row = rows[k];
            rows[k] = rows[other];
            rows[other] = row;
        }
        int[] load = new int[scores.columns()];
        int[] free = new int[load.length];
        double total = 0;
        for (int row : rows) {
            int count = 0;
            for (int c = 0; c < load.length; c++) {
                if (load[c] < most && !Double.isNaN(scores.get(row, c))) {
                    free[count++] = c;
                }
            }
            if (count > 0) {
                int column = free[random.nextInt(count)];
                load[column]++;
                total += scores.get(row, column);
            }
        }
        return total;
    }
}
