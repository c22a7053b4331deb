package org.shanhai.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Jobs that all must be done by some agent, dearer where they are shorter (type D of generalised
/// assignment; Chu and Beasley 1997), so that capacity is used to the last.
class AssigningTest {
    private static final int AGENTS = 5;
    private static final int JOBS = 40;
    private static final long STEPS = 400_000;

    @Test
    void comesCloseToWhatNoneExceeds() {
        for (long seed = 1; seed <= 3; seed++) {
            LinearProgramme programme = jobs(seed);
            Relaxation relaxation = relaxed(programme);
            long[] x = improve(programme, relaxation, new long[programme.columnCount()]);
            assertThat(programme.isKept(x)).isTrue();
            // All are costs: the dearest that is near enough.
            assertThat(programme.valueOf(x)).isGreaterThan(1.025 * relaxation.bound());
        }
    }

    @Test
    void theSameStepsInEveryRun() {
        LinearProgramme programme = jobs(4);
        Relaxation relaxation = relaxed(programme);
        long[] from = new long[programme.columnCount()];
        assertThat(improve(programme, relaxation, from))
                .isEqualTo(improve(programme, relaxation, from));
    }

    @Test
    void neverLosesWhatItBeganWith() {
        LinearProgramme programme = jobs(5);
        Relaxation relaxation = relaxed(programme);
        long[] good = improve(programme, relaxation, new long[programme.columnCount()]);
        long[] again =
                Assigning.improve(
                        programme,
                        Choices.of(programme),
                        relaxation.prices(),
                        good,
                        100,
                        new SplittableRandom(1),
                        () -> false);
        assertThat(programme.isKept(again)).isTrue();
        assertThat(programme.valueOf(again)).isGreaterThanOrEqualTo(programme.valueOf(good));
    }

    @Test
    void isForProgrammesWhereAllMustBeChosen() {
        LinearProgramme must = jobs(6);
        LinearProgramme may = RandomProgramme.of(new SplittableRandom(6), 5, 3);
        assertThat(Assigning.isFor(must, Choices.of(must))).isTrue();
        assertThat(Assigning.isFor(may, Choices.of(may))).isFalse();
    }

    private static long[] improve(LinearProgramme programme, Relaxation relaxation, long[] from) {
        return Assigning.improve(
                programme,
                Choices.of(programme),
                relaxation.prices(),
                from,
                STEPS,
                new SplittableRandom(19),
                () -> false);
    }

    private static Relaxation relaxed(LinearProgramme programme) {
        return TestSolver.get().relax(programme, 30).orElseThrow();
    }

    private static LinearProgramme jobs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] load = new int[AGENTS][JOBS];
        double[] all = new double[AGENTS];
        for (int a = 0; a < AGENTS; a++) {
            for (int j = 0; j < JOBS; j++) {
                load[a][j] = 1 + random.nextInt(100);
                all[a] += load[a][j];
            }
        }
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (int j = 0; j < JOBS; j++) {
            builder.row("job " + j, 1, 1);
        }
        for (int a = 0; a < AGENTS; a++) {
            builder.row("agent " + a, Double.NEGATIVE_INFINITY, Math.floor(0.8 * all[a] / AGENTS));
        }
        for (int j = 0; j < JOBS; j++) {
            for (int a = 0; a < AGENTS; a++) {
                int cost = 101 - load[a][j] + random.nextInt(21);
                int column = builder.column(-cost, 0, 1);
                builder.entry(j, column, 1).entry(JOBS + a, column, load[a][j]);
            }
        }
        return builder.build();
    }
}
