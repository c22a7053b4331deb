package org.shanhai.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Effort EFFORT = new Effort(30, 0, 0);

    @Test
    void findsTheBestOfSmallProgrammes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 6; k++) {
            LinearProgramme programme = RandomProgramme.of(random, 7, 3);
            Solution solution = solve(programme, EFFORT);
            assertThat(solution.end()).isEqualTo(Solution.End.PROVEN);
            assertThat(solution.value())
                    .isCloseTo(RandomProgramme.best(programme, 7, 3), within(1e-9));
            assertThat(solution.bound()).isCloseTo(solution.value(), within(1e-6));
            assertThat(programme.isKept(solution.values().orElseThrow())).isTrue();
        }
    }

    @Test
    void relaxationsBoundThem() {
        SplittableRandom random = new SplittableRandom(2);
        for (int k = 0; k < 6; k++) {
            LinearProgramme programme = RandomProgramme.of(random, 7, 3);
            Relaxation relaxation = TestSolver.get().relax(programme, 10).orElseThrow();
            double value = 0;
            for (int c = 0; c < programme.columnCount(); c++) {
                value += programme.objective(c) * relaxation.value(c);
            }
            // Prices are right where the bound they make is the value of the relaxation itself.
            assertThat(relaxation.bound()).isCloseTo(value, within(1e-6));
            assertThat(relaxation.bound())
                    .isGreaterThanOrEqualTo(RandomProgramme.best(programme, 7, 3) - 1e-9);
        }
    }

    @Test
    void siftingComesToTheWholeRelaxation() {
        LinearProgramme large = RandomProgramme.of(new SplittableRandom(3), 150, 40);
        Relaxation relaxation = TestSolver.get().relax(large, 30).orElseThrow();
        double value = 0;
        for (int c = 0; c < large.columnCount(); c++) {
            value += large.objective(c) * relaxation.value(c);
        }
        assertThat(relaxation.bound()).isCloseTo(value, within(1e-3 * value));
    }

    @Test
    void largeOnesComeCloseToTheirBound() {
        LinearProgramme large = RandomProgramme.of(new SplittableRandom(4), 100, 30);
        Solution solution = solve(large, new Effort(20, 0, 0.05));
        assertThat(large.isKept(solution.values().orElseThrow())).isTrue();
        assertThat(solution.gap()).isLessThanOrEqualTo(0.05);
        assertThat(solution.bound()).isGreaterThanOrEqualTo(solution.value());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        LinearProgramme large = RandomProgramme.of(new SplittableRandom(5), 80, 30);
        Effort effort = new Effort(30, 0, 0.06);
        assertThat(solve(large, effort).values().orElseThrow())
                .isEqualTo(solve(large, effort).values().orElseThrow());
    }

    @Test
    void saysThatThereIsNone() {
        LinearProgramme.Builder builder = LinearProgramme.builder();
        int row = builder.row("as much as 2 of 1", 2, 3);
        builder.entry(row, builder.column(1, 0, 1), 1);
        assertThat(solve(builder.build(), EFFORT).end()).isEqualTo(Solution.End.INFEASIBLE);
    }

    @Test
    void keepsTheBestWhereAPersonStops() {
        LinearProgramme large = RandomProgramme.of(new SplittableRandom(6), 150, 40);
        Solution stopped =
                Search.solve(
                        TestSolver.get(),
                        large,
                        Optional.empty(),
                        EFFORT,
                        (value, bound) -> Double.isNaN(value));
        assertThat(stopped.end()).isEqualTo(Solution.End.BROKEN_OFF);
        assertThat(large.isKept(stopped.values().orElseThrow())).isTrue();
    }

    private static Solution solve(LinearProgramme programme, Effort effort) {
        return Search.solve(
                TestSolver.get(), programme, Optional.empty(), effort, Solver.Listener.SILENT);
    }
}
