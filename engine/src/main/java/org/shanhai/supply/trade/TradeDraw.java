package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Cause;

/// Trade as it might be: classes of reach, distances and own factors drawn anew for one cause of
/// not knowing them.
///
/// How wide the draws are was set by goods shipped between American states in 2007, so that 80 %
/// ranges of own shares and of shares of partners hold about as many of those observed
/// (`bench/evidence trade`: reaches are found on every other state, ranges held against the rest).
/// Draws come in pairs, the second as far off as the first to the other side. Always the same
/// draws.
///
/// @param cause of which it is a draw
/// @param distances R × R, km
public record TradeDraw(Cause cause, List<ReachClass> classes, Matrix distances, OwnFactors own) {
    /// Log-normal spread of what a place sells to itself of a product beyond kernel and area.
    static final double OWN = 1.3;

    /// Log-normal spread of a class's length, and
    static final double LENGTH = 0.35;

    /// of the part that goes anywhere.
    static final double FLOOR = 0.7;

    /// Log-normal spread of the exponent, and
    static final double EXPONENT = 0.3;

    /// of how far two places are apart for trade.
    static final double APART = 0.45;

    /// Draws of a cause where fits are quick.
    public static final int MANY = 6;

    private static final long SEED = 20_200_707;

    /// Draws of each cause that trade is fitted anew for, cause by cause.
    ///
    /// @param distances R × R, km, own distance on the diagonal
    /// @param industries n
    /// @param each how many of a cause
    public static List<TradeDraw> list(
            List<ReachClass> classes, Matrix distances, int industries, int each) {
        List<TradeDraw> draws = new ArrayList<>();
        for (Cause cause : List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL)) {
            for (int d = 0; d < each; d++) {
                draws.add(of(cause, d, classes, distances, industries));
            }
        }
        return draws;
    }

    private static TradeDraw of(
            Cause cause, int number, List<ReachClass> classes, Matrix distances, int industries) {
        Normal normal = Normal.of(cause, number);
        return switch (cause) {
            case OWN_SHARES ->
                    new TradeDraw(
                            cause, classes, distances, own(distances.rows(), industries, normal));
            case REACH -> new TradeDraw(cause, reach(classes, normal), distances, OwnFactors.NONE);
            case KERNEL -> kernel(classes, distances, normal);
            case JOBS -> throw new IllegalArgumentException("Jobs do not make trade.");
        };
    }

    /// Standard normal numbers, or those mirrored.
    public record Normal(SplittableRandom random, int sign) {
        /// Of a draw of a cause.
        public static Normal of(Cause cause, int number) {
            return new Normal(
                    new SplittableRandom(SEED + 100L * cause.ordinal() + number / 2),
                    number % 2 == 0 ? 1 : -1);
        }

        public double next() {
            return sign * random.nextGaussian();
        }
    }

    private static OwnFactors own(int places, int industries, Normal normal) {
        Matrix factors = Matrix.zeros(places, industries);
        for (int k = 0; k < factors.storage().length; k++) {
            factors.storage()[k] = Math.exp(OWN * normal.next());
        }
        return OwnFactors.of(factors);
    }

    private static List<ReachClass> reach(List<ReachClass> classes, Normal normal) {
        return classes.stream()
                .map(
                        reach -> {
                            double length = Math.exp(LENGTH * normal.next());
                            double floor = Math.exp(FLOOR * normal.next());
                            return with(reach, length, 1, floor);
                        })
                .toList();
    }

    private static TradeDraw kernel(List<ReachClass> classes, Matrix distances, Normal normal) {
        double steeper = Math.exp(EXPONENT * normal.next());
        Matrix apart = distances.copy();
        for (int r = 0; r < apart.rows(); r++) {
            for (int s = 0; s < r; s++) {
                double factor = Math.exp(APART * normal.next());
                apart.set(r, s, apart.get(r, s) * factor);
                apart.set(s, r, apart.get(s, r) * factor);
            }
        }
        // As steep near by as before: far away alone it falls faster or more slowly.
        return new TradeDraw(
                Cause.KERNEL,
                classes.stream().map(reach -> with(reach, steeper, steeper, 1)).toList(),
                apart,
                OwnFactors.NONE);
    }

    private static ReachClass with(ReachClass reach, double length, double exponent, double floor) {
        Kernel kernel =
                switch (reach.kernel()) {
                    case Kernel.Power(double km, double power, double anywhere) ->
                            new Kernel.Power(km * length, power * exponent, anywhere * floor);
                    case Kernel other ->
                            throw new IllegalArgumentException(
                                    "Nothing is known of how uncertain %s is.".formatted(other));
                };
        return new ReachClass(reach.key(), kernel, reach.ownShare());
    }
}
