package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.supply.SupplyException;

class ExtractionTest {
    private final SurveyTable table = SyntheticSurvey.table(4, 5, 11, 0);

    /// Every place, every sector, and a group across both.
    private List<int[]> groups() {
        List<int[]> groups = new ArrayList<>();
        for (int p = 0; p < 4; p++) {
            int place = p;
            groups.add(IntStream.range(0, 5).map(i -> table.cells().cell(place, i)).toArray());
        }
        for (int i = 0; i < 5; i++) {
            int sector = i;
            groups.add(IntStream.range(0, 4).map(p -> table.cells().cell(p, sector)).toArray());
        }
        groups.add(new int[] {2, 9, 16});
        return groups;
    }

    static Stream<Blas> backends() {
        return Stream.of(Blas.best(), Blas.plain());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void losesWhatDeletingAndSolvingAnewLoses(Blas blas) {
        assertLosses(table, blas);
        SurveyTable sparse = SyntheticSurvey.table(4, 5, 12, 0.8);
        assertThat(sparse.isSparse()).isTrue();
        assertLosses(sparse, blas);
    }

    private void assertLosses(SurveyTable of, Blas blas) {
        Matrix measures = Matrix.zeros(2, 20);
        for (int c = 0; c < 20; c++) {
            measures.set(0, c, 1);
            measures.set(1, c, 1 + c % 3);
        }
        SurveyEconomy economy = SurveyEconomy.of(of, SurveyEconomy.SOLVE_TOLERANCE, blas);
        Extraction.Lost lost = new Extraction(economy).losses(groups(), measures);
        assertThat(lost.residual()).isLessThan(SurveyEconomy.SOLVE_TOLERANCE);
        for (int g = 0; g < groups().size(); g++) {
            int[] group = groups().get(g);
            for (int k = 0; k < 2; k++) {
                double[] weights = measures.row(k);
                double wanted = bruteForce(of, group, weights);
                double own = Arrays.stream(group).mapToDouble(c -> of.output(c) * weights[c]).sum();
                assertThat(lost.own().get(g, k)).isCloseTo(own, within(1e-9 * own));
                assertThat(lost.elsewhere().get(g, k))
                        .isPositive()
                        .isCloseTo(wanted - own, within(1e-9 * wanted));
            }
        }
    }

    /// m_gᵀ (L_gg)⁻¹ x_g (Sherman, Morrison and Woodbury), another way to the same.
    @Test
    void losesWhatLowRankUpdatesLose() {
        SurveyEconomy economy = SurveyEconomy.of(table);
        Matrix ones = Matrix.zeros(1, 20);
        Arrays.fill(ones.storage(), 1);
        Matrix worth = economy.worths(ones).rows();
        Extraction.Lost lost = new Extraction(economy).losses(groups(), ones);
        for (int g = 0; g < groups().size(); g++) {
            int[] group = groups().get(g);
            Matrix units = Matrix.zeros(group.length, 20);
            for (int a = 0; a < group.length; a++) {
                units.set(a, group[a], 1);
            }
            Matrix columns = economy.outputs(units).rows();
            Matrix block = Matrix.zeros(group.length, group.length);
            double[] made = new double[group.length];
            for (int a = 0; a < group.length; a++) {
                made[a] = table.output(group[a]);
                for (int b = 0; b < group.length; b++) {
                    block.set(a, b, columns.get(b, group[a]));
                }
            }
            Blas.best().factor(block).solve(Blas.As.IS, made);
            double total = 0;
            for (int a = 0; a < group.length; a++) {
                total += worth.get(0, group[a]) * made[a];
            }
            assertThat(lost.own().get(g, 0) + lost.elsewhere().get(g, 0))
                    .isCloseTo(total, within(1e-9 * total));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void manyAreAsCloseAsOne(Blas blas) {
        assertManyAsEach(SyntheticSurvey.table(10, 8, 13, 0), blas, 80);
    }

    /// 873 rows of 1200 cells are a batch.
    @Test
    void batchesChangeNothing() {
        assertManyAsEach(SyntheticSurvey.table(40, 30, 13, 0), Blas.best(), 900);
    }

    /// Each cell is what it is by itself, and by the inverse, m_c x_c / L_cc.
    private static void assertManyAsEach(SurveyTable of, Blas blas, int count) {
        int n = of.cells().count();
        SurveyEconomy economy = SurveyEconomy.of(of, SurveyEconomy.SOLVE_TOLERANCE, blas);
        Matrix ones = Matrix.zeros(1, n);
        Arrays.fill(ones.storage(), 1);
        Matrix worth = economy.worths(ones).rows();
        List<int[]> cells = IntStream.range(0, count).mapToObj(c -> new int[] {c}).toList();
        Extraction extraction = new Extraction(economy);
        Extraction.Lost all = extraction.losses(cells, ones);
        assertThat(all.residual()).isLessThan(SurveyEconomy.SOLVE_TOLERANCE);
        for (int c = 0; c < count; c += 1 + count / 9) {
            LeontiefSystem.Solved one = extraction.elsewhere(new int[] {c});
            double lost = one.rows().sum();
            assertThat(all.elsewhere().get(c, 0)).isCloseTo(lost, within(1e-9 * lost));
            assertThat(one.rows().get(0, c)).isZero();
            Matrix unit = Matrix.zeros(1, n);
            unit.set(0, c, 1);
            double own = economy.outputs(unit).rows().get(0, c);
            double total = worth.get(0, c) * of.output(c) / own;
            assertThat(all.own().get(c, 0) + all.elsewhere().get(c, 0))
                    .isCloseTo(total, within(1e-9 * total));
        }
    }

    /// Strikes out rows, columns and final demand, and iterates x = A x + y to its end.
    private static double bruteForce(SurveyTable table, int[] group, double[] weights) {
        boolean[] gone = new boolean[20];
        for (int cell : group) {
            gone[cell] = true;
        }
        double[] demand = table.finalDemand().rowSums();
        double[] x = new double[20];
        for (int round = 0; round < 500; round++) {
            double[] next = new double[20];
            for (int r = 0; r < 20; r++) {
                next[r] = gone[r] ? 0 : demand[r];
                for (int c = 0; c < 20 && !gone[r]; c++) {
                    next[r] += table.coefficient(r, c) * x[c];
                }
            }
            x = next;
        }
        double lost = 0;
        for (int c = 0; c < 20; c++) {
            lost += weights[c] * (table.output(c) - x[c]);
        }
        return lost;
    }

    @Test
    void aCellNobodyNeedsTakesOnlyItselfAway() {
        Matrix flows = SurveyEconomyTest.matrix(new double[][] {{1, 0}, {2, 0}});
        Matrix demand = SurveyEconomyTest.matrix(new double[][] {{9}, {8}});
        SurveyTable two =
                SurveyTable.of(Cells.ofNames(List.of("p"), List.of("a", "b")), flows, demand);
        Matrix ones = SurveyEconomyTest.matrix(new double[][] {{1, 1}});
        Extraction.Lost lost =
                new Extraction(SurveyEconomy.of(two)).losses(List.of(new int[] {1}), ones);
        assertThat(lost.own().get(0, 0)).isCloseTo(10, within(1e-12));
        assertThat(lost.elsewhere().get(0, 0)).isCloseTo(0, within(1e-9));
    }

    @Test
    void refusesAnotherNumberOfCells() {
        Extraction extraction = new Extraction(SurveyEconomy.of(table));
        assertThatThrownBy(() -> extraction.losses(groups(), Matrix.zeros(1, 3)))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("of 20 values, not 3"));
    }
}
