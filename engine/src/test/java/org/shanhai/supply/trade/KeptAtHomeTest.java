package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;

/// Eight provinces in a row, each of three counties, with four products.
class KeptAtHomeTest {
    private static final int PROVINCES = 8;
    private static final int EACH = 3;
    private static final int PLACES = PROVINCES * EACH;
    private static final int PRODUCTS = 4;
    private static final double KEPT = 0.6;

    private static final ReachClass REACH =
            new ReachClass("goods", new Kernel(60, 3, 5e-4), Kernel.PARTNERS, KEPT);

    private final Matrix distances =
            Matrix.of(
                    PLACES,
                    PLACES,
                    (r, s) ->
                            r == s
                                    ? 20
                                    : 60.0 * Math.abs(r - s)
                                            + 200.0 * Math.abs(r / EACH - s / EACH));
    private final Matrix supply = amounts(1);
    private final Matrix demand = amounts(2);
    private final Keepers keepers =
            Keepers.of(IntStream.range(0, PLACES).mapToObj(r -> r / EACH).toList(), supply);

    private static Matrix amounts(long seed) {
        Random random = new Random(seed);
        Matrix amounts =
                Matrix.of(PLACES, PRODUCTS, (r, i) -> (1 + r % 5) * (0.5 + random.nextDouble()));
        double[] sums = amounts.columnSums();
        return Matrix.of(PLACES, PRODUCTS, (r, i) -> amounts.get(r, i) / sums[i]);
    }

    private Trade trade(Keepers of) {
        return trade(fit(of, distances, REACH), Optional.empty());
    }

    private TradeCalibration fit(Keepers of, Matrix apart, ReachClass reach) {
        return fit(of, apart, reach, OwnFactors.NONE);
    }

    private TradeCalibration fit(Keepers of, Matrix apart, ReachClass reach, OwnFactors own) {
        return new TradeCalibration(
                apart,
                List.of(reach),
                new IndustryOrder(new int[PRODUCTS], 1),
                own,
                of,
                1e-6,
                Blas.best(),
                place -> BilingualName.of("place " + place),
                product -> BilingualName.of("product " + product));
    }

    private Trade trade(TradeCalibration calibration, Optional<TradeStart> near) {
        return calibration
                .fit(supply, demand, () -> Fingerprint.of("").done(), KeptNumbers.NONE, near)
                .orElseThrow();
    }

    private KeptAtHome provinces() {
        return new KeptAtHome(supply, demand, keepers, keepers.distances(distances));
    }

    private double[] kept(Trade trade) {
        double[] kept = new double[PROVINCES];
        for (int r = 0; r < PLACES; r++) {
            for (int s = 0; s < PLACES; s++) {
                for (int i = 0; r / EACH == s / EACH && i < PRODUCTS; i++) {
                    kept[r / EACH] += trade.share(r, s, i) * demand.get(s, i);
                }
            }
        }
        return kept;
    }

    @Test
    void theMeanIsTheOneAskedFor() {
        KeptAtHome home = provinces();

        assertThat(home.mean(home.goals(REACH, Blas.best()))).isCloseTo(KEPT, within(1e-6));
    }

    /// The odds of one province give c, and c those of all others: by hand, of a single product.
    @Test
    void oddsAreTheMeanOfThoseByKernelAndThoseBySizeAndSupply() {
        Matrix sold = Matrix.of(PROVINCES, 1, (p, i) -> keepers.sums(supply).get(p, 0));
        Matrix used = Matrix.of(PROVINCES, 1, (p, i) -> keepers.sums(demand).get(p, 0));
        Matrix apart = keepers.distances(distances);
        TradeFit byKernel =
                new TradeFit(AreaKernel.of(apart, REACH.kernel()), sold, used, Blas.best());
        byKernel.converge(1e-4, 200);
        double[] goals =
                new KeptAtHome(sold, used, Keepers.each(keepers.provinceSizes()), apart)
                        .goals(REACH, Blas.best());

        double[] c = new double[PROVINCES];
        for (int p = 0; p < PROVINCES; p++) {
            double share = byKernel.own().get(p, 0) / used.get(p, 0);
            double goal = goals[p] / used.get(p, 0);
            double odds = Math.pow(goal / (1 - goal), 2) / (share / (1 - share));
            double lambda = Math.log(1 + keepers.provinceSizes().get(p)) / Math.log(2);
            c[p] =
                    odds
                            / (1 + odds)
                            / Math.pow(lambda, 0.1)
                            / Math.min(1, sold.get(p, 0) / used.get(p, 0));
        }
        for (double each : c) {
            assertThat(each).isCloseTo(c[0], within(1e-6));
        }
    }

    @Test
    void provincesKeepWhatTheyAreTo() {
        double[] goals = provinces().goals(REACH, Blas.best());

        double[] kept = kept(trade(keepers));

        for (int p = 0; p < PROVINCES; p++) {
            assertThat(kept[p] / goals[p]).isCloseTo(1, within(0.015));
        }
    }

    /// From the fit of other distances or lengths it comes to the same as from nothing, in fewer
    /// passes; from its own at once.
    @Test
    void whereItStartsMakesNoDifference() {
        TradeCalibration likely = fit(keepers, distances, REACH);
        trade(likely, Optional.empty());
        Random random = new Random(3);
        Matrix other =
                Matrix.of(
                        PLACES,
                        PLACES,
                        (r, s) -> distances.get(r, s) * (0.8 + 0.4 * random.nextDouble()));
        ReachClass longer = new ReachClass("goods", new Kernel(75, 3, 5e-4), Kernel.PARTNERS, 0.55);
        record Drawn(Matrix distances, ReachClass reach) {}
        for (Drawn drawn :
                List.of(
                        new Drawn(other, REACH),
                        new Drawn(distances, longer),
                        new Drawn(distances, REACH))) {
            TradeCalibration alone = fit(keepers, drawn.distances(), drawn.reach());
            TradeCalibration near = fit(keepers, drawn.distances(), drawn.reach());

            double[] kept = kept(trade(alone, Optional.empty()));
            double[] fromNear = kept(trade(near, Optional.of(likely.start())));

            for (int p = 0; p < PROVINCES; p++) {
                assertThat(fromNear[p] / kept[p]).isCloseTo(1, within(0.02));
            }
            assertThat(near.start().report().error()).isLessThan(1e-6);
            assertThat(near.start().report().mostPasses())
                    .isLessThan(alone.start().report().mostPasses());
            assertThat(near.start().origin()).isNotEqualTo(alone.start().origin());
        }
    }

    /// Where what cells sell to themselves is drawn alone, provinces are to keep what they kept
    /// without it, so that the factors of their kernels are known.
    @Test
    void overTheSameKernelFactorsAreThoseThatWereFound() {
        TradeCalibration likely = fit(keepers, distances, REACH);
        trade(likely, Optional.empty());
        OwnFactors own =
                OwnFactors.of(Matrix.of(PLACES, PRODUCTS, (r, i) -> 1 + (r + i) % 3 * 0.4));
        TradeCalibration alone = fit(keepers, distances, REACH, own);
        TradeCalibration near = fit(keepers, distances, REACH, own);

        double[] kept = kept(trade(alone, Optional.empty()));
        double[] fromNear = kept(trade(near, Optional.of(likely.start())));

        for (int p = 0; p < PROVINCES; p++) {
            assertThat(fromNear[p] / kept[p]).isCloseTo(1, within(0.01));
        }
        TradeReport.ClassFit found = near.start().report().classes().getFirst();
        TradeReport.ClassFit before = likely.start().report().classes().getFirst();
        assertThat(found.ownFactors()).isEqualTo(before.ownFactors());
        assertThat(found.ownShareWanted()).isEqualTo(before.ownShareWanted());
        assertThat(found.ownShareReached()).isGreaterThan(before.ownShareReached());
        assertThat(found.error()).isLessThan(1e-6);
    }

    @Test
    void whereOneKernelTellsAllNoFactorsAreTakenOver() {
        TradeCalibration likely = fit(keepers, distances, REACH);
        trade(likely, Optional.empty());
        TradeCalibration near = fit(keepers, distances, REACH.asOne());

        double[] fromNear = kept(trade(near, Optional.of(likely.start())));

        double[] kept = kept(trade(fit(keepers, distances, REACH.asOne()), Optional.empty()));
        for (int p = 0; p < PROVINCES; p++) {
            assertThat(fromNear[p] / kept[p]).isCloseTo(1, within(1e-4));
        }
        assertThat(near.start().report().classes().getFirst().ownFactors()).containsOnly(1.0);
    }

    /// What one fit makes of a kernel is not seen by another.
    @Test
    void kernelsThatAreSharedStayAsTheyWere() {
        AreaKernels shared = new AreaKernels(distances, keepers);
        double[] before = shared.of(REACH).storage().clone();

        shared.of(REACH).set(0, 0, 1e9);

        assertThat(shared.of(REACH).storage()).containsExactly(before);
        assertThat(shared.over(distances)).isSameAs(shared);
    }

    /// Draws of distances have kernels as if each were alone, whichever is asked first.
    @Test
    void kernelsOverDrawnDistancesAreThoseOfEachAlone() {
        AreaKernels shared = new AreaKernels(distances, keepers);
        for (double by : new double[] {0.6, 1.6, 0.6, 1, 1.6}) {
            Matrix drawn =
                    Matrix.of(
                            distances.rows(),
                            distances.rows(),
                            (r, s) -> distances.get(r, s) * (r == s ? 1 : by));

            assertThat(shared.over(drawn).of(REACH).storage())
                    .containsExactly(
                            new AreaKernels(distances, keepers).over(drawn).of(REACH).storage());
        }
    }

    /// Within a province its places trade as the kernel says, beyond it as partners do.
    @Test
    void withinAProvinceTheKernelTellsAndBeyondItThatOfPartners() {
        Trade trade = trade(keepers);

        assertThat(crossed(trade, 0, 1, 2))
                .isCloseTo(crossed(REACH.kernel(), 0, 1, 2), within(1e-9));
        assertThat(crossed(trade, 0, 6, 12))
                .isCloseTo(crossed(REACH.between(), 0, 6, 12), within(1e-9));
    }

    /// Of trade among three places, in which factors of sellers and buyers cancel.
    private double crossed(Trade trade, int a, int b, int c) {
        return trade.share(a, b, 0)
                * trade.share(c, c, 0)
                / (trade.share(a, c, 0) * trade.share(c, b, 0));
    }

    private double crossed(Kernel kernel, int a, int b, int c) {
        Matrix values = AreaKernel.of(distances, kernel);
        Matrix own = AreaKernel.of(distances, REACH.kernel());
        double factor = trade(keepers).kernel(0).get(c, c) / own.get(c, c);
        double between = a / EACH == b / EACH ? factor : 1;
        return values.get(a, b)
                * factor
                * own.get(c, c)
                / (values.get(a, c) * values.get(c, b) * between);
    }

    @Test
    void aPlaceThatIsAProvinceKeepsTheMeanItself() {
        Trade alone = trade(Keepers.each(keepers.sizes()));

        double own = 0;
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < PRODUCTS; i++) {
                own += alone.share(r, r, i) * demand.get(r, i);
            }
        }
        assertThat(own / demand.sum()).isCloseTo(KEPT, within(1e-3));
    }
}
