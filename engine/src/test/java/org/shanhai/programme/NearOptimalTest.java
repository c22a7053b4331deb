package org.shanhai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearOptimalTest {
    /// So many columns are searched, not handed to the solver.
    private static final int THINGS = 100;

    private static final int BINS = 30;

    @Test
    void largeOnesKeepTheFloorAndDiffer() {
        LinearProgramme large = RandomProgramme.of(new SplittableRandom(4), THINGS, BINS);
        Solution best =
                Search.solve(
                        TestSolver.get(),
                        large,
                        Optional.empty(),
                        new Effort(20, 0, 0.05),
                        Solver.Listener.SILENT);
        int[] county = IntStream.range(0, THINGS * BINS).map(c -> c % BINS / 3).toArray();
        double[] gains = IntStream.range(0, THINGS * BINS).mapToDouble(large::objective).toArray();
        Falls falls = new Falls(county, gains, BINS / 3);
        double floor = 0.95 * best.value();
        NearOptimal near = new NearOptimal(TestSolver.get(), large, falls, floor);
        List<long[]> all = new ArrayList<>(List.of(best.values().orElseThrow()));
        for (int turn = 0; turn < NearOptimal.turns(); turn++) {
            Solution next =
                    near.next(all, new Effort(60, 0, 0.02), Solver.Listener.SILENT).orElseThrow();
            long[] x = next.values().orElseThrow();
            assertThat(large.isKept(x)).isTrue();
            assertThat(next.value()).isGreaterThanOrEqualTo(floor);
            for (long[] other : all) {
                assertThat(near.exchanged(x, other) > 0.03 || falls.moved(x, other) > 0.1).isTrue();
            }
            all.add(x);
        }
    }

    @Test
    void differencesByHand() {
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (int t = 0; t < 3; t++) {
            builder.row("thing", Double.NEGATIVE_INFINITY, 1);
        }
        for (int c = 0; c < 6; c++) {
            builder.entry(c / 2, builder.column(1, 0, 1), 1);
        }
        LinearProgramme programme = builder.build();
        Falls falls = new Falls(new int[] {0, 1, 0, 1, 0, 1}, new double[] {4, 4, 2, 2, 1, 1}, 2);
        NearOptimal near = new NearOptimal(TestSolver.get(), programme, falls, 0);
        long[] one = {1, 0, 1, 0, 0, 0};
        long[] other = {0, 1, 0, 0, 1, 0};
        // The second thing goes, the third comes; both have the first, elsewhere.
        assertThat(near.changed(one, other)).isEqualTo(2);
        assertThat(near.exchanged(one, other)).isCloseTo(2 / 4.0, within(1e-12));
        // 6 and 0 against 1 and 4.
        assertThat(falls.moved(one, other)).isCloseTo(9 / 11.0, within(1e-12));
        assertThat(falls.moved(one, one)).isZero();
    }
}
