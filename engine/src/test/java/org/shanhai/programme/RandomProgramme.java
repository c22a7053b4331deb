package org.shanhai.programme;

import java.util.SplittableRandom;

/// Small programmes of choices: some things to be put into some bins, or nowhere.
final class RandomProgramme {
    private RandomProgramme() {}

    static LinearProgramme of(SplittableRandom random, int things, int bins) {
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (int t = 0; t < things; t++) {
            builder.row("thing " + t, Double.NEGATIVE_INFINITY, 1);
        }
        for (int b = 0; b < bins; b++) {
            builder.row("bin " + b, Double.NEGATIVE_INFINITY, 1 + 2 * random.nextDouble());
        }
        int shared = builder.row("shared", Double.NEGATIVE_INFINITY, 0.3 * things);
        for (int t = 0; t < things; t++) {
            double size = 0.2 + random.nextDouble();
            double use = random.nextDouble();
            for (int b = 0; b < bins; b++) {
                int column = builder.column(size * (0.8 + 0.4 * random.nextDouble()), 0, 1);
                builder.entry(t, column, 1);
                builder.entry(things + b, column, size);
                builder.entry(shared, column, use);
            }
        }
        return builder.build();
    }

    /// The best of all there are, tried one by one.
    static double best(LinearProgramme programme, int things, int bins) {
        return best(programme, new long[programme.columnCount()], 0, things, bins);
    }

    private static double best(
            LinearProgramme programme, long[] x, int thing, int things, int bins) {
        if (thing == things) {
            return programme.isKept(x) ? programme.valueOf(x) : Double.NEGATIVE_INFINITY;
        }
        double best = best(programme, x, thing + 1, things, bins);
        for (int b = 0; b < bins; b++) {
            x[thing * bins + b] = 1;
            best = Math.max(best, best(programme, x, thing + 1, things, bins));
            x[thing * bins + b] = 0;
        }
        return best;
    }
}
