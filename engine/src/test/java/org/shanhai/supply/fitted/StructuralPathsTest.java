package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.CellPaths;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.trade.TradeLayout;

class StructuralPathsTest {
    private static final int DEEPEST = 5;

    private static Matrix change(Economy economy) {
        Matrix change = Matrix.zeros(economy.placeCount(), economy.industryCount());
        change.set(1, 2, 100);
        change.set(0, 0, 30);
        return change;
    }

    private static Matrix intensity(Economy economy) {
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        for (int k = 0; k < intensity.storage().length; k++) {
            intensity.storage()[k] = 0.2 + 0.1 * (k % 7);
        }
        return intensity;
    }

    private static double figure(
            Economy economy, Matrix change, Matrix intensity, Closure closure) {
        double[] ends = economy.respond(change, closure).values().storage();
        double sum = 0;
        for (int k = 0; k < ends.length; k++) {
            sum += ends[k] * intensity.storage()[k];
        }
        return sum;
    }

    /// Every path up to [#DEEPEST] purchases, from the definition.
    private static List<CellPaths.Path> enumerate(
            Economy economy, Matrix change, Matrix intensity, Closure closure) {
        Matrix a =
                closure == Closure.TYPE_I
                        ? economy.technology().domesticCoefficients()
                        : economy.technology().closedCoefficients();
        List<CellPaths.Path> paths = new ArrayList<>();
        for (int r = 0; r < change.rows(); r++) {
            for (int i = 0; i < change.columns(); i++) {
                if (change.get(r, i) != 0) {
                    follow(
                            economy,
                            a,
                            intensity,
                            new ArrayList<>(List.of(new CellPaths.Cell(r, i))),
                            change.get(r, i),
                            paths);
                }
            }
        }
        paths.sort(Comparator.comparingDouble(path -> -Math.abs(path.value())));
        return paths;
    }

    private static void follow(
            Economy economy,
            Matrix a,
            Matrix intensity,
            List<CellPaths.Cell> steps,
            double output,
            List<CellPaths.Path> paths) {
        CellPaths.Cell last = steps.getLast();
        paths.add(new CellPaths.Path(steps, output * intensity.get(last.place(), last.industry())));
        for (int j = 0; steps.size() <= DEEPEST && j < a.rows(); j++) {
            for (int q = 0; q < economy.placeCount(); q++) {
                steps.add(new CellPaths.Cell(q, j));
                double sold =
                        output * a.get(j, last.industry()) * economy.share(q, last.place(), j);
                follow(economy, a, intensity, steps, sold, paths);
                steps.removeLast();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, TYPE_I", "2, TYPE_I", "3, TYPE_I", "4, TYPE_II", "5, TYPE_II"})
    void theLargestAreThoseOfBruteForce(long seed, Closure closure) {
        Economy economy = TestEconomy.of(3, 3, seed).economy(Blas.best());
        Matrix change = change(economy);
        Matrix intensity = intensity(economy);
        List<CellPaths.Path> all = enumerate(economy, change, intensity, closure);
        CellPaths found = StructuralPaths.largest(economy, change, intensity, closure, 60, 1e-9);
        assertThat(found.paths()).hasSize(60);
        for (int k = 0; k < 60; k++) {
            double value = all.get(k).value();
            // Paths of the same steps in another order are worth the same but for rounding.
            assertThat(all.stream().filter(path -> Math.abs(path.value() - value) < 1e-12))
                    .extracting(CellPaths.Path::steps)
                    .contains(found.paths().get(k).steps());
            assertThat(found.paths().get(k).value()).isCloseTo(value, within(1e-12));
        }
        assertThat(found.paths()).extracting(CellPaths.Path::steps).doesNotHaveDuplicates();
    }

    @Test
    void signsOfChangeAndIntensityAreKept() {
        Economy economy = TestEconomy.of(3, 3, 6).economy(Blas.best());
        Matrix change = change(economy);
        change.set(2, 1, -80);
        Matrix intensity = intensity(economy);
        intensity.set(1, 1, -0.7);
        List<CellPaths.Path> all = enumerate(economy, change, intensity, Closure.TYPE_I);
        CellPaths found =
                StructuralPaths.largest(economy, change, intensity, Closure.TYPE_I, 40, 1e-9);
        assertThat(found.paths())
                .extracting(CellPaths.Path::steps)
                .isEqualTo(all.subList(0, 40).stream().map(CellPaths.Path::steps).toList());
        assertThat(found.paths()).anyMatch(path -> path.value() < 0);
        assertThat(found.total())
                .isCloseTo(figure(economy, change, intensity, Closure.TYPE_I), within(1e-9));
    }

    /// A change or an intensity below zero alone takes off all that it sets off.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsBelowZeroAloneIsTakenOffTheFigure(boolean inChange) {
        Economy economy = TestEconomy.of(3, 3, 6).economy(Blas.best());
        Matrix change = change(economy);
        Matrix intensity = intensity(economy);
        if (inChange) {
            change.set(2, 1, -80);
        } else {
            intensity.set(1, 1, -0.7);
        }
        CellPaths found =
                StructuralPaths.largest(economy, change, intensity, Closure.TYPE_I, 1, 1e-9);
        assertThat(found.paths()).hasSize(1);
        assertThat(found.total())
                .isCloseTo(figure(economy, change, intensity, Closure.TYPE_I), within(1e-9));
    }

    @Test
    void negativeInputsAreFollowedWithTheirSign() {
        TestEconomy test = TestEconomy.of(3, 3, 10);
        Economy economy =
                new TestEconomy(test.table(), InputOutput.of(withNegative(test)), test.layout())
                        .economy(Blas.best());
        Matrix change = change(economy);
        Matrix intensity = intensity(economy);
        List<CellPaths.Path> all = enumerate(economy, change, intensity, Closure.TYPE_I);
        CellPaths found =
                StructuralPaths.largest(economy, change, intensity, Closure.TYPE_I, 40, 1e-9);
        assertThat(found.paths())
                .extracting(CellPaths.Path::steps)
                .isEqualTo(all.subList(0, 40).stream().map(CellPaths.Path::steps).toList());
        assertThat(found.paths()).anyMatch(path -> path.value() < 0);
        assertThat(found.total())
                .isCloseTo(figure(economy, change, intensity, Closure.TYPE_I), within(1e-9));
    }

    /// The table with one input turned negative, as where a by-product is booked so.
    private static NationalTable withNegative(TestEconomy test) {
        NationalTable table = test.table();
        int n = table.industryCount();
        Matrix inputs = Matrix.zeros(n, n);
        Matrix imported = Matrix.zeros(n, n);
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        double[] output = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inputs.set(i, j, table.domesticInput(i, j));
                imported.set(i, j, table.importedInput(i, j));
            }
            for (FinalUse kind : FinalUse.values()) {
                use.set(i, kind.ordinal(), table.domesticFinalUse(i, kind));
            }
            for (ValueAdded kind : ValueAdded.values()) {
                components.set(i, kind.ordinal(), table.valueAdded(i, kind));
            }
            output[i] = table.output(i);
        }
        inputs.set(0, 2, -inputs.get(0, 2));
        return new NationalTable(
                inputs,
                imported,
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                output,
                new double[n],
                Basis.ASSUMED);
    }

    @ParameterizedTest
    @EnumSource(Closure.class)
    void togetherAllPathsAreTheFigure(Closure closure) {
        Economy economy = TestEconomy.of(2, 3, 7).economy(Blas.best());
        Matrix change = change(economy);
        Matrix intensity = intensity(economy);
        double before = 0;
        for (double least : new double[] {1e-2, 1e-3, 1e-4, 1e-5, 1e-6}) {
            CellPaths found =
                    StructuralPaths.largest(
                            economy, change, intensity, closure, Integer.MAX_VALUE, least);
            assertThat(found.total())
                    .isCloseTo(figure(economy, change, intensity, closure), within(1e-9));
            assertThat(found.paths()).allMatch(path -> path.value() >= least * found.total());
            double share =
                    found.paths().stream().mapToDouble(CellPaths.Path::value).sum() / found.total();
            assertThat(share).isGreaterThan(before).isLessThan(1);
            before = share;
        }
        assertThat(before).isGreaterThan(0.9);
    }

    @Test
    void equalPathsComeInTheOrderOfTheirNumbers() {
        TestEconomy test = TestEconomy.of(4, 3, 8);
        Economy economy = alike(test).economy(Blas.best());
        Matrix change = Matrix.zeros(4, 3);
        change.storage()[0] = 1;
        change.storage()[3] = 1;
        change.storage()[6] = 1;
        change.storage()[9] = 1;
        Matrix one = intensity(economy);
        java.util.Arrays.fill(one.storage(), 1);
        List<CellPaths.Path> paths =
                StructuralPaths.largest(economy, change, one, Closure.TYPE_I, 3, 1e-9).paths();
        assertThat(paths)
                .extracting(path -> path.steps().getFirst().place())
                .containsExactly(0, 1, 2);
        assertThat(paths).extracting(CellPaths.Path::value).containsOnly(1.0);
    }

    /// The same places four times over.
    private static TestEconomy alike(TestEconomy test) {
        TradeLayout layout = test.layout();
        Matrix output = layout.output().copy();
        Matrix shares = layout.finalDemandShares().copy();
        Matrix distances = layout.distances().copy();
        java.util.Arrays.fill(shares.storage(), 0.25);
        java.util.Arrays.fill(distances.storage(), 100);
        double[] sums = output.columnSums();
        for (int k = 0; k < output.storage().length; k++) {
            output.storage()[k] = sums[k % output.columns()] / output.rows();
        }
        return new TestEconomy(
                test.table(),
                test.technology(),
                new TradeLayout(
                        layout.placeNames(),
                        layout.industryNames(),
                        distances,
                        layout.classes(),
                        layout.classOf(),
                        layout.provinces(),
                        output,
                        shares));
    }

    @Test
    void whereNothingFollowsThereAreNoPaths() {
        Economy economy = TestEconomy.of(3, 3, 9).economy(Blas.best());
        CellPaths none =
                StructuralPaths.largest(
                        economy, Matrix.zeros(3, 3), intensity(economy), Closure.TYPE_I, 10, 1e-3);
        assertThat(none.paths()).isEmpty();
        assertThat(none.total()).isZero();
    }

    /// What is set off is worth nothing.
    @Test
    void whereNothingIsWorthAnythingThereAreNoPaths() {
        Economy economy = TestEconomy.of(3, 3, 9).economy(Blas.best());
        CellPaths none =
                StructuralPaths.largest(
                        economy, change(economy), Matrix.zeros(3, 3), Closure.TYPE_I, 10, 1e-3);
        assertThat(none.paths()).isEmpty();
        assertThat(none.total()).isZero();
    }

    /// One path is the least to ask for, and a share of nothing is none.
    @ParameterizedTest
    @CsvSource({"0, 0.1", "-1, 0.1", "1, 0", "1, NaN"})
    void noPathsAndNoShareAreRefused(int most, double leastShare) {
        Economy economy = TestEconomy.of(3, 3, 9).economy(Blas.best());
        assertThatThrownBy(
                        () ->
                                StructuralPaths.largest(
                                        economy,
                                        change(economy),
                                        intensity(economy),
                                        Closure.TYPE_I,
                                        most,
                                        leastShare))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntensityThatIsNotKnownIsRefused() {
        Economy economy = TestEconomy.of(3, 3, 9).economy(Blas.best());
        Matrix unknown = intensity(economy);
        unknown.set(2, 1, Double.NaN);
        assertThatThrownBy(
                        () ->
                                StructuralPaths.largest(
                                        economy,
                                        change(economy),
                                        unknown,
                                        Closure.TYPE_I,
                                        10,
                                        1e-3))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("intensity is NaN"));
    }
}
