package org.shanhai.supply.trade;

import java.util.Locale;
import java.util.function.IntFunction;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;

/// What each place has to sell at home and what it uses of each product, money a year.
///
/// Supply o = output − exports − stocks, both in proportion to local output; use d = A x + f
/// with f the domestic final demand of households, government and investment.
public final class Balances {
    private Balances() {}

    /// o, R × n; none where a product's exports and stocks exceed its output.
    ///
    /// @param industryName for messages
    public static Outcome<Matrix> findSupply(
            InputOutput technology, Matrix output, IntFunction<BilingualName> industryName) {
        Matrix supply = Matrix.zeros(output.rows(), output.columns());
        for (int i = 0; i < output.columns(); i++) {
            double left = 1 - technology.exportShare(i) - technology.stocksShare(i);
            if (left < -1e-9) {
                return Outcome.none(
                        TradeMessage.EXPORTS_ABOVE_OUTPUT.of(
                                industryName.apply(i),
                                String.format(Locale.ROOT, "%.3g", 1 - left)));
            }
            for (int r = 0; r < output.rows(); r++) {
                supply.set(r, i, Math.max(0, left) * output.get(r, i));
            }
        }
        return Outcome.of(supply);
    }

    /// d, R × n, scaled so that each product's use adds to its supply: tables never balance to the
    /// last digit.
    ///
    /// @param shares how final demand is spread over places: R × [FinalUse], columns add to one
    public static Matrix use(
            InputOutput technology, Matrix output, Matrix shares, double[] supplySums, Blas blas) {
        Matrix use = Matrix.zeros(output.rows(), output.columns());
        Matrix a = technology.domesticCoefficients();
        blas.multiply(1, output.whole(), As.IS, a.whole(), As.TRANSPOSED, 0, use.whole());
        for (FinalUse kind :
                new FinalUse[] {FinalUse.HOUSEHOLD, FinalUse.GOVERNMENT, FinalUse.INVESTMENT}) {
            double[] demand = technology.finalDemand(kind);
            for (int r = 0; r < output.rows(); r++) {
                for (int i = 0; i < output.columns(); i++) {
                    use.add(r, i, shares.get(r, kind.ordinal()) * demand[i]);
                }
            }
        }
        // Inputs below zero can make a place's use negative: none, before the sums are taken.
        for (int k = 0; k < use.storage().length; k++) {
            use.storage()[k] = Math.max(0, use.storage()[k]);
        }
        double[] sums = use.columnSums();
        for (int r = 0; r < use.rows(); r++) {
            for (int i = 0; i < use.columns(); i++) {
                double factor = sums[i] > 0 ? supplySums[i] / sums[i] : 0;
                use.set(r, i, use.get(r, i) * factor);
            }
        }
        return use;
    }
}
