package org.shanhai.supply.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// Beside trade in double precision: three classes of reach, one of them of no product, kernels
/// that are not symmetric, with factors of own trade and without.
class RoughTradeTest {
    private static final int PLACES = 13;
    private static final IndustryOrder ORDER = new IndustryOrder(new int[] {2, 0, 0, 2, 2}, 3);

    private static Matrix positive(int rows, int columns, long seed) {
        Random random = new Random(seed);
        Matrix table = Matrix.zeros(rows, columns);
        for (int k = 0; k < table.storage().length; k++) {
            table.storage()[k] = 0.1 + random.nextDouble();
        }
        return table;
    }

    private static Trade trade(boolean withFactors) {
        Matrix[] kernels = new Matrix[3];
        Arrays.setAll(kernels, g -> positive(PLACES, PLACES, g));
        return new Trade(
                ORDER,
                kernels,
                new FloatMatrix[3],
                withFactors ? OwnFactors.of(positive(PLACES, 5, 7)) : OwnFactors.NONE,
                positive(PLACES, 5, 8),
                Blas.best());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isTradeButForRounding(boolean withFactors) {
        Trade trade = trade(withFactors);
        RoughTrade rough = trade.findRoughly().orElseThrow();
        Matrix sales = Matrix.zeros(PLACES, 5);
        FloatMatrix roughSales = FloatMatrix.zeros(PLACES, 5);

        trade.apply(positive(PLACES, 5, 9), sales);
        rough.apply(FloatMatrix.of(positive(PLACES, 5, 9)), roughSales);
        requireClose(roughSales, sales);

        trade.applyTransposed(positive(PLACES, 5, 10), sales);
        rough.applyTransposed(FloatMatrix.of(positive(PLACES, 5, 10)), roughSales);
        requireClose(roughSales, sales);
    }

    private static void requireClose(FloatMatrix rough, Matrix exact) {
        for (int k = 0; k < exact.storage().length; k++) {
            double value = exact.storage()[k];
            assertThat(rough.storage()[k] / value).isBetween(1 - 1e-5, 1 + 1e-5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatOnePlaceUsesIsSoldAsIfOthersUsedNothing(boolean withFactors) {
        Trade trade = trade(withFactors);
        double[] use = {3, 0, 1, 4, 2};
        Matrix all = Matrix.zeros(PLACES, 5);
        for (int k = 0; k < 5; k++) {
            all.set(6, k, use[k]);
        }
        Matrix wanted = Matrix.zeros(PLACES, 5);
        Matrix sales = Matrix.zeros(PLACES, 5);

        trade.applyAt(6, use, sales);
        trade.apply(all, wanted);

        assertThat(sales.storage()).containsExactly(wanted.storage(), within(1e-14));
    }
}
