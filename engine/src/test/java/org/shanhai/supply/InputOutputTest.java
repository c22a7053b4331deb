package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
import org.shanhai.supply.Anomaly.Kind;
import org.shanhai.supply.fitted.Multipliers;

/// The coefficients of a table of two industries, divided by hand, and what is unusual in tables.
class InputOutputTest {
    /// Outputs of 200 and 100; rows and columns add up to them. Stocks of the second product are
    /// drawn down.
    private final double[][] domestic = {{40, 30}, {20, 10}};
    private final double[][] imported = {{10, 5}, {0, 5}};
    private final double[][] use = {{50, 20, 10, 10, 40}, {40, 10, 5, -5, 20}};
    private final double[][] valueAdded = {{60, 20, 20, 30}, {20, 10, 5, 15}};
    private final double[] output = {200, 100};

    private InputOutput table() {
        return InputOutput.of(
                new NationalTable(
                        matrix(domestic),
                        matrix(imported),
                        matrix(use),
                        Matrix.zeros(2, FinalUse.values().length),
                        matrix(valueAdded),
                        output,
                        new double[] {100, 20},
                        Basis.REPORTED));
    }

    private static Matrix matrix(double[][] values) {
        Matrix matrix = Matrix.zeros(values.length, values[0].length);
        for (int r = 0; r < values.length; r++) {
            for (int c = 0; c < values[r].length; c++) {
                matrix.set(r, c, values[r][c]);
            }
        }
        return matrix;
    }

    private static void assertRow(double[] found, double... wanted) {
        assertThat(found).containsExactly(wanted, within(1e-15));
    }

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

    private void assertAnomaly(Kind kind, int industry, double value) {
        List<Anomaly> found =
                table().anomalies().stream().filter(each -> each.kind() == kind).toList();
        assertThat(found)
                .extracting(Anomaly::industry, Anomaly::value)
                .containsExactly(tuple(industry, value));
    }

    private void assertNone(Kind kind) {
        assertThat(table().anomalies()).extracting(Anomaly::kind).doesNotContain(kind);
    }

    @Test
    void stocksDrawnDownAreTheOnlyOddity() {
        assertThat(table().anomalies()).hasSize(1);
        assertAnomaly(Kind.NEGATIVE_STOCKS, 1, -5);
        use[1][3] = 0;
        assertThat(table().anomalies()).isEmpty();
    }

    @Test
    void negativeInputsAreNamedByTheLower() {
        domestic[0][1] = -3;
        imported[1][1] = -4;
        assertThat(table().anomalies().stream().filter(a -> a.kind() == Kind.NEGATIVE_INPUT))
                .extracting(Anomaly::industry, Anomaly::value)
                .containsExactly(tuple(1, -3.0), tuple(1, -4.0));
        domestic[0][1] = 0;
        imported[1][1] = 0;
        assertNone(Kind.NEGATIVE_INPUT);
    }

    /// The first buys 40 + 20 + 10.
    @Test
    void inputsAsLargeAsOutputAreNamed() {
        output[0] = 70;
        assertAnomaly(Kind.INPUTS_EXCEED_OUTPUT, 0, 1);
        output[0] = 71;
        assertNone(Kind.INPUTS_EXCEED_OUTPUT);
    }

    /// Of 100, 60 are paid for products, 20 in taxes on them and 20 for imports without product.
    @Test
    void whatIsPaidBesideProductsIsAnInputToo() {
        for (double taxes : new double[] {20, 19}) {
            InputOutput table =
                    InputOutput.of(
                            new NationalTable(
                                    matrix(new double[][] {{60}}),
                                    Matrix.zeros(1, 1),
                                    Matrix.zeros(1, FinalUse.values().length),
                                    Matrix.zeros(1, FinalUse.values().length),
                                    Matrix.zeros(1, ValueAdded.values().length),
                                    new double[] {100},
                                    new double[] {1},
                                    Basis.REPORTED,
                                    UserTotals.none(1).plus(0, taxes, 20)));
            assertThat(
                            table.anomalies().stream()
                                    .filter(each -> each.kind() == Kind.INPUTS_EXCEED_OUTPUT))
                    .hasSize(taxes == 20 ? 1 : 0);
        }
    }

    @Test
    void taxesAndSurplusBelowZeroAreNamedForAUnitOfOutput() {
        valueAdded[0][ValueAdded.TAXES.ordinal()] = -20;
        valueAdded[1][ValueAdded.SURPLUS.ordinal()] = -10;
        assertAnomaly(Kind.NEGATIVE_TAXES, 0, -0.1);
        assertAnomaly(Kind.NEGATIVE_SURPLUS, 1, -0.1);
        valueAdded[0][ValueAdded.TAXES.ordinal()] = 0;
        valueAdded[1][ValueAdded.SURPLUS.ordinal()] = 0;
        assertNone(Kind.NEGATIVE_TAXES);
        assertNone(Kind.NEGATIVE_SURPLUS);
    }

    /// Of 200, 191 are exported and 10 go to stocks; 190 would just do.
    @Test
    void exportsAndStocksAboveOutputAreNamed() {
        use[0][4] = 191;
        assertAnomaly(Kind.EXPORTS_EXCEED_OUTPUT, 0, 1);
        use[0][4] = 190;
        assertNone(Kind.EXPORTS_EXCEED_OUTPUT);
    }

    @Test
    void anIndustryWithoutOutputBuysAndSuppliesNothing() {
        output[1] = 0;
        InputOutput table = table();

        assertAnomaly(Kind.NO_OUTPUT, 1, 0);
        assertNone(Kind.EXPORTS_EXCEED_OUTPUT);
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

    @Test
    void everyCellMustBeANumber() {
        for (double[] row :
                new double[][] {output, domestic[1], imported[0], use[1], valueAdded[1]}) {
            double before = row[1];
            row[1] = Double.NaN;
            assertThatThrownBy(this::table).isInstanceOf(SupplyException.class);
            row[1] = before;
        }
        assertThatCode(this::table).doesNotThrowAnyException();
    }

    /// The first that is none is named, and its industry counted from one. What an industry
    /// without output buys counts for nothing.
    @Test
    void namesTheCellThatIsNoNumber() {
        String rest = " of industry number 2 is NaN";
        domestic[0][1] = Double.NaN;
        imported[0][1] = Double.NaN;
        valueAdded[1][2] = Double.NaN;
        use[1][1] = Double.NaN;
        assertNoNumber("domestic input" + rest);
        domestic[0][1] = 0;
        assertNoNumber("imported input" + rest);
        imported[0][1] = 0;
        assertNoNumber(ValueAdded.values()[2].key() + rest);
        valueAdded[1][2] = 0;
        assertNoNumber(FinalUse.values()[1].key() + rest);
        use[1][1] = 0;
        output[1] = Double.NaN;
        assertNoNumber("output" + rest);
        output[1] = 0;
        domestic[0][1] = Double.NaN;
        valueAdded[1][2] = Double.NaN;
        assertThatCode(this::table).doesNotThrowAnyException();
    }

    private void assertNoNumber(String named) {
        assertThatThrownBy(this::table)
                .isInstanceOfSatisfying(
                        SupplyException.class,
                        refused -> assertThat(English.of(refused.said())).contains(named));
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

    /// Taxes on products and imports that are published by user alone must be numbers too, where
    /// something is made.
    @Test
    void whatUsersPayBesidesMustBeANumber() {
        UserTotals none = UserTotals.none(2);
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> table(none.plus(1, wrong, 0)))
                    .satisfies(English.says("industry number 2"));
            assertThatThrownBy(() -> table(none.plus(1, 0, wrong)))
                    .satisfies(English.says("imported input of industry number 2"));
        }
        output[1] = 0;
        assertThatCode(() -> table(none.plus(1, Double.NaN, Double.NaN)))
                .doesNotThrowAnyException();
    }

    private InputOutput table(UserTotals besides) {
        return InputOutput.of(
                new NationalTable(
                        matrix(domestic),
                        matrix(imported),
                        matrix(use),
                        Matrix.zeros(2, FinalUse.values().length),
                        matrix(valueAdded),
                        output,
                        new double[] {100, 20},
                        Basis.REPORTED,
                        besides));
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
