package org.shanhai.programme.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.LinearProgramme;

class WholeNumbersTest {
    @Test
    void decimalsStayExact() {
        WholeNumbers whole = new WholeNumbers(row(new double[] {44.27, 24, 33.6}, 100));
        WholeNumbers.Row row = whole.rows().getFirst();
        assertThat(row.entries()).containsExactly(4427, 2400, 3360);
        assertThat(row.high()).isEqualTo(10000);
        assertThat(whole.slack()).isZero();
    }

    /// Whatever keeps to the whole numbers keeps to the programme.
    @Test
    void neverAllowsMoreThanTheProgramme() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 200; k++) {
            double[] sizes = random.doubles(6).map(size -> size * Math.PI).toArray();
            LinearProgramme programme = row(sizes, 4 + random.nextDouble());
            WholeNumbers.Row row = new WholeNumbers(programme).rows().getFirst();
            for (int set = 0; set < 64; set++) {
                long sum = 0;
                double exact = 0;
                for (int i = 0; i < 6; i++) {
                    sum += (set >> i & 1) * row.entries()[i];
                    exact += (set >> i & 1) * sizes[i];
                }
                if (sum <= row.high()) {
                    assertThat(exact).isLessThanOrEqualTo(programme.high(0));
                }
            }
        }
    }

    @Test
    void theObjectiveIsNoFartherOffThanItSays() {
        SplittableRandom random = new SplittableRandom(2);
        double[] sizes = random.doubles(20).map(size -> size * Math.E * 1e7).toArray();
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (double size : sizes) {
            builder.column(size, 0, 1);
        }
        WholeNumbers whole = new WholeNumbers(builder.build());
        double exact = 0;
        double rounded = 0;
        for (int c = 0; c < sizes.length; c++) {
            exact += sizes[c];
            rounded += whole.objective(c) / whole.factor();
        }
        assertThat(whole.slack()).isPositive().isLessThan(1e-6 * exact);
        assertThat(Math.abs(exact - rounded)).isLessThanOrEqualTo(whole.slack());
    }

    private static LinearProgramme row(double[] entries, double high) {
        LinearProgramme.Builder builder = LinearProgramme.builder();
        int row = builder.row("row", Double.NEGATIVE_INFINITY, high);
        for (double entry : entries) {
            builder.entry(row, builder.column(1, 0, 1), entry);
        }
        return builder.build();
    }
}
