package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.English;
import org.shanhai.supply.survey.SurveyEconomyTest;

class BalancingTest {
    private final Balancing balancing =
            new Balancing(r -> BilingualName.of("R" + r), c -> BilingualName.of("C" + c));

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

    private static Balancing balancing(double tolerance, int mostPasses) {
        return new Balancing(
                r -> BilingualName.of("R" + r),
                c -> BilingualName.of("C" + c),
                tolerance,
                mostPasses);
    }

    private static Matrix table(double[]... rows) {
        return SurveyEconomyTest.matrix(rows);
    }

    private static double[] row(double... values) {
        return values;
    }

    /// Rows first: 1½ and ⅓ times; then columns 12/11 and 12/13 times. The first row then sums to
    /// 432/143 for 3, 3/143 too much, of 4 in all.
    @Test
    void onePassIsRowsThenColumns() {
        Balancing.Balanced balanced =
                balancing(0.1, 9).ras(table(row(1, 1), row(1, 2)), row(3, 1), row(2, 2));

        SurveyEconomyTest.assertClose(
                balanced.table(),
                new double[][] {{18.0 / 11, 18.0 / 13}, {4.0 / 11, 8.0 / 13}},
                1e-12);
        assertThat(balanced.passes()).isEqualTo(1);
        assertThat(balanced.difference()).isCloseTo(3.0 / 143 / 4, within(1e-12));
    }

    /// With negatives of either side: the second row and the first column take the root of
    /// p·r² − t·r − n = 0 where t is below zero.
    @Test
    void onePassWithNegatives() {
        Balancing.Balanced balanced =
                balancing(1, 9).gras(table(row(2, 1), row(-3, 1)), row(3, -1), row(-2, 4));

        SurveyEconomyTest.assertClose(
                balanced.table(),
                new double[][] {{1.367604, 1.737034}, {-3.367604, 2.262966}},
                1e-6);
    }

    @Test
    void whatIsMetToTheLastDigitNeedsNoTolerance() {
        Balancing.Balanced balanced =
                balancing(0, 3).ras(table(row(1, 1), row(1, 1)), row(2, 2), row(2, 2));

        assertThat(balanced.passes()).isEqualTo(1);
        assertThat(balanced.difference()).isZero();
    }

    /// A row whose total is nothing is struck out, and its zeros stay zeros.
    @Test
    void aTotalOfNothingLeavesNothing() {
        Balancing.Balanced balanced =
                balancing.ras(table(row(1, 0), row(1, 1)), row(0, 2), row(1, 1));
        SurveyEconomyTest.assertClose(balanced.table(), new double[][] {{0, 0}, {1, 1}}, 1e-12);

        Balancing.Balanced empty = balancing.ras(table(row(0, 0), row(1, 1)), row(0, 2), row(1, 1));
        SurveyEconomyTest.assertClose(empty.table(), new double[][] {{0, 0}, {1, 1}}, 1e-12);
    }

    @Test
    void aLineNeedsEntriesOfTheSignOfItsTotal() {
        assertThatThrownBy(() -> balancing.gras(table(row(0, 1), row(0, 2)), row(-1, 2), row(0, 1)))
                .satisfies(English.says("R0 is to add up to -1.0"));
        assertThatThrownBy(() -> balancing.gras(table(row(-1, 0), row(1, 2)), row(0, 2), row(1, 1)))
                .satisfies(English.says("R0 is to add up to 0.0"));
        assertThatThrownBy(() -> balancing.ras(table(row(1, 0), row(1, 0)), row(1, 1), row(1, 1)))
                .satisfies(English.says("C1 is to add up to 1.0"));
    }

    /// Two millions and a ten-thousandth are two millions, to a billionth.
    @Test
    void totalsAgreeWhereTheyDifferByRounding() {
        Balancing.Balanced balanced =
                balancing(1e-9, 3)
                        .ras(table(row(1, 1), row(1, 1)), row(1e6, 1e6), row(1e6, 1e6 + 1e-4));
        assertThat(balanced.table().get(0, 0)).isCloseTo(5e5, within(1e-3));
    }

    /// Of 20 in all a fortieth is negligible: lines are named that are off by more than a half,
    /// the furthest first.
    @Test
    void namesWhatIsOffTheFurthestFirst() {
        assertThatThrownBy(
                        () ->
                                balancing(0.025, 0)
                                        .ras(
                                                table(row(5, 5), row(5, 5)),
                                                row(9.5, 10.5),
                                                row(14, 6)))
                .satisfies(English.says("within 0 passes"))
                .satisfies(
                        English.says(
                                "column C0 (10.0000 instead of 14.0000); column C1 (10.0000"
                                        + " instead of 6.00000)"))
                .satisfies(
                        thrown ->
                                assertThat(English.of(((SupplyException) thrown).said()))
                                        .doesNotContain("R0"));
        assertThatThrownBy(
                        () ->
                                balancing(0.025, 0)
                                        .ras(table(row(5, 5), row(5, 5)), row(9, 11), row(14, 6)))
                .satisfies(
                        English.says(
                                "instead of 6.00000); row R0 (10.0000 instead of 9.00000); row R1"));
    }
}
