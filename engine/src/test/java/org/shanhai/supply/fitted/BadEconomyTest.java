package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.trade.Balances;
import org.shanhai.supply.trade.ExponentialKernel;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeLayout;

/// What has no answer is said in one sentence that names the places and industries.
class BadEconomyTest {
    private final TestEconomy good = TestEconomy.of(4, 3, 1);

    private TradeLayout withOutput(Matrix output) {
        TradeLayout layout = good.layout();
        return new TradeLayout(
                layout.placeNames(),
                layout.industryNames(),
                layout.distances(),
                layout.classes(),
                layout.classOf(),
                layout.provinces(),
                output,
                layout.finalDemandShares());
    }

    private static NationalTable table(double input, double output, double household) {
        Matrix inputs = Matrix.zeros(2, 2);
        inputs.set(0, 1, input);
        inputs.set(1, 0, input);
        Matrix use = Matrix.zeros(2, FinalUse.values().length);
        use.set(0, FinalUse.HOUSEHOLD.ordinal(), household);
        use.set(1, FinalUse.HOUSEHOLD.ordinal(), 5);
        return new NationalTable(
                inputs,
                Matrix.zeros(2, 2),
                use,
                Matrix.zeros(2, FinalUse.values().length),
                Matrix.zeros(2, ValueAdded.values().length),
                new double[] {output, 100},
                new double[2],
                Basis.REPORTED);
    }

    @Test
    void unproductiveTechnologyNamesItsIndustries() {
        Matrix coefficients = Matrix.zeros(2, 2);
        coefficients.set(0, 1, 1.2);
        coefficients.set(1, 0, 1.1);
        Industries industries =
                new Industries(
                        List.of(
                                new Industry("1", "Iron", "", Broad.SECONDARY, "", List.of()),
                                new Industry("2", "Coal", "", Broad.SECONDARY, "", List.of())),
                        List.of());
        assertThat(InputOutput.findUnproductive(coefficients, industries).map(English::of))
                .get()
                .asString()
                .contains("1.1489", "Iron", "Coal");
    }

    @Test
    void aPlaceWithoutOutputIsNamed() {
        Matrix output = good.layout().output().copy();
        for (int i = 0; i < 3; i++) {
            output.set(2, i, 0);
        }
        assertThatThrownBy(() -> withOutput(output))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("place 2"))
                .satisfies(English.says("no output at all"));
    }

    @Test
    void aCellThatIsNoNumberIsNamed() {
        Matrix output = good.layout().output().copy();
        output.set(1, 2, Double.NaN);
        assertThatThrownBy(() -> withOutput(output))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("industry 2 in place 1 is NaN"));
        output.set(1, 2, -3);
        assertThatThrownBy(() -> withOutput(output)).satisfies(English.says("-3.0"));
    }

    @Test
    void aTableCellThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> InputOutput.of(table(Double.NaN, 100, 5)))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("NaN"));
    }

    @Test
    void aProductThatIsUsedButThatNobodyMakesIsNamed() {
        InputOutput technology = InputOutput.of(table(10, 0, 5));
        Matrix output = Matrix.zeros(2, 2);
        output.set(0, 1, 60);
        output.set(1, 1, 40);
        Matrix shares = Matrix.zeros(2, FinalUse.values().length);
        Matrix distances = Matrix.zeros(2, 2);
        for (int r = 0; r < 2; r++) {
            for (FinalUse use : FinalUse.values()) {
                shares.set(r, use.ordinal(), 0.5);
            }
            distances.set(r, 1 - r, 50);
        }
        TradeLayout layout =
                new TradeLayout(
                        List.of(BilingualName.of("here"), BilingualName.of("there")),
                        List.of(BilingualName.of("Iron"), BilingualName.of("Coal")),
                        distances,
                        List.of(new ReachClass("goods", ExponentialKernel.of(50, 0), 0.2)),
                        List.of(0, 0),
                        List.of(0, 1),
                        output,
                        shares);
        assertThatThrownBy(() -> Economy.of(technology, layout, 1e-6, 1e-10, Blas.best()))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("Nobody makes Iron"));
    }

    @Test
    void exportsBeyondOutputAreRefused() {
        NationalTable table = table(10, 100, 5);
        Matrix use = Matrix.zeros(2, FinalUse.values().length);
        use.set(0, FinalUse.EXPORT.ordinal(), 150);
        NationalTable exporting =
                new NationalTable(
                        Matrix.zeros(2, 2),
                        Matrix.zeros(2, 2),
                        use,
                        Matrix.zeros(2, FinalUse.values().length),
                        Matrix.zeros(2, ValueAdded.values().length),
                        new double[] {table.output(0), table.output(1)},
                        new double[2],
                        Basis.REPORTED);
        assertThat(
                        Balances.findFault(InputOutput.of(exporting), i -> BilingualName.of("Iron"))
                                .map(English::of))
                .get()
                .asString()
                .contains("Iron are 1.50 times its output");
    }

    @Test
    void inputsBelowZeroLeaveNoPlaceWithANegativeUse() {
        InputOutput technology = InputOutput.of(table(-60, 100, 50));
        Matrix output = Matrix.zeros(2, 2);
        output.set(0, 0, 90);
        output.set(1, 0, 10);
        output.set(0, 1, 10);
        output.set(1, 1, 90);
        Matrix shares = Matrix.zeros(2, FinalUse.values().length);
        for (FinalUse use : FinalUse.values()) {
            shares.set(0, use.ordinal(), 0.9);
            shares.set(1, use.ordinal(), 0.1);
        }

        Matrix use = Balances.use(technology, output, shares, new double[] {100, 100}, Blas.best());

        // −6 and −54 of the inputs, 45 and 5 of the households: 39 and none.
        assertThat(use.get(0, 0)).isCloseTo(100, within(1e-9));
        assertThat(use.get(1, 0)).isZero();
    }

    @Test
    void partsThatDoNotFitTogetherAreRefused() {
        TradeLayout layout = good.layout();
        List<BilingualName> names = new ArrayList<>(layout.placeNames());
        names.add(BilingualName.of("one too many"));
        assertThatThrownBy(
                        () ->
                                new TradeLayout(
                                        names,
                                        layout.industryNames(),
                                        layout.distances(),
                                        layout.classes(),
                                        layout.classOf(),
                                        layout.provinces(),
                                        layout.output(),
                                        layout.finalDemandShares()))
                .isInstanceOf(SupplyException.class);
    }

    @Test
    void exportFactorsOfOtherPlacesAreRefused() {
        TradeLayout layout = good.layout();
        assertThatThrownBy(
                        () ->
                                new TradeLayout(
                                        layout.placeNames(),
                                        layout.industryNames(),
                                        layout.distances(),
                                        layout.classes(),
                                        layout.classOf(),
                                        layout.provinces(),
                                        layout.output(),
                                        layout.finalDemandShares(),
                                        Matrix.zeros(1, 3)))
                .isInstanceOf(SupplyException.class);
    }

    @Test
    void aSystemThatCannotBeFollowedToItsEndSaysSo() {
        Economy economy = good.economy(Blas.best());
        Matrix greedy = Matrix.zeros(3, 3);
        for (int i = 0; i < 3; i++) {
            greedy.set(i, i, 1);
        }
        SupplySystem system =
                new SupplySystem(
                        economy.trade(),
                        greedy,
                        new double[] {0.25, 0.25, 0.25, 0.25},
                        1e-10,
                        false,
                        Blas.best());
        Matrix change = Matrix.zeros(4, 3);
        change.set(0, 0, 1);
        assertThatThrownBy(() -> system.solve(change))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("nearly uses up all it makes"));
    }
}
