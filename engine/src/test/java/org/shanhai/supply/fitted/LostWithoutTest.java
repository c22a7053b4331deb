package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.supply.Closure;
import org.shanhai.supply.SupplyException;

/// An economy without some of its cells, beside the definition and beside low-rank updates.
class LostWithoutTest {
    private static final int PLACES = 7;
    private static final int N = 5;

    private final TestEconomy test = TestEconomy.of(PLACES, N, 1);
    private final Economy economy = test.economy(Blas.best());
    private final double[] output = test.layout().output().storage().clone();

    private static List<int[]> groups() {
        List<int[]> groups = new ArrayList<>();
        for (int r = 0; r < PLACES; r++) {
            groups.add(IntStream.range(r * N, (r + 1) * N).toArray());
        }
        for (int i = 0; i < N; i++) {
            int industry = i;
            groups.add(IntStream.range(0, PLACES).map(r -> r * N + industry).toArray());
        }
        groups.add(new int[] {2, 9, 33});
        return groups;
    }

    private static boolean[] struck(int[] group) {
        boolean[] struck = new boolean[PLACES * N];
        for (int cell : group) {
            struck[cell] = true;
        }
        return struck;
    }

    @Test
    void losesWhatStrikingOutAndSolvingAnewLoses() {
        for (int[] group : groups()) {
            double[] wanted = bruteForce(struck(group));
            double[] lost = economy.lostWithout(struck(group)).values().storage();
            for (int c = 0; c < lost.length; c++) {
                assertThat(lost[c]).isCloseTo(wanted[c], within(1e-8));
            }
        }
    }

    /// With L = (I − T A)⁻¹ and m = Lᵀ g, all that is lost is m_gᵀ (L_gg)⁻¹ x_g (Sherman, Morrison
    /// and Woodbury).
    @Test
    void losesWhatLowRankUpdatesOfTheInverseLose() {
        Matrix jobs = Matrix.zeros(PLACES, N);
        Arrays.setAll(jobs.storage(), c -> 1 + c % 3);
        double[] worth = economy.multipliers(jobs, Closure.TYPE_I).values().storage();
        for (int[] group : groups()) {
            Matrix block = Matrix.zeros(group.length, group.length);
            double[] made = new double[group.length];
            for (int b = 0; b < group.length; b++) {
                made[b] = output[group[b]];
                Matrix unit = Matrix.zeros(PLACES, N);
                unit.storage()[group[b]] = 1;
                double[] column = economy.respond(unit, Closure.TYPE_I).values().storage();
                for (int a = 0; a < group.length; a++) {
                    block.set(a, b, column[group[a]]);
                }
            }
            Blas.best().factor(block).solve(Blas.As.IS, made);
            double wanted = 0;
            for (int a = 0; a < group.length; a++) {
                wanted += worth[group[a]] * made[a];
            }
            double[] lost = economy.lostWithout(struck(group)).values().storage();
            double total =
                    IntStream.range(0, lost.length)
                            .mapToDouble(c -> lost[c] * jobs.storage()[c])
                            .sum();
            assertThat(total).isCloseTo(wanted, within(1e-9 * wanted));
        }
    }

    @Test
    void losesNothingWithoutNobodyAndAllWithoutAll() {
        boolean[] all = new boolean[PLACES * N];
        assertThat(economy.lostWithout(all).values().storage()).containsOnly(0);
        Arrays.fill(all, true);
        assertThat(economy.lostWithout(all).values().storage()).isEqualTo(output);
    }

    @Test
    void refusesAnotherNumberOfCells() {
        assertThatThrownBy(() -> economy.lostWithout(new boolean[3]))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("35 values, not 3"));
    }

    /// Strikes out rows, columns and final use y = x − T A x, and iterates to the end.
    private double[] bruteForce(boolean[] struck) {
        double[] bought = purchases(output);
        double[] left = new double[output.length];
        for (int round = 0; round < 500; round++) {
            double[] next = purchases(left);
            for (int c = 0; c < left.length; c++) {
                next[c] = struck[c] ? 0 : output[c] - bought[c] + next[c];
            }
            left = next;
        }
        double[] lost = output.clone();
        for (int c = 0; c < left.length; c++) {
            lost[c] -= left[c];
        }
        return lost;
    }

    /// T A x from the definition.
    private double[] purchases(double[] x) {
        Matrix a = test.technology().domesticCoefficients();
        double[] bought = new double[x.length];
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < N; i++) {
                for (int s = 0; s < PLACES; s++) {
                    for (int j = 0; j < N; j++) {
                        bought[r * N + i] += economy.share(r, s, i) * a.get(i, j) * x[s * N + j];
                    }
                }
            }
        }
        return bought;
    }
}
