package org.shanhai.supply.trade;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.InputOutput;

/// What each place has to sell at home and what it uses of each product, money a year.
///
/// Supply o = output − exports − stocks, both in proportion to local output, exports times a
/// factor of the place; use d = A x + f
/// with f the domestic final demand of households, government and investment.
public final class Balances {
    private Balances() {}

    /// Of which product the nation exports and stores more than it makes.
    public static Optional<Message> findFault(
            InputOutput technology, IntFunction<BilingualName> industryName) {
        return IntStream.range(0, technology.industryCount())
                .filter(i -> 1 - used(technology, i) < -1e-9)
                .mapToObj(
                        i ->
                                TradeMessage.EXPORTS_ABOVE_OUTPUT.of(
                                        industryName.apply(i),
                                        String.format(Locale.ROOT, "%.3g", used(technology, i))))
                .findFirst();
    }

    private static double used(InputOutput technology, int industry) {
        return technology.exportShare(industry) + technology.stocksShare(industry);
    }

    /// o, R × n.
    ///
    /// @param exportFactors R × n
    public static Matrix supply(InputOutput technology, Matrix output, Matrix exportFactors) {
        return Matrix.of(
                output.rows(),
                output.columns(),
                (r, i) -> {
                    double exported = technology.exportShare(i) * exportFactors.get(r, i);
                    double left = 1 - exported - technology.stocksShare(i);
                    return Math.max(0, left) * output.get(r, i);
                });
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
