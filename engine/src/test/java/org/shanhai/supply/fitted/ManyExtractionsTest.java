package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.StruckCells;
import org.shanhai.supply.trade.ExponentialKernel;
import org.shanhai.supply.trade.Kernel;

/// Losses without each place and each industry, beside a dense solve without it and beside the
/// work that one takes.
class ManyExtractionsTest {
    private static final int PLACES = 9;
    private static final int N = 6;

    private static final List<DoubleFunction<Kernel>> KERNELS =
            List.of(
                    km -> new Kernel(km, Kernel.EXPONENT, 0.01),
                    km -> ExponentialKernel.of(6 * km, 0.01),
                    km -> new Kernel(3 * km, 2, 0));

    private static List<StruckCells> groups(int places, int industries) {
        List<StruckCells> groups = new ArrayList<>();
        IntStream.range(0, places).forEach(r -> groups.add(new StruckCells.Place(r)));
        IntStream.range(0, industries).forEach(i -> groups.add(new StruckCells.Industry(i)));
        return groups;
    }

    private static boolean[] cells(StruckCells struck, int places, int n) {
        boolean[] cells = new boolean[places * n];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = struck.holds(c / n, c % n);
        }
        return cells;
    }

    private static Matrix ones(int places, int n) {
        Matrix ones = Matrix.zeros(places, n);
        Arrays.fill(ones.storage(), 1);
        return ones;
    }

    /// Output, output of some places, and something that some industries take rather than bring.
    private static List<Matrix> intensities(long seed) {
        Random random = new Random(seed);
        Matrix inside = ones(PLACES, N);
        Arrays.fill(inside.storage(), 0, 4 * N, 0);
        Matrix signed = Matrix.zeros(PLACES, N);
        Arrays.setAll(signed.storage(), c -> random.nextGaussian());
        return List.of(ones(PLACES, N), inside, signed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void loseWhatADenseSolveWithoutThemLoses(long seed) {
        List<Matrix> intensities = intensities(seed);
        List<StruckCells> groups = groups(PLACES, N);
        for (DoubleFunction<Kernel> kernel : KERNELS) {
            TestEconomy test = TestEconomy.of(PLACES, N, seed, kernel);
            Economy economy = test.economy(Blas.best());
            Losses losses = economy.lossesWithout(groups, intensities);
            for (int q = 0; q < groups.size(); q++) {
                boolean[] struck = cells(groups.get(q), PLACES, N);
                double[] lost = denseLoss(test, economy, struck);
                for (int f = 0; f < intensities.size(); f++) {
                    double[] weights = intensities.get(f).storage();
                    double own = 0;
                    double elsewhere = 0;
                    double absolute = 0;
                    for (int c = 0; c < lost.length; c++) {
                        own += struck[c] ? weights[c] * lost[c] : 0;
                        elsewhere += struck[c] ? 0 : weights[c] * lost[c];
                        absolute += Math.abs(weights[c]) * lost[c];
                    }
                    assertThat(losses.own().get(q, f)).isCloseTo(own, within(1e-12 * absolute));
                    assertThat(losses.elsewhere().get(q, f))
                            .isCloseTo(elsewhere, within(1e-9 * absolute));
                }
            }
            assertThat(losses.error()).isBetween(0.0, 1e-12);
        }
    }

    /// x_k − (I − (T A)_kk)⁻¹ y_k with y = x − T A x; the struck cells lose all.
    private static double[] denseLoss(TestEconomy test, Economy economy, boolean[] struck) {
        Matrix a = test.technology().domesticCoefficients();
        double[] x = test.layout().output().storage();
        Matrix system = Matrix.zeros(x.length, x.length);
        double[] left = new double[x.length];
        for (int c = 0; c < x.length; c++) {
            double finalUse = x[c];
            for (int b = 0; b < x.length; b++) {
                double bought = economy.share(c / N, b / N, c % N) * a.get(c % N, b % N);
                finalUse -= bought * x[b];
                system.set(c, b, (b == c ? 1 : 0) - (struck[c] || struck[b] ? 0 : bought));
            }
            left[c] = struck[c] ? 0 : finalUse;
        }
        Blas.best().factor(system).solve(As.IS, left);
        double[] lost = x.clone();
        for (int c = 0; c < x.length; c++) {
            lost[c] -= left[c];
        }
        return lost;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-1, 1e-2, 1e-3, 1e-5})
    void areNoFurtherOffThanTheBoundTheyState(double tolerance) {
        TestEconomy test = TestEconomy.of(PLACES, N, 5);
        Economy exact = test.economy(Blas.best());
        Economy rough = Economy.of(test.technology(), test.layout(), 1e-12, tolerance, Blas.best());
        List<StruckCells> groups = groups(PLACES, N);
        List<Matrix> output = List.of(ones(PLACES, N));
        Losses wanted = exact.lossesWithout(groups, output);
        Losses losses = rough.lossesWithout(groups, output);
        assertThat(losses.error()).isBetween(1e-12, tolerance);
        for (int q = 0; q < groups.size(); q++) {
            double all = wanted.own().get(q, 0) + wanted.elsewhere().get(q, 0);
            assertThat(losses.elsewhere().get(q, 0))
                    .isCloseTo(wanted.elsewhere().get(q, 0), within(2 * losses.error() * all));
        }
    }

    @Test
    void takeAsManyApplicationsOfTradeAllTogetherAsOne() {
        int places = 40;
        int n = 30;
        TestEconomy test = TestEconomy.of(places, n, 6);
        Economy economy = Economy.of(test.technology(), test.layout(), 1e-6, 1e-10, Blas.best());
        List<StruckCells> groups = groups(places, n);
        Losses losses = economy.lossesWithout(groups, List.of(ones(places, n)));
        int most = 0;
        for (StruckCells group : List.of(groups.getFirst(), groups.get(20), groups.getLast())) {
            most = Math.max(most, economy.lostWithout(cells(group, places, n)).steps());
        }
        assertThat(losses.passes()).isLessThanOrEqualTo(most + 3);
        assertThat(losses.tables()).isEqualTo((long) losses.passes() * groups.size());
    }

    @Test
    void loseTheSameInBatchesOfAnySize() {
        TestEconomy test = TestEconomy.of(PLACES, N, 7);
        Economy economy = test.economy(Blas.plain());
        List<StruckCells> groups = groups(PLACES, N);
        List<Matrix> output = List.of(ones(PLACES, N));
        Losses together = economy.lossesWithout(groups, output);
        for (int batch : new int[] {1, 4}) {
            Losses losses = economy.lossesWithout(groups, output, batch);
            for (int q = 0; q < groups.size(); q++) {
                assertThat(losses.elsewhere().get(q, 0))
                        .isCloseTo(
                                together.elsewhere().get(q, 0),
                                within(1e-11 * together.elsewhere().get(q, 0)));
            }
            assertThat(losses.passes()).isGreaterThan(together.passes());
        }
    }

    @Test
    void loseNothingElsewhereWithoutTheOnlyPlace() {
        TestEconomy test = TestEconomy.of(1, N, 8);
        Losses losses =
                test.economy(Blas.best())
                        .lossesWithout(List.of(new StruckCells.Place(0)), List.of(ones(1, N)));
        assertThat(losses.elsewhere().get(0, 0)).isZero();
        assertThat(losses.own().get(0, 0))
                .isCloseTo(test.layout().output().sum(), within(1e-9 * losses.own().get(0, 0)));
        assertThat(losses.passes()).isEqualTo(1);
    }

    @Test
    void ofNothingAreNothing() {
        Losses losses =
                TestEconomy.of(PLACES, N, 9)
                        .economy(Blas.best())
                        .lossesWithout(List.of(), List.of(ones(PLACES, N)));
        assertThat(losses.own().rows()).isZero();
        assertThat(losses.passes()).isZero();
    }
}
