package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;

class ExtractionTest {
    private final SurveyTable table = SyntheticSurvey.table(4, 5, 11, 0);
    private final SurveyEconomy economy = new SurveyEconomy(table);

    @Test
    void losesWhatDeletingAndSolvingAnewLoses() {
        double[] jobs = new double[20];
        Arrays.setAll(jobs, c -> 1 + c % 3);
        List<int[]> groups = new ArrayList<>();
        for (int p = 0; p < 4; p++) {
            int place = p;
            groups.add(IntStream.range(0, 5).map(i -> table.cells().cell(place, i)).toArray());
        }
        for (int i = 0; i < 5; i++) {
            int sector = i;
            groups.add(IntStream.range(0, 4).map(p -> table.cells().cell(p, sector)).toArray());
        }
        List<Extraction.Loss> losses =
                new Extraction(economy, table.output(), jobs, Blas.best()).losses(groups);
        for (int g = 0; g < groups.size(); g++) {
            double wanted = bruteForce(groups.get(g), jobs);
            assertThat(losses.get(g).total()).isCloseTo(wanted, within(1e-9 * wanted));
            double own =
                    Arrays.stream(groups.get(g)).mapToDouble(c -> table.output(c) * jobs[c]).sum();
            assertThat(losses.get(g).own()).isCloseTo(own, within(1e-9 * own));
            assertThat(losses.get(g).elsewhere()).isPositive();
        }
    }

    /// Strikes out rows, columns and final demand, and iterates x = A x + y to its end.
    private double bruteForce(int[] group, double[] weights) {
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
                new SurveyTable(new Cells(List.of("p"), List.of("a", "b")), flows, demand);
        SurveyEconomy simple = new SurveyEconomy(two);
        Extraction extraction =
                new Extraction(simple, two.output(), new double[] {1, 1}, Blas.best());
        Extraction.Loss loss = extraction.losses(List.of(new int[] {1})).getFirst();
        assertThat(loss.own()).isCloseTo(10, within(1e-12));
        assertThat(loss.elsewhere()).isCloseTo(0, within(1e-9));
    }
}
