package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.fitted.Multipliers;

/// The coefficients of a table of two industries, divided by hand.
class InputOutputTest extends TwoIndustries {
    @Test
    void dividesByOutput() {
        InputOutput table = table();

        assertThat(table.industryCount()).isEqualTo(2);
        assertRow(table.domesticCoefficients().storage(), 0.2, 0.3, 0.1, 0.1);
        assertRow(table.imports(), 0.05, 0.1);
        assertRow(table.valueAdded(), 0.65, 0.5);
        assertRow(table.valueAdded(ValueAdded.WAGES), 0.3, 0.2);
        assertRow(table.valueAdded(ValueAdded.SURPLUS), 0.15, 0.15);
        assertRow(table.jobs(), 0.5, 0.2);
        assertRow(table.output(), 200, 100);
        assertRow(new double[] {table.exportShare(0), table.exportShare(1)}, 0.2, 0.2);
        assertRow(new double[] {table.stocksShare(0), table.stocksShare(1)}, 0.05, -0.05);
        assertRow(table.finalDemand(FinalUse.HOUSEHOLD), 50, 40);
        assertRow(table.finalDemand(FinalUse.EXPORT), 40, 20);
    }

    /// Households buy 40/80 and 20/80 for a unit of wages, which are .3 and .2 of output.
    @Test
    void householdsBuyOfTheirWages() {
        use[0][0] = 40;
        use[1][0] = 20;
        assertRow(
                table().closedCoefficients().storage(),
                0.2 + 0.5 * 0.3,
                0.3 + 0.5 * 0.2,
                0.1 + 0.25 * 0.3,
                0.1 + 0.25 * 0.2);
        assertThat(table().householdSpending()).isEqualTo(new HouseholdSpending(80, 60));
    }

    /// They buy for 90 and earn 80: each wage is spent once, 50/90 and 40/90 of it, whatever they
    /// buy beyond.
    @Test
    void atMostTheWagesAreSpent() {
        assertThat(table().householdSpending()).isEqualTo(new HouseholdSpending(80, 90));
        assertRow(
                table().closedCoefficients().storage(),
                0.2 + 5 / 9.0 * 0.3,
                0.3 + 5 / 9.0 * 0.2,
                0.1 + 4 / 9.0 * 0.3,
                0.1 + 4 / 9.0 * 0.2);
        double[] before = table().closedCoefficients().storage();
        use[0][0] = 5000;
        use[1][0] = 4000;
        assertRow(table().closedCoefficients().storage(), before);
        assertThat(table().householdSpending().ratio()).isEqualTo(112.5);
    }

    /// Of 120 that households pay 30 are imports and taxes, on which no home industry works: of
    /// each wage (80 in all) they spend 50/120 and 40/120 at home.
    @Test
    void wagesAreSpentOnImportsAndTaxesToo() {
        Matrix importedUse = Matrix.zeros(2, FinalUse.values().length);
        importedUse.set(1, FinalUse.HOUSEHOLD.ordinal(), 14);
        NationalTable table =
                new NationalTable(
                        matrix(domestic),
                        matrix(imported),
                        matrix(use),
                        importedUse,
                        matrix(valueAdded),
                        output,
                        new double[] {100, 20},
                        Basis.REPORTED,
                        UserTotals.none(2).plus(FinalUse.HOUSEHOLD, 10, 6));

        assertThat(table.householdSpending()).isEqualTo(new HouseholdSpending(80, 120));
        assertRow(
                InputOutput.of(table).closedCoefficients().storage(),
                0.2 + 5 / 12.0 * 0.3,
                0.3 + 5 / 12.0 * 0.2,
                0.1 + 4 / 12.0 * 0.3,
                0.1 + 4 / 12.0 * 0.2);
    }

    @Test
    void anIndustryWithoutOutputBuysAndSuppliesNothing() {
        output[1] = 0;
        InputOutput table = table();

        assertRow(table.domesticCoefficients().storage(), 0.2, 0, 0.1, 0);
        assertRow(table.valueAdded(), 0.65, 0);
        assertThat(table.jobs()[1]).isZero();
        assertThat(table.exportShare(1)).isZero();
        assertThat(table.stocksShare(1)).isZero();
    }

    @Test
    void whereNoWagesArePaidNoneAreSpent() {
        valueAdded[0][0] = 0;
        valueAdded[1][0] = 0;
        assertRow(table().closedCoefficients().storage(), 0.2, 0.3, 0.1, 0.1);
    }

    /// Households spend at home all that industries pay out, and these pay out all they get.
    @ParameterizedTest
    @EnumSource(Closure.class)
    void spendingMustComeToAnEnd(Closure closure) {
        for (double[][] cells : new double[][][] {domestic, imported, use, valueAdded}) {
            for (double[] row : cells) {
                java.util.Arrays.fill(row, 0);
            }
        }
        valueAdded[0][0] = 200;
        valueAdded[1][0] = 100;
        use[0][0] = 200;
        use[1][0] = 100;
        if (closure == Closure.TYPE_II) {
            assertThatThrownBy(() -> table().requireAnswer(closure))
                    .isInstanceOf(SupplyException.class);
            NationalExtension jobs =
                    new NationalExtension("jobs", "persons", Basis.REPORTED, new double[] {1, 1});
            assertThatThrownBy(
                            () ->
                                    Multipliers.national(
                                            new Industries(
                                                    List.of(
                                                            ProductiveTest.industry("farm"),
                                                            ProductiveTest.industry("mine")),
                                                    List.of()),
                                            table(),
                                            jobs,
                                            closure))
                    .isInstanceOf(SupplyException.class)
                    .satisfies(English.says("wages"));
        } else {
            assertThatCode(() -> table().requireAnswer(closure)).doesNotThrowAnyException();
        }
        use[1][0] = 90;
        assertThatCode(() -> table().requireAnswer(closure)).doesNotThrowAnyException();
    }

    /// Of 1,000 and 2,000 made, 60 and 150 are imports without product, 40 and −50 taxes less
    /// subsidies on products. A unit of output is all paid for, and so are final uses of home
    /// products: 550 + 1,300 of value added, 210 of imports and −10 of taxes are 350 + 1,700.
    @Test
    void whatIsPaidBesideProductsLeavesTheRoundsToo() {
        double[][] inputs = {{150, 500}, {200, 100}};
        double[][] uses = {{350, 0, 0, 0, 0}, {1700, 0, 0, 0, 0}};
        double[][] earned = {{300, 10, 40, 200}, {500, 0, 0, 800}};
        UserTotals beside =
                UserTotals.none(2)
                        .plus(0, 40, 60)
                        .plus(1, -50, 150)
                        .plus(FinalUse.HOUSEHOLD, 80, 100);
        NationalTable table =
                new NationalTable(
                        matrix(inputs),
                        Matrix.zeros(2, 2),
                        matrix(uses),
                        Matrix.zeros(2, FinalUse.values().length),
                        matrix(earned),
                        new double[] {1000, 2000},
                        new double[] {1, 1},
                        Basis.REPORTED,
                        beside);
        InputOutput technology = InputOutput.of(table);

        assertRow(technology.imports(), 0.06, 0.075);
        assertRow(technology.productTaxes(), 0.04, -0.025);
        for (int j = 0; j < 2; j++) {
            assertThat(
                            technology.domesticCoefficients().columnSums()[j]
                                    + technology.imports()[j]
                                    + technology.productTaxes()[j]
                                    + technology.valueAdded()[j])
                    .isCloseTo(1, within(1e-12));
        }
        double paid = 0;
        for (int j = 0; j < 2; j++) {
            double unit =
                    technology.imports()[j]
                            + technology.productTaxes()[j]
                            + technology.valueAdded()[j];
            paid += unit * technology.output()[j];
        }
        assertThat(paid).isCloseTo(2050, within(1e-9));
        assertThat(table.productTaxes(FinalUse.HOUSEHOLD)).isEqualTo(80);
        assertThat(table.otherImports(FinalUse.HOUSEHOLD)).isEqualTo(100);
        assertThat(technology.anomalies()).isEmpty();
    }

    /// Each of them buys nothing but of itself, and all that is left is wages.
    @Test
    void householdsAreFollowedWhereTheirSpendingEnds() {
        assertThat(table().widest()).isEqualTo(Closure.TYPE_II);
        use[0][0] = 5000;
        assertThat(table().widest()).isEqualTo(Closure.TYPE_II);
        for (int i = 0; i < 2; i++) {
            java.util.Arrays.fill(domestic[i], 0);
            java.util.Arrays.fill(imported[i], 0);
            valueAdded[i][0] = output[i];
        }
        assertThat(table().widest()).isEqualTo(Closure.TYPE_I);
        assertThatThrownBy(() -> table().requireAnswer(Closure.TYPE_II))
                .isInstanceOf(SupplyException.class);
        assertThatCode(() -> table().requireAnswer(Closure.TYPE_I)).doesNotThrowAnyException();
    }
}
