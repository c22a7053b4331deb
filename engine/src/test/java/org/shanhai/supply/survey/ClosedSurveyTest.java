package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.HouseholdSpending;

/// Tables closed on the households of each place, against brute force and a published value.
class ClosedSurveyTest {
    private static final int PLACES = 5;
    private static final double WAGES = 0.3;

    /// Households spend nine tenths of their wages, as final users of their place spend.
    private static Matrix bought(SurveyTable table, double spent) {
        Cells cells = table.cells();
        Matrix bought = table.finalDemand().copy();
        double[] all = bought.columnSums();
        double[] wages = new double[cells.placeCount()];
        for (int c = 0; c < cells.count(); c++) {
            wages[cells.placeOf(c)] += WAGES * table.output(c);
        }
        for (int c = 0; c < cells.count(); c++) {
            for (int s = 0; s < wages.length; s++) {
                bought.set(c, s, bought.get(c, s) / all[s] * spent * wages[s]);
            }
        }
        return bought;
    }

    private static double[] wages(SurveyTable table) {
        return Arrays.stream(table.output()).map(x -> WAGES * x).toArray();
    }

    private static Households households(SurveyTable table) {
        return Households.find(table, bought(table, 0.9), wages(table), Blas.best()).orElseThrow();
    }

    /// I − A − C W, every coefficient worked out by itself.
    private static Matrix system(SurveyTable table) {
        int n = table.cells().count();
        Matrix bought = bought(table, 0.9);
        Matrix system = Matrix.zeros(n, n);
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                int s = table.cells().placeOf(c);
                double wagesThere = 0;
                for (int j = 0; j < n; j++) {
                    wagesThere += table.cells().placeOf(j) == s ? WAGES * table.output(j) : 0;
                }
                double spent = bought.get(r, s) / wagesThere * WAGES;
                system.set(r, c, (r == c ? 1 : 0) - table.coefficient(r, c) - spent);
            }
        }
        return system;
    }

    private static Matrix random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int k = 0; k < matrix.storage().length; k++) {
            matrix.storage()[k] = random.nextDouble();
        }
        return matrix;
    }

    @ParameterizedTest
    @CsvSource({"8, 0, 1", "8, 0.8, 2", "80, 0, 3", "80, 0.9, 4"})
    void agreesWithBruteForce(int sectors, double empty, long seed) {
        SurveyTable table = SyntheticSurvey.table(PLACES, sectors, seed, empty);
        assertThat(table.isSparse()).isEqualTo(empty > 0);
        ClosedSurvey closed =
                ClosedSurvey.find(SurveyEconomy.of(table), households(table), Blas.best())
                        .orElseThrow();
        int n = table.cells().count();
        Matrix demands = random(2, n, seed + 10);
        Matrix intensities = random(3, n, seed + 20);
        LeontiefSystem.Solved outputs = closed.outputs(demands);
        LeontiefSystem.Solved worths = closed.worths(intensities);

        Matrix system = system(table);
        for (int k = 0; k < 2; k++) {
            double[] expected = demands.row(k);
            Blas.best().factor(system.copy()).solve(As.IS, expected);
            assertThat(outputs.rows().row(k)).containsExactly(expected, within(1e-9));
        }
        for (int k = 0; k < 3; k++) {
            double[] expected = intensities.row(k);
            Blas.best().factor(system.copy()).solve(As.TRANSPOSED, expected);
            assertThat(worths.rows().row(k)).containsExactly(expected, within(1e-8));
        }
        assertThat(outputs.residual()).isLessThan(1e-10);
        assertThat(worths.residual()).isLessThan(1e-10);
    }

    /// gᵀ x = mᵀ e, and every unit of new demand ends as what neither industries nor households
    /// spend on the chain.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.8})
    void effectsAddUp(double empty) {
        SurveyTable table = SyntheticSurvey.table(PLACES, 8, 5, empty);
        Households households = households(table);
        ClosedSurvey closed =
                ClosedSurvey.find(SurveyEconomy.of(table), households, Blas.best()).orElseThrow();
        int n = table.cells().count();
        Matrix demand = random(1, n, 6);
        Matrix intensity = random(1, n, 7);
        double[] x = closed.outputs(demand).rows().row(0);
        double[] m = closed.worths(intensity).rows().row(0);
        double byOutputs = 0;
        double byWorths = 0;
        double demanded = 0;
        double leaked = 0;
        for (int c = 0; c < n; c++) {
            byOutputs += intensity.get(0, c) * x[c];
            byWorths += m[c] * demand.get(0, c);
            demanded += demand.get(0, c);
            double kept = 1;
            for (int r = 0; r < n; r++) {
                kept -= table.coefficient(r, c) + households.coefficient(r, c);
            }
            leaked += kept * x[c];
        }
        assertThat(byWorths).isCloseTo(byOutputs, within(1e-9 * byOutputs));
        assertThat(leaked).isCloseTo(demanded, within(1e-9 * demanded));
    }

    /// Miller and Blair 2009, 2.5: households spend .05 and .4 of what they earn on the two
    /// products and .05 on work for one another; their wages are .3 and .25.
    @Test
    void givesTheTextbooksClosedModel() {
        SurveyTable table =
                SurveyTable.of(
                        Cells.ofNames(List.of("nation"), List.of("1", "2")),
                        SurveyEconomyTest.matrix(new double[][] {{150, 500}, {200, 100}}),
                        SurveyEconomyTest.matrix(new double[][] {{350}, {1700}}));
        double whole = 800 / 0.95;
        Households households =
                Households.find(
                                table,
                                SurveyEconomyTest.matrix(
                                        new double[][] {{.05 * whole}, {.4 * whole}}),
                                new double[] {300, 500},
                                Blas.best())
                        .orElseThrow();
        ClosedSurvey closed =
                ClosedSurvey.find(SurveyEconomy.of(table), households, Blas.best()).orElseThrow();

        Matrix inverse =
                closed.outputs(SurveyEconomyTest.matrix(new double[][] {{1, 0}, {0, 1}})).rows();

        SurveyEconomyTest.assertClose(inverse, new double[][] {{1.365, .527}, {.425, 1.348}}, 5e-4);
    }

    /// A mill makes 100, buys 20 of itself and sells 80 to households.
    private static final SurveyTable MILL =
            SurveyTable.of(
                    Cells.ofNames(List.of("here"), List.of("mill")),
                    SurveyEconomyTest.matrix(new double[][] {{20}}),
                    SurveyEconomyTest.matrix(new double[][] {{80}}));

    private static Households ofMill(double bought, double wages) {
        return Households.find(
                        MILL,
                        SurveyEconomyTest.matrix(new double[][] {{bought}}),
                        new double[] {wages},
                        Blas.best())
                .orElseThrow();
    }

    /// Out of wages of 40 households buy for 80: of each wage all is spent and no more, so that a
    /// unit of demand sets off 1/(1 − .2 − .4) = 2.5. Where they buy for 20, 1/(1 − .2 − .2).
    @ParameterizedTest
    @CsvSource({"80, 2.5", "40, 2.5", "20, 1.6666666667"})
    void atMostTheWagesAreSpent(double bought, double multiplier) {
        ClosedSurvey closed =
                ClosedSurvey.find(SurveyEconomy.of(MILL), ofMill(bought, 40), Blas.best())
                        .orElseThrow();
        Matrix one = SurveyEconomyTest.matrix(new double[][] {{1}});

        assertThat(closed.outputs(one).rows().get(0, 0)).isCloseTo(multiplier, within(1e-9));
        assertThat(closed.worths(one).rows().get(0, 0)).isCloseTo(multiplier, within(1e-9));
        assertThat(ofMill(bought, 40).budgets()).containsExactly(new HouseholdSpending(40, bought));
    }

    /// Each place spends its own wages: the first earns 10 and buys for 30, the second 20 and 10.
    @Test
    void eachPlaceSpendsItsOwnWages() {
        SurveyTable table =
                SurveyTable.of(
                        Cells.ofNames(List.of("here", "there"), List.of("mill")),
                        SurveyEconomyTest.matrix(new double[][] {{0, 0}, {0, 0}}),
                        SurveyEconomyTest.matrix(new double[][] {{60, 40}, {30, 70}}));
        Households households =
                Households.find(
                                table,
                                SurveyEconomyTest.matrix(new double[][] {{24, 2}, {6, 8}}),
                                new double[] {10, 20},
                                Blas.best())
                        .orElseThrow();

        assertThat(households.coefficient(0, 0)).isCloseTo(0.8 * 0.1, within(1e-12));
        assertThat(households.coefficient(1, 0)).isCloseTo(0.2 * 0.1, within(1e-12));
        assertThat(households.coefficient(0, 1)).isCloseTo(0.1 * 0.2, within(1e-12));
        assertThat(households.coefficient(1, 1)).isCloseTo(0.4 * 0.2, within(1e-12));
        assertThat(households.budgets())
                .extracting(HouseholdSpending::exceedsWages)
                .containsExactly(true, false);
    }

    /// All that is left of what the mill earns is wages, and all of them are spent on it.
    @Test
    void spendingThatNeverEndsHasNoAnswer() {
        SurveyEconomy economy = SurveyEconomy.of(MILL);

        assertThat(
                        ClosedSurvey.find(economy, ofMill(80, 80), Blas.best())
                                .whyNone()
                                .map(English::of))
                .get()
                .asString()
                .contains("spectral radius", "ask for type 1");
    }

    @Test
    void saysWhatIsMissingOfHouseholds() {
        SurveyTable table = SyntheticSurvey.table(3, 2, 5, 0);
        Matrix bought = bought(table, 0.9);
        double[] unknown = wages(table);
        unknown[3] = Double.NaN;
        assertRefused(table, bought, unknown, "wages paid by sector1 in place1 are not known.");
        double[] negative = wages(table);
        negative[0] = -1;
        assertRefused(table, bought, negative, "wages below zero are given for sector0 in place0.");
        assertRefused(table, bought, new double[6], "no wages are paid anywhere.");
        Matrix returned = bought.copy();
        returned.set(5, 1, -1);
        assertRefused(table, returned, wages(table), "of sector1 in place2 by place1.");
        Matrix none = Matrix.zeros(6, 3);
        none.set(0, 0, 1);
        none.set(0, 2, 1);
        assertRefused(table, none, wages(table), "nothing that households buy in place1, where");
        // Of eighteen cells five are named.
        java.util.Arrays.fill(none.storage(), -1);
        assertRefused(table, none, wages(table), "and 13 more");
    }

    private static void assertRefused(
            SurveyTable table, Matrix bought, double[] wages, String says) {
        assertThat(Households.find(table, bought, wages, Blas.best()).whyNone().map(English::of))
                .get()
                .asString()
                .contains(says, "ask for type 1");
    }
}
