package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.Anomaly.Kind;

/// What is unusual in a table of two industries, and what makes it none.
class AnomaliesTest extends TwoIndustries {
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

    @Test
    void withoutOutputAnIndustryIsNamedForThatAlone() {
        output[1] = 0;
        assertAnomaly(Kind.NO_OUTPUT, 1, 0);
        assertNone(Kind.EXPORTS_EXCEED_OUTPUT);
    }
}
