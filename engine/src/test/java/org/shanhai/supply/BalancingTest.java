package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.message.Named;
import org.shanhai.supply.survey.SurveyEconomyTest;

class BalancingTest {
    private final Balancing balancing =
            new Balancing(r -> Named.of("R" + r), c -> Named.of("C" + c));

    /// Miller and Blair 2009, sec. 7.4.2: coefficients of an old year, outputs and totals of a
    /// new.
    @Test
    void rasMeetsTheTextbooksTotals() {
        double[][] old = {{.120, .100, .049}, {.210, .247, .265}, {.026, .249, .145}};
        double[] output = {421, 284, 283};
        for (double[] row : old) {
            for (int c = 0; c < 3; c++) {
                row[c] *= output[c];
            }
        }
        double[] rows = {245, 136, 159};
        double[] columns = {251, 107, 182};
        Balancing.Balanced balanced = balancing.ras(SurveyEconomyTest.matrix(old), rows, columns);
        SurveyEconomyTest.assertClose(
                balanced.table(),
                new double[][] {
                    {165.210148, 34.613605, 45.176247},
                    {63.528620, 18.786178, 53.685202},
                    {22.261232, 53.600217, 83.138550}
                },
                1e-6);
        assertThat(balanced.difference()).isLessThan(Balancing.TOLERANCE);
        assertThat(balanced.table().rowSums()).containsExactly(rows, within(1e-9));
        assertThat(balanced.table().columnSums()).containsExactly(columns, within(1e-9));
    }

    /// The table of Junius and Oosterhaven 2003, with a column of net subsidies.
    @Test
    void grasKeepsSignsAndMeetsTotals() {
        double[][] old = {{7, 3, 5, -3}, {2, 9, 8, 0}, {-2, 0, 2, 0}};
        Balancing.Balanced balanced =
                balancing.gras(
                        SurveyEconomyTest.matrix(old),
                        new double[] {15, 26, -1},
                        new double[] {9, 16, 17, -2});
        SurveyEconomyTest.assertClose(
                balanced.table(),
                new double[][] {
                    {8.42434146, 3.37523689, 5.20042165, -2},
                    {3.00099755, 12.62476311, 10.37423935, 0},
                    {-2.42533901, 0, 1.42533901, 0}
                },
                1e-7);
    }

    @Test
    void saysWhichLinesCannotMeetTheirTotals() {
        // The zeros leave only one way to fill the table, and it misses the columns.
        Matrix table = SurveyEconomyTest.matrix(new double[][] {{1, 0}, {1, 1}});
        assertThatThrownBy(() -> balancing.ras(table, new double[] {5, 1}, new double[] {2, 4}))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("zeros stand in the way"))
                .satisfies(English.says("row R0 (2.00000 instead of 5.00000)"))
                .satisfies(English.says("row R1"));
    }

    @Test
    void refusesTotalsThatCannotBe() {
        Matrix table = SurveyEconomyTest.matrix(new double[][] {{1, 2}, {0, 0}});
        assertThatThrownBy(() -> balancing.ras(table, new double[] {5, 1}, new double[] {3, 4}))
                .satisfies(English.says("add up to 6.0"))
                .satisfies(English.says("7.0"));
        assertThatThrownBy(() -> balancing.ras(table, new double[] {5, 1}, new double[] {3, 3}))
                .satisfies(English.says("R1 is to add up to 1.0"));
        assertThatThrownBy(
                        () ->
                                balancing.ras(
                                        table, new double[] {Double.NaN, 1}, new double[] {3, 3}))
                .satisfies(English.says("row total of R0 is NaN"));
        Matrix negative = SurveyEconomyTest.matrix(new double[][] {{1, -2}});
        assertThatThrownBy(() -> balancing.ras(negative, new double[] {1}, new double[] {2, -1}))
                .satisfies(English.says("R0 × C1 is -2.0"))
                .satisfies(English.says("GRAS"));
    }
}
