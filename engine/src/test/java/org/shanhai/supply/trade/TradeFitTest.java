package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.supply.Closure;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.TestEconomy;

/// How reliably trade is fitted where it is hard.
class TradeFitTest {

    /// Places along a line, sizes log-normal, a product made in about four of five.
    private record Case(Matrix kernel, Matrix supply, Matrix demand) {
        static Case of(int places, int products, double lengthKm, Kernel kernel, long seed) {
            Random random = new Random(seed);
            double[] x = random.doubles(places, 0, lengthKm).toArray();
            Matrix values = Matrix.zeros(places, places);
            for (int r = 0; r < places; r++) {
                for (int s = 0; s < places; s++) {
                    values.set(r, s, kernel.at(10 + Math.abs(x[r] - x[s])));
                }
            }
            Matrix supply = Matrix.zeros(places, products);
            Matrix demand = Matrix.zeros(places, products);
            for (int k = 0; k < supply.storage().length; k++) {
                supply.storage()[k] =
                        random.nextDouble() < 0.8 ? Math.exp(random.nextGaussian()) : 0;
                demand.storage()[k] = Math.exp(random.nextGaussian());
            }
            double[] sold = supply.columnSums();
            double[] used = demand.columnSums();
            for (int k = 0; k < demand.storage().length; k++) {
                demand.storage()[k] *= sold[k % products] / used[k % products];
            }
            return new Case(values, supply, demand);
        }

        TradeFit fit() {
            return new TradeFit(kernel, supply, demand, Blas.best());
        }

        /// Passes of scaling without acceleration until sales meet supply.
        int plainPasses(double tolerance, int most) {
            int worst = 0;
            for (int c = 0; c < supply.columns(); c++) {
                worst = Math.max(worst, plainPasses(c, tolerance, most));
            }
            return worst;
        }

        private int plainPasses(int c, double tolerance, int most) {
            int places = kernel.rows();
            double[] u = new double[places];
            for (int r = 0; r < places; r++) {
                u[r] = supply.get(r, c);
            }
            for (int pass = 1; pass <= most; pass++) {
                double[] v = new double[places];
                for (int s = 0; s < places; s++) {
                    double potential = 0;
                    for (int r = 0; r < places; r++) {
                        potential += u[r] * kernel.get(r, s);
                    }
                    v[s] = demand.get(s, c) / potential;
                }
                double gap = 0;
                for (int r = 0; r < places; r++) {
                    double potential = 0;
                    for (int s = 0; s < places; s++) {
                        potential += kernel.get(r, s) * v[s];
                    }
                    if (supply.get(r, c) > 0) {
                        gap = Math.max(gap, Math.abs(u[r] * potential / supply.get(r, c) - 1));
                        u[r] = supply.get(r, c) / potential;
                    }
                }
                if (gap <= tolerance) {
                    return pass;
                }
            }
            return most;
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 5, 1", "40, 6, 2", "100, 4, 3"})
    void takesLessThanAThirdOfThePassesOfPlainScalingAtAShortReach(
            int places, int products, long seed) {
        Case hard = Case.of(places, products, 500, ExponentialKernel.of(60, 0), seed);
        TradeFit fit = hard.fit();
        assertThat(fit.converge(1e-6, 600)).isTrue();
        assertThat(3 * fit.passes()).isLessThan(hard.plainPasses(1e-6, 20_000));
    }

    @Test
    void tenDigitsAreReachedOnRequest() {
        Kernel kernel = ExponentialKernel.of(80, 0.001);
        TradeFit fit = Case.of(300, 20, 2000, kernel, 4).fit();
        assertThat(fit.converge(1e-10, 600)).isTrue();
        assertThat(fit.error()).isLessThanOrEqualTo(1e-10);
        assertThat(fit.passes()).isLessThan(200);
        for (long seed = 1; seed <= 5; seed++) {
            TestEconomy test = TestEconomy.of(12, 8, seed);
            Economy economy =
                    Economy.of(test.technology(), test.layout(), 1e-10, 1e-10, Blas.best());
            assertThat(economy.tradeReport().error()).isLessThanOrEqualTo(1e-10);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 20000", "5, 3000", "5, 20000", "10, 10000", "20, 3000"})
    void isolatedPlacesGiveAFitOrAnErrorThatNamesThem(int places, double lengthKm) {
        for (long seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            double[] x = random.doubles(places, 0, lengthKm).toArray();
            Matrix distances = Matrix.zeros(places, places);
            for (int r = 0; r < places; r++) {
                for (int s = 0; s < places; s++) {
                    distances.set(r, s, 10 + Math.abs(x[r] - x[s]));
                }
            }
            double[] supply = random.doubles(places, 1, 2).toArray();
            double[] use = random.doubles(places, 1, 2).toArray();
            double factor = Arrays.stream(supply).sum() / Arrays.stream(use).sum();
            Arrays.setAll(use, r -> use[r] * factor);
            List<String> names = IntStream.range(0, places).mapToObj(r -> "island " + r).toList();
            Gravity gravity = new Gravity(distances, names, Blas.best());
            ReachClass reach = new ReachClass("short", ExponentialKernel.of(30, 0), Double.NaN);
            try {
                Matrix flows = gravity.flows(reach, supply, use, 1e-6);
                assertThat(flows.rowSums()).containsExactly(supply, within(4e-6));
                assertThat(flows.columnSums()).containsExactly(use, within(4e-6));
            } catch (SupplyException notReached) {
                assertThat(notReached)
                        .satisfies(English.says("short in island "))
                        .satisfies(English.says("longer reach"))
                        .hasMessageNotContaining("NaN");
            }
        }
    }

    @Test
    void theGuardGetsIsolatedPlacesOutOfTheTrap() {
        // Without it the acceleration stays at gaps of one half for ever; plain scaling takes 372.
        TradeFit fit = Case.of(2, 3, 20_000, ExponentialKernel.of(30, 0), 0).fit();
        assertThat(fit.converge(1e-6, 600)).isTrue();
    }

    @Test
    void theGapsNamedAreThoseThatAreLeft() {
        Case some = Case.of(6, 2, 500, ExponentialKernel.of(60, 0), 8);
        some.supply().set(3, 1, 2 * some.supply().get(3, 1) + 1);
        TradeFit fit = some.fit();
        assertThat(fit.converge(1e-6, 100)).isFalse();
        double largest = 0;
        for (int r = 0; r < 6; r++) {
            largest = Math.max(largest, Math.max(fit.gap(r, 0), fit.gap(r, 1)));
        }
        assertThat(largest).isCloseTo(fit.error(), within(1e-12)).isGreaterThan(0.01);
    }

    @Test
    void whatNobodyMakesOrUsesInAPlaceIsNotTraded() {
        Case some = Case.of(12, 3, 500, ExponentialKernel.of(60, 0.01), 5);
        double moved = some.demand().get(4, 1);
        some.demand().set(4, 1, 0);
        some.demand().add(5, 1, moved);
        TradeFit fit = some.fit();
        assertThat(fit.converge(1e-10, 600)).isTrue();
        assertThat(some.supply().storage()).contains(0.0);
        for (int k = 0; k < some.supply().storage().length; k++) {
            double u = fit.sellers().storage()[k];
            assertThat(u).isFinite();
            assertThat(u == 0).isEqualTo(some.supply().storage()[k] == 0);
        }
    }

    @Test
    void aProductThatIsNeitherMadeNorUsedIsNoTrouble() {
        Case some = Case.of(6, 3, 500, ExponentialKernel.of(60, 0), 6);
        for (int r = 0; r < 6; r++) {
            some.supply().set(r, 1, 0);
            some.demand().set(r, 1, 0);
        }
        TradeFit fit = some.fit();
        assertThat(fit.converge(1e-8, 600)).isTrue();
        assertThat(fit.sellers().columnSums()[1]).isZero();
    }

    @Test
    void onePlaceIsTheNationalModel() {
        TestEconomy test = TestEconomy.of(1, 6, 7);
        Economy economy = test.economy(Blas.best());
        int n = economy.industryCount();
        Matrix system = test.technology().domesticCoefficients();
        for (int k = 0; k < n * n; k++) {
            system.storage()[k] = (k % (n + 1) == 0 ? 1 : 0) - system.storage()[k];
        }
        Matrix change = Matrix.zeros(1, n);
        change.set(0, 2, 100);
        double[] national = change.storage().clone();
        Blas.best().factor(system).solve(As.IS, national);
        for (int i = 0; i < n; i++) {
            assertThat(economy.share(0, 0, i)).isCloseTo(1, within(1e-15));
        }
        assertThat(economy.respond(change, Closure.TYPE_I).values().storage())
                .containsExactly(national, within(1e-9));
    }

    /// Of provinces of one place each it is what the place sells itself, however much more that is
    /// than the kernel says.
    @Test
    void whatIsKeptCountsFactorsOfOwnTrade() {
        int places = 6;
        Case some = Case.of(places, 3, 400, new Kernel(60, 3, 1e-3), 5);
        TradeFit fit = some.fit();
        fit.sellToThemselves(OwnFactors.of(Matrix.of(places, 3, (r, i) -> 1 + r + i)));
        fit.converge(1e-9, 2000);

        double[] kept = fit.kept(Keepers.each(Collections.nCopies(places, 1.0 / places)));

        double[] own = fit.own().rowSums();
        for (int r = 0; r < places; r++) {
            assertThat(kept[r]).isCloseTo(own[r], within(1e-9 * own[r]));
        }
    }
}
