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
/// ranges of own shares and of shares of partners hold about as many of those observed of one half
/// of the states, reaches found on the other ([Widths#STANDARD]). `bench/evidence trade` prints
/// how many, beside widths found on a half. Draws come in pairs, the second as far off as the first
/// to the other side. Always the same draws.
///
/// @param cause of which it is a draw
/// @param distances R × R, km
public record TradeDraw(Cause cause, List<ReachClass> classes, Matrix distances, OwnFactors own) {
    /// Draws of a cause where fits are quick.
    public static final int MANY = 6;

    private static final long SEED = 20_200_707;

    /// How wide draws are: log-normal spreads.
    ///
    /// @param own of what a place sells to itself of a product beyond kernel and area
    /// @param length of a class's length
    /// @param floor of the part that goes anywhere
    /// @param exponent of the exponent
    /// @param apart of how far two places are apart for trade
    public record Widths(double own, double length, double floor, double exponent, double apart) {
        public static final Widths STANDARD = new Widths(1.3, 0.35, 0.7, 0.3, 0.45);
    }

    /// Draws of each cause that trade is fitted anew for, cause by cause.
    ///
    /// @param distances R × R, km, own distance on the diagonal
    /// @param industries n
    /// @param each how many of a cause
    public static List<TradeDraw> list(
            List<ReachClass> classes, Matrix distances, int industries, int each) {
        return list(classes, distances, industries, each, Widths.STANDARD);
    }

    /// As [#list(List, Matrix, int, int)], with other widths.
    public static List<TradeDraw> list(
            List<ReachClass> classes, Matrix distances, int industries, int each, Widths widths) {
        List<TradeDraw> draws = new ArrayList<>();
        for (Cause cause : List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL)) {
            for (int d = 0; d < each; d++) {
                draws.add(of(cause, d, classes, distances, industries, widths));
            }
        }
        return draws;
    }

    private static TradeDraw of(
            Cause cause,
            int number,
            List<ReachClass> classes,
            Matrix distances,
            int industries,
            Widths widths) {
        Normal normal = Normal.of(cause, number);
        return switch (cause) {
            case OWN_SHARES ->
                    new TradeDraw(
                            cause,
                            classes,
                            distances,
                            own(distances.rows(), industries, normal, widths));
            case REACH ->
                    new TradeDraw(
                            cause, reach(classes, normal, widths), distances, OwnFactors.NONE);
            case KERNEL -> kernel(classes, distances, normal, widths);
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

    private static OwnFactors own(int places, int industries, Normal normal, Widths widths) {
        Matrix factors = Matrix.zeros(places, industries);
        for (int k = 0; k < factors.storage().length; k++) {
            factors.storage()[k] = Math.exp(widths.own() * normal.next());
        }
        return OwnFactors.of(factors);
    }

    private static List<ReachClass> reach(List<ReachClass> classes, Normal normal, Widths widths) {
        return classes.stream()
                .map(
                        reach -> {
                            double length = Math.exp(widths.length() * normal.next());
                            double floor = Math.exp(widths.floor() * normal.next());
                            return with(reach, length, 1, floor);
                        })
                .toList();
    }

    private static TradeDraw kernel(
            List<ReachClass> classes, Matrix distances, Normal normal, Widths widths) {
        double steeper = Math.exp(widths.exponent() * normal.next());
        Matrix apart = distances.copy();
        double[] around = new double[distances.rows()];
        for (int r = 0; r < around.length; r++) {
            if (AreaKernel.liesAround(distances, r)) {
                around[r] = Math.exp(widths.apart() * normal.next());
            }
        }
        for (int r = 0; r < apart.rows(); r++) {
            for (int s = 0; s < r; s++) {
                double one = Math.exp(widths.apart() * normal.next());
                // What lies around others is nearer to all of them, or further.
                double common = Math.max(around[r], around[s]);
                double factor = common > 0 ? common : one;
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
