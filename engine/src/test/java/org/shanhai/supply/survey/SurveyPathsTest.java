package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.supply.CellPaths;

/// The paths found are the largest of all, on tables small enough to list all of them.
class SurveyPathsTest {
    private static final int DEEPEST = 7;

    private final List<CellPaths.Path> all = new ArrayList<>();

    private void list(SurveyTable table, double[] intensity, List<Integer> path, double output) {
        int last = path.getLast();
        Cells cells = table.cells();
        all.add(
                new CellPaths.Path(
                        path.stream()
                                .map(c -> new CellPaths.Cell(cells.placeOf(c), cells.sectorOf(c)))
                                .toList(),
                        output * intensity[last]));
        for (int seller = 0; seller < intensity.length && path.size() < DEEPEST; seller++) {
            double bought = output * table.coefficient(seller, last);
            if (bought > 0) {
                List<Integer> longer = new ArrayList<>(path);
                longer.add(seller);
                list(table, intensity, longer, bought);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsTheLargestOfAll(long seed) {
        SurveyTable table = SyntheticSurvey.table(2, 3, seed, 0.3);
        // One sector gives back what others use up.
        double[] intensity = {1, 0.5, -0.7, 1.2, 0, 0.3};
        list(table, intensity, List.of(1), 100);
        all.sort(
                Comparator.comparingDouble((CellPaths.Path path) -> -Math.abs(path.value()))
                        .thenComparingInt(path -> path.steps().size()));

        SurveyEconomy economy = SurveyEconomy.of(table);
        CellPaths found =
                SurveyPaths.largest(
                        table.cells(), economy, table::coefficient, 1, 100, intensity, 15, 1e-6);

        assertThat(found.paths()).hasSize(15);
        IntStream.range(0, 15)
                .forEach(
                        k -> {
                            assertThat(found.paths().get(k).steps()).isEqualTo(all.get(k).steps());
                            assertThat(found.paths().get(k).value())
                                    .isCloseTo(all.get(k).value(), within(1e-9));
                        });
        double total = all.stream().mapToDouble(CellPaths.Path::value).sum();
        assertThat(found.total()).isCloseTo(total, within(0.01 * Math.abs(total)));
    }

    /// Each cell first of all makes what is asked of it: one path is that alone, unless nothing is
    /// worth anything.
    @Test
    void ofOnePathThereIsTheFirstCell() {
        SurveyTable table = SyntheticSurvey.table(2, 2, 4, 0);
        SurveyEconomy economy = SurveyEconomy.of(table);
        double[] ones = {1, 1, 1, 1};
        CellPaths one =
                SurveyPaths.largest(
                        table.cells(), economy, table::coefficient, 0, 5, ones, 1, 0.01);
        assertThat(one.paths())
                .containsExactly(new CellPaths.Path(List.of(new CellPaths.Cell(0, 0)), 5));
        CellPaths none =
                SurveyPaths.largest(
                        table.cells(), economy, table::coefficient, 0, 5, new double[4], 1, 0.01);
        assertThat(none.paths()).isEmpty();
    }

    @Test
    void allPathsTogetherAreTheFigure() {
        SurveyTable table = SyntheticSurvey.table(2, 2, 4, 0);
        double[] ones = {1, 1, 1, 1};
        SurveyEconomy economy = SurveyEconomy.of(table);

        CellPaths found =
                SurveyPaths.largest(
                        table.cells(), economy, table::coefficient, 0, 1, ones, 100_000, 1e-7);

        double explained = found.paths().stream().mapToDouble(CellPaths.Path::value).sum();
        assertThat(explained / found.total()).isGreaterThan(0.999).isLessThan(1 + 1e-9);
    }
}
