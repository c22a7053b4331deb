package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Response;
import org.shanhai.supply.trade.ExponentialKernel;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.TradeReport;

/// The identities of the model, each against a dense matrix built from the definition.
@ParameterizedClass
@MethodSource("economies")
class EconomyTest {
    private final TestEconomy test;
    private final Economy economy;
    private final int places;
    private final int n;

    EconomyTest(TestEconomy test, Blas blas) {
        this.test = test;
        economy = test.economy(blas);
        places = economy.placeCount();
        n = economy.industryCount();
    }

    static Stream<Arguments> economies() {
        return Stream.of(
                Arguments.of(TestEconomy.of(7, 5, 1), Blas.best()),
                Arguments.of(TestEconomy.of(12, 8, 2), Blas.best()),
                Arguments.of(TestEconomy.of(12, 8, 2), Blas.plain()),
                Arguments.of(
                        TestEconomy.of(9, 6, 3, km -> ExponentialKernel.of(km, 0)), Blas.best()),
                Arguments.of(TestEconomy.of(9, 6, 3, km -> new Kernel(km, 2, 0)), Blas.best()));
    }

    /// I − T A as one dense matrix over cells r·n + i.
    private Matrix dense(Closure closure) {
        Matrix a =
                closure == Closure.TYPE_I
                        ? test.technology().domesticCoefficients()
                        : test.technology().closedCoefficients();
        Matrix system = Matrix.zeros(places * n, places * n);
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        double identity = r == s && i == j ? 1 : 0;
                        system.set(
                                r * n + i,
                                s * n + j,
                                identity - economy.share(r, s, i) * a.get(i, j));
                    }
                }
            }
        }
        return system;
    }

    private Matrix unit(int place, int industry, double amount) {
        Matrix change = Matrix.zeros(places, n);
        change.set(place, industry, amount);
        return change;
    }

    @Test
    void tradeSharesSumToOne() {
        for (int s = 0; s < places; s++) {
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int r = 0; r < places; r++) {
                    sum += economy.share(r, s, i);
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void aLinkIsTheSumOfItsFlowsAndACellOfAllLinks() {
        Matrix links = economy.links();
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += economy.flow(r, s, i);
                }
                assertThat(economy.link(r, s)).isCloseTo(sum, withinPercentage(1e-10));
                assertThat(economy.link(r, s)).isCloseTo(links.get(r, s), withinPercentage(1e-10));
            }
        }
    }

    @Test
    void salesMeetSupplyAndUse() {
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < places; r++) {
                double sold = 0;
                double bought = 0;
                for (int s = 0; s < places; s++) {
                    sold += economy.flow(r, s, i);
                    bought += economy.flow(s, r, i);
                }
                double supply = economy.supply(r, i);
                assertThat(sold).isCloseTo(supply, within(1e-10 * supply));
                assertThat(bought).isCloseTo(economy.use(r, i), within(1e-10 * bought));
            }
        }
    }

    @Test
    void outputIsWhatIsUsedAndWhatLeaves() {
        // x = T(A x + f) + e, with exports and stocks as e.
        Matrix output = test.layout().output();
        for (int r = 0; r < places; r++) {
            for (int i = 0; i < n; i++) {
                double sold = 0;
                for (int s = 0; s < places; s++) {
                    sold += economy.flow(r, s, i);
                }
                double leaves =
                        (test.technology().exportShare(i) + test.technology().stocksShare(i))
                                * output.get(r, i);
                assertThat(sold + leaves)
                        .isCloseTo(output.get(r, i), within(1e-9 * output.get(r, i)));
            }
        }
    }

    @Test
    void responsesEqualTheDenseSolution() {
        for (Closure closure : Closure.values()) {
            Matrix change = unit(1, 2, 100);
            change.set(0, 0, 30);
            double[] right = change.storage().clone();
            Blas.best().factor(dense(closure)).solve(As.IS, right);
            Response response = economy.respond(change, closure);
            assertThat(response.values().storage()).containsExactly(right, within(1e-8));
        }
    }

    /// Its first step is taken by itself.
    @Test
    void whereOnePlaceAloneChangesTheResponseEqualsTheDenseSolutionToo() {
        for (Closure closure : Closure.values()) {
            for (int place = 0; place < places; place++) {
                Matrix change = unit(place, 2, 100);
                change.set(place, 0, -30);
                double[] right = change.storage().clone();
                Blas.best().factor(dense(closure)).solve(As.IS, right);
                Response response = economy.respond(change, closure);
                assertThat(response.values().storage()).containsExactly(right, within(1e-8));
            }
        }
        Response nothing = economy.respond(unit(0, 0, 0), Closure.TYPE_I);
        assertThat(nothing.values().storage()).containsOnly(0);
    }

    @Test
    void multipliersEqualTheDenseSolutionOfTheTranspose() {
        for (Closure closure : Closure.values()) {
            Matrix intensity = Matrix.zeros(places, n);
            for (int k = 0; k < places * n; k++) {
                intensity.storage()[k] = 1 + k % 7;
            }
            double[] right = intensity.storage().clone();
            Blas.best().factor(dense(closure)).solve(As.TRANSPOSED, right);
            Response multipliers = economy.multipliers(intensity, closure);
            assertThat(multipliers.values().storage()).containsExactly(right, within(1e-8));
        }
    }

    @Test
    void aProjectFirstAddsWhatItsResponseStartsFrom() {
        for (Closure closure : Closure.values()) {
            Response project = economy.project(4, 3, 5e7, closure);
            double change = new ProjectDemand(economy, 4, 3).firstChange(project, closure);
            double[] again = economy.respond(unit(4, 3, change), closure).values().storage();
            assertThat(change).isLessThan(5e7);
            assertThat(again).containsExactly(project.values().storage(), within(1e-1));
        }
    }

    @Test
    void theSumOverPlacesIsTheNationalEffectWhateverTheKernel() {
        Matrix a = test.technology().domesticCoefficients();
        Matrix system = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system.set(i, j, (i == j ? 1 : 0) - a.get(i, j));
            }
        }
        double[] national = new double[n];
        national[2] = 100;
        Blas.best().factor(system).solve(As.IS, national);
        Response response = economy.respond(unit(3, 2, 100), Closure.TYPE_I);
        assertThat(response.values().columnSums()).containsExactly(national, within(1e-7));
    }

    @Test
    void moneyIsValueAddedOrImports() {
        Matrix values = economy.respond(unit(2, 1, 1000), Closure.TYPE_I).values();
        double[] valueAdded = test.technology().valueAdded();
        double[] imports = test.technology().imports();
        double[] sums = values.columnSums();
        double spent = 0;
        for (int i = 0; i < n; i++) {
            spent += sums[i] * (valueAdded[i] + imports[i]);
        }
        assertThat(spent).isCloseTo(1000, within(1e-6));
    }

    @Test
    void aProjectsStatedOutputIsItsOutput() {
        for (Closure closure : Closure.values()) {
            Matrix values = economy.project(4, 3, 5e7, closure).values();
            assertThat(values.get(4, 3)).isCloseTo(5e7, within(1e-4));
            assertThat(values.sum()).isGreaterThan(5e7);
        }
    }

    @Test
    void effectsAddUp() {
        double[] one = economy.respond(unit(0, 1, 10), Closure.TYPE_II).values().storage();
        double[] two = economy.respond(unit(5, 4, 20), Closure.TYPE_II).values().storage();
        Matrix both = unit(0, 1, 10);
        both.set(5, 4, 20);
        double[] together = economy.respond(both, Closure.TYPE_II).values().storage();
        double[] sum = new double[one.length];
        Arrays.setAll(sum, k -> one[k] + two[k]);
        assertThat(together).containsExactly(sum, within(1e-8));
    }

    @Test
    void multipliersOfNationalIntensitiesAreAlikeEverywhere() {
        double[] wages = test.technology().valueAdded(ValueAdded.WAGES);
        Matrix intensity = Matrix.zeros(places, n);
        for (int r = 0; r < places; r++) {
            for (int i = 0; i < n; i++) {
                intensity.set(r, i, wages[i]);
            }
        }
        Matrix multipliers = economy.multipliers(intensity, Closure.TYPE_I).values();
        for (int r = 1; r < places; r++) {
            for (int i = 0; i < n; i++) {
                assertThat(multipliers.get(r, i)).isCloseTo(multipliers.get(0, i), within(1e-9));
            }
        }
    }

    @Test
    void theOwnShareIsWhatWasAskedOrTheMostThatCanBe() {
        for (TradeReport.ClassFit fit : economy.tradeReport().classes()) {
            assertThat(fit.ownShareReached())
                    .isCloseTo(fit.ownShareWanted(), within(1e-3 * fit.ownShareWanted()));
            assertThat(fit.ownShareReached()).isLessThanOrEqualTo(fit.ownShareCeiling());
        }
    }

    @Test
    void whatIsDisplacedIsTheProjectsSalesAtHome() {
        Matrix displaced = new ProjectDemand(economy, 1, 2).displaced(100);
        double home = 1 - test.technology().exportShare(2);
        assertThat(displaced.sum()).isCloseTo(100 * home, within(1e-9));
        assertThat(displaced.get(1, 0)).isZero();
    }
}
