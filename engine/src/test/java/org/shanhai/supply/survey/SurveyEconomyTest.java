package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;

/// Published tables with their published answers.
public class SurveyEconomyTest {
    /// Miller and Blair 2009, ch. 2: two sectors, final demand of 350 and 1,700.
    @Test
    void givesTheTextbooksTwoSectors() {
        SurveyTable table =
                SurveyTable.of(
                        Cells.ofNames(List.of("nation"), List.of("1", "2")),
                        matrix(new double[][] {{150, 500}, {200, 100}}),
                        matrix(new double[][] {{350}, {1700}}));
        assertThat(table.output()).containsExactly(1000, 2000);
        assertThat(table.coefficient(0, 0)).isEqualTo(0.15);
        assertThat(table.coefficient(0, 1)).isEqualTo(0.25);
        assertThat(table.coefficient(1, 0)).isEqualTo(0.2);
        assertThat(table.coefficient(1, 1)).isEqualTo(0.05);
        SurveyEconomy economy = SurveyEconomy.of(table);
        Matrix columns = economy.outputs(matrix(new double[][] {{1, 0}, {0, 1}})).rows();
        assertClose(columns, new double[][] {{1.25412541, .2640264}, {.330033, 1.12211221}}, 5e-9);
        // The textbook rounds its inverse first; 1,247.5 and 1,841.6 are its figures.
        Matrix output = economy.respond(matrix(new double[][] {{600, 1500}})).values();
        assertClose(output, new double[][] {{1247.5, 1841.6}}, 0.1);
        Matrix labour =
                economy.table()
                        .intensities(
                                Stressors.ofProduction(
                                        List.of("labour"), matrix(new double[][] {{300, 500}}), 1));
        assertThat(output.get(0, 0) * labour.get(0, 0)).isCloseTo(374.25, within(0.05));
        assertThat(output.get(0, 1) * labour.get(0, 1)).isCloseTo(460.4, within(0.05));
    }

    @Test
    void agreesWithTheSmallTableOfPymrio() {
        SurveyEconomy economy = SurveyEconomy.of(SmallMrio.table());
        Matrix unit = Matrix.zeros(6, 6);
        for (int c = 0; c < 6; c++) {
            unit.set(c, c, 1);
            for (int r = 0; r < 6; r++) {
                assertThat(economy.table().coefficient(r, c))
                        .isCloseTo(SmallMrio.A[r][c], within(1e-15));
            }
        }
        assertClose(economy.worths(unit).rows(), SmallMrio.L, 1e-12);
        Matrix byColumn = economy.outputs(unit).rows();
        for (int r = 0; r < 6; r++) {
            for (int c = 0; c < 6; c++) {
                assertThat(byColumn.get(c, r)).isCloseTo(SmallMrio.L[r][c], within(1e-12));
            }
        }
        Stressors stressors = SmallMrio.stressors();
        assertClose(economy.table().intensities(stressors), SmallMrio.S, 1e-12);
        EnvironmentalAccounts accounts = economy.accounts(stressors);
        assertClose(accounts.multipliers(), SmallMrio.M, 1e-10);
        assertClose(accounts.consumptionBased(), SmallMrio.D_CBA, 1e-10);
        assertClose(accounts.productionBased(), SmallMrio.D_PBA, 1e-10);
        assertClose(accounts.embodiedImports(), SmallMrio.D_IMP, 1e-10);
        assertClose(accounts.embodiedExports(), SmallMrio.D_EXP, 1e-10);
        assertThat(accounts.convergence().residual()).isLessThan(1e-12);
    }

    @Test
    void addsWhatFinalUsersCauseThemselves() {
        EnvironmentalAccounts accounts =
                SurveyEconomy.of(SmallMrio.table()).accounts(SmallMrio.stressors());
        Matrix produced = accounts.productionBasedByPlace();
        assertClose(produced, new double[][] {{63 + 50, 29 + 10}, {20 + 100, 20 + 20}}, 1e-10);
        Matrix consumed = accounts.consumptionBasedByPlace();
        Matrix imports = accounts.embodiedImportsByPlace();
        Matrix exports = accounts.embodiedExportsByPlace();
        for (int k = 0; k < 2; k++) {
            for (int s = 0; s < 2; s++) {
                double balance = produced.get(k, s) - exports.get(k, s) + imports.get(k, s);
                assertThat(consumed.get(k, s)).isCloseTo(balance, within(1e-10));
            }
        }
    }

    public static Matrix matrix(double[][] values) {
        Matrix matrix = Matrix.zeros(values.length, values[0].length);
        for (int r = 0; r < values.length; r++) {
            for (int c = 0; c < values[r].length; c++) {
                matrix.set(r, c, values[r][c]);
            }
        }
        return matrix;
    }

    public static void assertClose(Matrix found, double[][] wanted, double tolerance) {
        assertThat(found.rows()).isEqualTo(wanted.length);
        assertThat(found.columns()).isEqualTo(wanted[0].length);
        for (int r = 0; r < wanted.length; r++) {
            for (int c = 0; c < wanted[r].length; c++) {
                assertThat(found.get(r, c))
                        .as("row %d, column %d", r, c)
                        .isCloseTo(wanted[r][c], within(tolerance));
            }
        }
    }
}
