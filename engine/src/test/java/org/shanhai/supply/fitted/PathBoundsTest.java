package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Response;

/// Two places alike: the first industry buys .2 of itself and .1 of the second for a unit, the
/// second .3 of the first. With multipliers of 2 and 3 the intensities are 2 − .2·2 − .1·3 = 1.3
/// and 3 − .3·2 = 2.4; both row sums of (I − Aᵀ)⁻¹ are 10/7.
class PathBoundsTest {
    private static final Matrix COEFFICIENTS = matrix(.2, .3, .1, 0);
    private static final Matrix INTENSITIES = matrix(1.3, 2.4, 1.3, 2.4);
    private static final Matrix MULTIPLIERS = matrix(2, 3, 2, 3);

    /// Bounds are raised by this part, for sums in another order.
    private static final double ROUNDING = 1e-12;

    private static Economy economy;

    @BeforeAll
    static void fitTrade() {
        economy = TestEconomy.of(2, 2, 1).economy(Blas.best());
    }

    private static Matrix matrix(double... rows) {
        Matrix matrix = Matrix.zeros(2, 2);
        System.arraycopy(rows, 0, matrix.storage(), 0, rows.length);
        return matrix;
    }

    private static PathBounds bounds(Matrix multipliers, double residual) {
        return new PathBounds(
                economy, COEFFICIENTS, INTENSITIES, new Response(multipliers, 1, residual));
    }

    @Test
    void beyondACellItsMultiplierWithoutItsOwnPartIsLeft() {
        PathBounds bounds = bounds(MULTIPLIERS, 0);

        assertThat(bounds.beyond(0, 0)).isCloseTo(.7 + 2 * ROUNDING, within(1e-14));
        assertThat(bounds.beyond(1, 1)).isCloseTo(.6 + 3 * ROUNDING, within(1e-14));
    }

    /// Shares of sellers add to one, so a unit bought is worth a unit made, whoever makes it.
    @Test
    void throughAPurchaseTheWholeMultiplierIsLeft() {
        PathBounds bounds = bounds(MULTIPLIERS, 0);

        assertThat(bounds.through(0, 0)).isCloseTo(2 + 2 * ROUNDING, within(1e-13));
        assertThat(bounds.through(1, 1)).isCloseTo(3 + 3 * ROUNDING, within(1e-13));
    }

    /// All four intensities together are √(2·1.3² + 2·2.4²) large.
    @Test
    void whatTheSolutionMayHideIsAddedToEveryBound() {
        PathBounds bounds = bounds(MULTIPLIERS, .01);
        double slack = .01 * Math.sqrt(14.9) * 10 / 7;

        assertThat(bounds.beyond(0, 0)).isCloseTo(.7 + slack, within(1e-9));
        assertThat(bounds.through(1, 1)).isCloseTo(3 + slack, within(1e-9));
    }

    /// The first industry buys .5 of itself, the second .1 of the first: row sums are
    /// 1/(1 − .5) = 2 and 1 + .1·2 = 1.2.
    @Test
    void theLargestRowSumCounts() {
        Matrix unequal = matrix(.5, .1, 0, 0);
        PathBounds bounds =
                new PathBounds(economy, unequal, INTENSITIES, new Response(MULTIPLIERS, 1, .01));

        assertThat(bounds.through(0, 0)).isCloseTo(2 + .01 * Math.sqrt(14.9) * 2, within(1e-9));
    }

    @Test
    void aMultiplierSolvedBelowItsIntensityLeavesNothingButWhatItMayHide() {
        Matrix low = matrix(1.2, 3, 1.2, 3);

        assertThat(bounds(low, 0).beyond(0, 0)).isCloseTo(1.2 * ROUNDING, within(1e-15));
    }

    @Test
    void allPathsCountTheSizesOfAChange() {
        Matrix change = matrix(-10, 0, 0, 5);

        assertThat(bounds(MULTIPLIERS, 0).all(change)).isCloseTo(35, within(1e-12));
    }
}
