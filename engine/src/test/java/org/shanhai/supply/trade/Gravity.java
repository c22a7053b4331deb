package org.shanhai.supply.trade;

import java.util.Arrays;
import java.util.List;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;

/// Trade in a single product, given only what each place sells and what each uses of it: the very
/// fit an `Economy` makes for all its products, laid open so that it can be held against trade
/// that was observed.
///
/// @param distances R × R in km, a place's own inner distance on the diagonal
/// @param placeNames for messages
public record Gravity(Matrix distances, List<String> placeNames, Blas blas) {
    private static final double SUMS_TOLERANCE = 1e-9;

    public Gravity {
        placeNames = List.copyOf(placeNames);
    }

    /// What each place sells to each: R × R, row the seller, money as in the margins.
    ///
    /// @param supply what each place sells, and
    /// @param use what each uses, with the same sum
    /// @param tolerance largest gap between a place's sales and its supply, relative
    /// @throws IllegalArgumentException when the sums differ
    /// @throws SupplyException when sales do not meet supply within the passes allowed
    public Matrix flows(ReachClass reach, double[] supply, double[] use, double tolerance) {
        double sold = Arrays.stream(supply).sum();
        double used = Arrays.stream(use).sum();
        if (!(Math.abs(sold - used) <= SUMS_TOLERANCE * sold)) {
            throw new IllegalArgumentException(sold + " sold, " + used + " used");
        }
        Trade trade =
                new TradeCalibration(
                                distances,
                                List.of(reach),
                                new IndustryOrder(new int[1], 1),
                                OwnFactors.NONE,
                                Keepers.each(
                                        Arrays.stream(supply).map(o -> o / sold).boxed().toList()),
                                tolerance,
                                blas,
                                place -> BilingualName.of(placeNames.get(place)),
                                industry -> BilingualName.of(reach.key()))
                        .fit(
                                column(supply),
                                column(use),
                                () -> Fingerprint.of("").done(),
                                KeptNumbers.NONE)
                        .orElseThrow();
        return Matrix.of(supply.length, supply.length, (r, s) -> trade.share(r, s, 0) * use[s]);
    }

    private static Matrix column(double[] values) {
        Matrix column = Matrix.zeros(values.length, 1);
        System.arraycopy(values, 0, column.storage(), 0, values.length);
        return column;
    }
}
