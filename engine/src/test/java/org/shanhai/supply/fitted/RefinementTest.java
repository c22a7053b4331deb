package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.IndustryOrder;

/// Steps in single precision, corrected, lead to the same answer as steps in double precision.
class RefinementTest {
    private final TestEconomy test = TestEconomy.of(40, 10, 5);
    private final Economy economy = test.economy(Blas.best());

    private SupplySystem system(boolean roughSteps, double tolerance) {
        IndustryOrder order = economy.trade().order();
        return new SupplySystem(
                economy.trade(),
                order.arrangedBothWays(test.technology().closedCoefficients()),
                SupplySystem.sizes(test.layout().output()),
                tolerance,
                roughSteps,
                Blas.best());
    }

    private Matrix change() {
        Matrix change = Matrix.zeros(40, 10);
        change.set(3, 4, 100);
        return change;
    }

    @Test
    void bothWaysAgreeForwardAndBack() {
        double[] exact = system(false, 1e-12).solve(change()).values().storage();
        double[] refined = system(true, 1e-12).solve(change()).values().storage();
        assertThat(refined).containsExactly(exact, within(1e-8));
        double[] exactBack = system(false, 1e-12).solveTransposed(change()).values().storage();
        double[] refinedBack = system(true, 1e-12).solveTransposed(change()).values().storage();
        assertThat(refinedBack).containsExactly(exactBack, within(1e-8));
    }

    @Test
    void takesFewStepsMore() {
        int exact = system(false, 1e-8).solve(change()).steps();
        int refined = system(true, 1e-8).solve(change()).steps();
        assertThat(refined).isLessThanOrEqualTo(exact + 4);
    }

    @Test
    void nothingSetsOffNothing() {
        SupplySystem.Solved solved = system(true, 1e-8).solve(Matrix.zeros(40, 10));
        assertThat(solved.values().sum()).isZero();
        assertThat(solved.steps()).isZero();
    }
}
