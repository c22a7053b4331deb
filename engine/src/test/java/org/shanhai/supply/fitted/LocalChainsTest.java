package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.Trade;

class LocalChainsTest {
    private static final int INDUSTRIES = 6;
    private final TestEconomy test = TestEconomy.of(9, INDUSTRIES, 3);
    private final Trade trade = test.economy(Blas.best()).trade();
    private final Matrix coefficients =
            trade.order().arrangedBothWays(test.technology().closedCoefficients());
    private final LocalChains chains =
            new LocalChains(trade, coefficients, new double[9], Blas.best());
    private final double[] change = {5, 0, -2, 7, 0, 1};

    private double[] bought(double[] made) {
        double[] bought = new double[INDUSTRIES];
        for (int i = 0; i < INDUSTRIES; i++) {
            for (int j = 0; j < INDUSTRIES; j++) {
                bought[i] += coefficients.get(i, j) * made[j];
            }
        }
        return bought;
    }

    @Test
    void whatIsMadeHereIsWhatIsAskedAndTheAverageShareOfWhatIsBoughtForIt() {
        double[] made = chains.follow(change);
        double[] expected = bought(made);
        for (int i = 0; i < INDUSTRIES; i++) {
            expected[i] = change[i] + chains.ownShare(i) * expected[i];
        }
        assertThat(made).containsExactly(expected, within(1e-12));
        assertThat(chains.bought(made)).containsExactly(bought(made), within(1e-12));
    }

    @Test
    void hereAndBeyondTheNationMakesWhatItMustInAll() {
        double[] all = chains.follow(change);
        double[] beyond = chains.beyond(change);
        for (int i = 0; i < INDUSTRIES; i++) {
            all[i] += beyond[i];
        }
        double[] expected = bought(all);
        for (int i = 0; i < INDUSTRIES; i++) {
            expected[i] += change[i];
        }
        assertThat(all).containsExactly(expected, within(1e-10));
    }

    @Test
    void purchasesAreWhatIsBoughtForAUnitOfEach() {
        for (int j = 0; j < INDUSTRIES; j++) {
            double[] unit = new double[INDUSTRIES];
            unit[j] = 1;
            double[] expected = bought(chains.follow(unit));
            for (int i = 0; i < INDUSTRIES; i++) {
                assertThat(chains.purchases().get(i, j)).isCloseTo(expected[i], within(1e-12));
            }
        }
    }

    @Test
    void aNationThatUsesUpAllItMakesDealsOutNothing() {
        Matrix greedy = Matrix.zeros(INDUSTRIES, INDUSTRIES);
        for (int i = 0; i < INDUSTRIES; i++) {
            greedy.set(i, i, 1);
        }
        LocalChains without = new LocalChains(trade, greedy, new double[9], Blas.best());
        assertThat(without.beyond(change)).containsOnly(0);
    }
}
