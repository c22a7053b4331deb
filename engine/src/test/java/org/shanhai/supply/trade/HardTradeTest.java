package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.TestEconomy;

/// Regions in which trade is hard to fit: each comes to a fit whose places supply the share of
/// their own use that was asked for, or the nearest that is possible.
class HardTradeTest {
    private static final double FAR_KM = 3000;

    private final TestEconomy test = TestEconomy.of(6, 8, 3);
    private final int places = 6;

    private static List<ReachClass> classes(double ownShare) {
        return List.of(
                new ReachClass("local", new Kernel(5, Kernel.EXPONENT, 0), ownShare),
                new ReachClass("far", ExponentialKernel.of(300, 0.01), ownShare));
    }

    private Matrix oneFarAway() {
        Matrix distances = test.layout().distances().copy();
        for (int r = 0; r < places; r++) {
            if (r != 1) {
                distances.set(r, 1, FAR_KM);
                distances.set(1, r, FAR_KM);
            }
        }
        return distances;
    }

    private Economy economy(
            List<ReachClass> classes, Matrix distances, Matrix output, Matrix shares) {
        TradeLayout layout = test.layout();
        return Economy.of(
                test.technology(),
                new TradeLayout(
                        layout.placeNames(),
                        layout.industryNames(),
                        distances,
                        classes,
                        layout.classOf(),
                        layout.provinces(),
                        output,
                        shares),
                1e-6,
                1e-10,
                Blas.best());
    }

    private Economy economy(double ownShare, Matrix distances) {
        TradeLayout layout = test.layout();
        return economy(classes(ownShare), distances, layout.output(), layout.finalDemandShares());
    }

    private static void requireFit(Economy economy) {
        for (TradeReport.ClassFit fit : economy.tradeReport().classes()) {
            assertThat(fit.error()).isLessThanOrEqualTo(1e-6);
            assertThat(fit.ownShareReached())
                    .isCloseTo(fit.ownShareWanted(), within(1e-2 * fit.ownShareWanted()));
            assertThat(fit.ownShareReached())
                    .isBetween(fit.ownShareLeast() - 1e-6, fit.ownShareCeiling() + 1e-6);
        }
        for (int i = 0; i < economy.industryCount(); i++) {
            for (int s = 0; s < economy.placeCount(); s++) {
                double sum = 0;
                for (int r = 0; r < economy.placeCount(); r++) {
                    sum += economy.share(r, s, i);
                }
                assertThat(sum).isCloseTo(economy.use(s, i) > 0 ? 1 : sum, within(1e-12));
            }
            for (int r = 0; r < economy.placeCount(); r++) {
                double sold = 0;
                for (int s = 0; s < economy.placeCount(); s++) {
                    sold += economy.flow(r, s, i);
                }
                double supply = economy.supply(r, i);
                assertThat(sold).isCloseTo(supply, within(2e-6 * supply));
            }
        }
    }

    /// To the last digit nothing is met: the cells that are off most are named.
    @Test
    void aFitThatDoesNotGetThereNamesTheCellsThatAreOffMost() {
        Outcome<Economy> none =
                Economy.find(
                        test.technology(),
                        test.layout(),
                        OwnFactors.NONE,
                        0,
                        1e-10,
                        Blas.best(),
                        KeptNumbers.NONE);

        assertThat(English.of(none.whyNone().orElseThrow()))
                .contains("near")
                .containsPattern("worst for industry \\d in place \\d \\(");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.8})
    void aPlaceFarFromAllOthersStillTrades(double ownShare) {
        requireFit(economy(ownShare, oneFarAway()));
    }

    @Test
    void aPlaceWithNextToNoOutputBuysWhatItUses() {
        Matrix output = test.layout().output().copy();
        for (int i = 0; i < output.columns(); i++) {
            output.set(1, i, 1e-9 * output.get(1, i));
        }
        Matrix shares = test.layout().finalDemandShares();
        Economy economy = economy(classes(0.3), oneFarAway(), output, shares);
        requireFit(economy);
        assertThat(economy.share(1, 1, 0)).isLessThan(1e-6);
    }

    @Test
    void aPlaceTooSmallToMatterIsNoTrouble() {
        Matrix output = test.layout().output().copy();
        Matrix shares = test.layout().finalDemandShares().copy();
        for (int i = 0; i < output.columns(); i++) {
            output.set(1, i, 1e-9 * output.get(1, i));
        }
        for (int k = 0; k < shares.columns(); k++) {
            shares.set(1, k, 1e-9 * shares.get(1, k));
        }
        requireFit(economy(classes(0.3), oneFarAway(), output, shares));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anIndustryOfOnePlaceSuppliesAll(int maker) {
        Matrix output = test.layout().output().copy();
        for (int r = 0; r < places; r++) {
            for (int i = 2; i < 4; i++) {
                output.set(r, i, r == maker ? test.technology().output()[i] : 0);
            }
        }
        Matrix shares = test.layout().finalDemandShares();
        Economy economy = economy(classes(0.3), oneFarAway(), output, shares);
        requireFit(economy);
        for (int s = 0; s < places; s++) {
            assertThat(economy.share(maker, s, 2)).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0, false", "1, true", "1, false"})
    void sharesThatCannotBeAreTheNearestThatCan(double ownShare, boolean far) {
        Matrix distances = far ? oneFarAway() : test.layout().distances();
        List<ReachClass> classes =
                List.of(
                        new ReachClass("local", ExponentialKernel.of(30, 0.01), ownShare),
                        new ReachClass("far", ExponentialKernel.of(300, 0.03), ownShare));
        TradeLayout layout = test.layout();
        Economy economy = economy(classes, distances, layout.output(), layout.finalDemandShares());
        for (TradeReport.ClassFit fit : economy.tradeReport().classes()) {
            double end = ownShare == 0 ? fit.ownShareLeast() : fit.ownShareCeiling();
            double span = fit.ownShareCeiling() - fit.ownShareLeast();
            assertThat(fit.ownShareReached()).isCloseTo(end, within(0.025 * span));
            assertThat(fit.error()).isLessThanOrEqualTo(1e-6);
        }
    }

    @Test
    void whereMostIsMadeInOnePlaceItMustSupplyItself() {
        Matrix supply = Matrix.zeros(2, 1);
        Matrix demand = Matrix.zeros(2, 1);
        supply.set(0, 0, 9);
        supply.set(1, 0, 1);
        demand.set(0, 0, 7);
        demand.set(1, 0, 3);
        OwnShares possible = OwnShares.of(supply, demand, new boolean[] {true, true});
        // The first has to sell 9 and the second can take but 3: it keeps 6.
        assertThat(possible.least()).isCloseTo(0.6, within(1e-15));
        assertThat(possible.most()).isCloseTo(0.8, within(1e-15));
        assertThat(possible.nearest(0.1)).isCloseTo(0.604, within(1e-12));
        assertThat(possible.nearest(0.7)).isEqualTo(0.7);
        assertThat(possible.nearest(Double.NaN)).isNaN();
        assertThat(OwnShares.of(supply, supply, new boolean[] {true, false}).isFree()).isTrue();
    }

    @Test
    void whereGoodsCannotGetAwayThePlacesAndIndustriesAreNamed() {
        Matrix distances = Matrix.zeros(places, places);
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                distances.set(r, s, r == s ? 10 : FAR_KM);
            }
        }
        List<ReachClass> isolating =
                List.of(
                        new ReachClass("local", ExponentialKernel.of(30, 0), 0.1),
                        new ReachClass("far", ExponentialKernel.of(30, 0), 0.1));
        TradeLayout layout = test.layout();
        assertThatThrownBy(
                        () ->
                                economy(
                                        isolating,
                                        distances,
                                        layout.output(),
                                        layout.finalDemandShares()))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("'local'"))
                .satisfies(English.says("industry "))
                .satisfies(English.says(" in place "))
                .satisfies(English.says("longer reach or a higher floor"))
                .hasMessageNotContaining("NaN");
    }
}
