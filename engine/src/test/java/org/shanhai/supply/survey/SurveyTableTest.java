package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.English;
import org.shanhai.supply.Response;
import org.shanhai.supply.SupplyException;

/// Bad tables are refused by name; sparse and large tables give what small dense ones give.
class SurveyTableTest {
    private static final Cells TWO = Cells.ofNames(List.of("nation"), List.of("wheat", "steel"));

    private static SurveyTable two(double[][] flows, double[][] demand) {
        return SurveyTable.of(
                TWO, SurveyEconomyTest.matrix(flows), SurveyEconomyTest.matrix(demand));
    }

    @Test
    void refusesWhatIsNoNumberOrNegative() {
        double[][] demand = {{1}, {1}};
        assertThatThrownBy(() -> two(new double[][] {{1, Double.NaN}, {1, 1}}, demand))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("wheat in nation sells to steel in nation is NaN"));
        assertThatThrownBy(() -> two(new double[][] {{1, 1}, {-2, 1}}, demand))
                .satisfies(English.says("steel in nation sells to wheat in nation is -2.0"));
        assertThatThrownBy(
                        () ->
                                two(
                                        new double[][] {{1, 1}, {1, 1}},
                                        new double[][] {{Double.POSITIVE_INFINITY}, {1}}))
                .satisfies(English.says("final users in nation is Infinity"));
        assertThatThrownBy(() -> two(new double[][] {{1, 1}}, demand))
                .satisfies(English.says("of 2 × 2 values, not 1 × 2"));
    }

    @Test
    void refusesSalesThatAddUpToMoreThanANumberCanHold() {
        double most = Double.MAX_VALUE;
        double[][] demand = {{1}, {1}};
        assertThatThrownBy(() -> two(new double[][] {{1, 1}, {most, most}}, demand))
                .isInstanceOf(SupplyException.class)
                .satisfies(
                        English.says("What steel in nation sells adds up to more than a number"));
        assertThatThrownBy(
                        () -> two(new double[][] {{1, Double.POSITIVE_INFINITY}, {1, 1}}, demand))
                .satisfies(English.says("wheat in nation sells to steel in nation is Infinity"));
    }

    @Test
    void refusesCellsThatBuyButMakeNothing() {
        assertThatThrownBy(() -> two(new double[][] {{1, 3}, {0, 0}}, new double[][] {{1}, {0}}))
                .satisfies(English.says("steel in nation buys 3.0 but sells nothing"));
        assertThatThrownBy(() -> two(new double[][] {{1, 0}, {0, 1}}, new double[][] {{1}, {-4}}))
                .satisfies(English.says("output of steel in nation is -3.0"));
        SurveyTable idle = two(new double[][] {{1, 0}, {0, 0}}, new double[][] {{1}, {0}});
        assertThat(idle.coefficient(0, 1)).isZero();
        Stressors smoke =
                Stressors.ofProduction(
                        List.of("smoke"), SurveyEconomyTest.matrix(new double[][] {{1, 5}}), 1);
        assertThatThrownBy(() -> idle.intensities(smoke))
                .satisfies(English.says("steel in nation has no output but 5.0 of smoke"));
    }

    @Test
    void refusesAnEconomyThatUsesUpAllItMakes() {
        SurveyTable greedy = two(new double[][] {{4, 9}, {6, 4}}, new double[][] {{-3}, {0}});
        assertThatThrownBy(() -> SurveyEconomy.of(greedy))
                .isInstanceOf(SupplyException.class)
                .satisfies(English.says("uses up all it makes or more"))
                .satisfies(English.says("steel in nation (1.3"));
        // One column may sum to more than one as long as the whole makes more than it uses up.
        SurveyTable subsidised = two(new double[][] {{4, 9}, {1, 2}}, new double[][] {{7}, {7}});
        assertThat(SurveyEconomy.of(subsidised).cellCount()).isEqualTo(2);
        // Nor need all be sold to final users.
        SurveyTable halfway = two(new double[][] {{4, 9}, {1, 2}}, new double[][] {{0}, {7}});
        assertThat(SurveyEconomy.of(halfway).cellCount()).isEqualTo(2);
    }

    @Test
    void solvesSparseTablesAsDenseOnes() {
        SurveyTable sparse = SyntheticSurvey.table(6, 7, 3, 0.8);
        assertThat(sparse.isSparse()).isTrue();
        Matrix demand = Matrix.zeros(6, 7);
        demand.set(2, 3, 5);
        demand.set(5, 0, 1);
        SurveyEconomy economy = SurveyEconomy.of(sparse);
        Response response = economy.respond(demand);
        for (int r = 0; r < 42; r++) {
            double wanted = demand.get(r / 7, r % 7);
            for (int c = 0; c < 42; c++) {
                wanted += sparse.coefficient(r, c) * response.values().get(c / 7, c % 7);
            }
            assertThat(response.values().get(r / 7, r % 7)).isCloseTo(wanted, within(1e-9));
        }
        Response worth = economy.multipliers(demand);
        double one = 0;
        double other = 0;
        for (int k = 0; k < 42; k++) {
            one += worth.values().storage()[k] * demand.storage()[k];
            other += response.values().storage()[k] * demand.storage()[k];
        }
        assertThat(one).isCloseTo(other, within(1e-8));
        assertThat(worth.steps()).isPositive();
        assertThat(worth.residual()).isLessThan(SurveyEconomy.SOLVE_TOLERANCE);
    }

    @Test
    void probesWhatComesHomeInLargeTablesToTheToleranceItStates() {
        SurveyTable large = SyntheticSurvey.table(220, 10, 5, 0);
        SurveyEconomy economy = SurveyEconomy.of(large, 1e-12, Blas.best());
        // Trade of pure chance is the hardest there is: no few directions hold it.
        double tolerance = 1e-4;
        IntraregionalChains home = Objects.requireNonNull(economy.homeChains());
        ProbedHomeOutput probed =
                Objects.requireNonNull(ProbedHomeOutput.find(economy, home, tolerance));
        assertThat(probed.difference()).isPositive().isLessThan(tolerance);
        assertThat(ProbedHomeOutput.find(economy, home, 1e-15)).isNull();
        HomeOutput exact = new SolvedHomeOutput(economy);
        for (int s = 0; s < 220; s += 37) {
            double[] wanted = exact.forOwnUse(s).rowSums();
            double[] found = probed.forOwnUse(s).rowSums();
            for (int i = 0; i < 10; i++) {
                assertThat(found[i]).isCloseTo(wanted[i], within(tolerance * wanted[i]));
            }
        }
    }
}
